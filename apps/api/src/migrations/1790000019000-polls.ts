import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Polls1790000019000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE poll (
        message_id uuid PRIMARY KEY REFERENCES message ON DELETE CASCADE,
        multiple boolean NOT NULL,
        -- counts are for those who voted, until it is closed
        secret_until_voted boolean NOT NULL,
        ends_at timestamptz,
        closed_at timestamptz
      );
      CREATE INDEX poll_ending ON poll (ends_at) WHERE closed_at IS NULL AND ends_at IS NOT NULL;
      CREATE TABLE poll_option (
        message_id uuid NOT NULL REFERENCES poll ON DELETE CASCADE,
        id smallint NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (message_id, id)
      );
      CREATE TABLE poll_vote (
        message_id uuid NOT NULL,
        option_id smallint NOT NULL,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (message_id, option_id, person_id),
        FOREIGN KEY (message_id, option_id) REFERENCES poll_option ON DELETE CASCADE
      );
      CREATE INDEX poll_vote_person ON poll_vote (person_id, message_id);

      -- As Poll of the contracts: what everyone may see.
      CREATE FUNCTION poll_view(message uuid) RETURNS jsonb STABLE LANGUAGE sql AS $$
        SELECT jsonb_build_object(
          'options', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'text', o.text, 'votes',
                        CASE WHEN p.secret_until_voted AND p.closed_at IS NULL THEN NULL
                             ELSE (SELECT count(*) FROM poll_vote v WHERE v.message_id = o.message_id AND v.option_id = o.id)
                        END) ORDER BY o.id)
                        FROM poll_option o WHERE o.message_id = p.message_id),
          'multiple', p.multiple,
          'secretUntilVoted', p.secret_until_voted,
          'endsAt', json_instant(p.ends_at)::jsonb,
          'closed', p.closed_at IS NOT NULL,
          'voters', (SELECT count(DISTINCT person_id) FROM poll_vote v WHERE v.message_id = p.message_id))
          FROM poll p WHERE p.message_id = $1
      $$;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP FUNCTION poll_view; DROP TABLE poll_vote, poll_option, poll`);
  }
}
