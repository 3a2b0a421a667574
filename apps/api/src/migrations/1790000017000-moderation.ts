import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports, held posts, the queue of the moderators and what they did. */
export class Moderation1790000017000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- What moderators wrote about a message they hid; its author reads it too.
      ALTER TABLE message ADD COLUMN hidden_reason text;

      ALTER TABLE space
        ADD COLUMN rules text NOT NULL DEFAULT '',
        ADD COLUMN rules_html text NOT NULL DEFAULT '',
        -- moves when everybody must accept them again; 0 while there are none
        ADD COLUMN rules_version integer NOT NULL DEFAULT 0,
        -- so many posts of a person are looked at first; 0 is off
        ADD COLUMN newcomer_posts integer NOT NULL DEFAULT 0 CHECK (newcomer_posts BETWEEN 0 AND 20),
        -- whether anything is held here at all, so that writing elsewhere need not ask further
        ADD COLUMN holds_posts boolean NOT NULL DEFAULT false;
      ALTER TABLE space_member ADD COLUMN rules_accepted integer NOT NULL DEFAULT 0;
      ALTER TABLE board ADD COLUMN premoderation text NOT NULL DEFAULT 'off'
        CHECK (premoderation IN ('off', 'topics', 'all'));

      -- Not a column of the membership: leaving and coming back does not end it.
      CREATE TABLE space_silence (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        until timestamptz NOT NULL,
        reason text NOT NULL,
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (space_id, person_id)
      );
      CREATE INDEX space_silence_person ON space_silence (person_id);

      -- A post that waits for a moderator. It has no position and moves no number: nobody is behind because of it.
      CREATE TABLE held_message (
        id uuid PRIMARY KEY, -- the client's id of the message, which it keeps when it is approved
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        -- null for the first post of a topic that does not exist yet
        conversation_id uuid REFERENCES conversation ON DELETE CASCADE,
        -- the topic it opens, as it was sent
        topic jsonb,
        -- the message, as it was sent
        message jsonb NOT NULL,
        sent_hash bytea NOT NULL,
        html text NOT NULL,
        author_id uuid NOT NULL REFERENCES person,
        organization_id uuid REFERENCES organization,
        because text NOT NULL CHECK (because IN ('board', 'newcomer')),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'declined')),
        note text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        CHECK ((conversation_id IS NULL) <> (topic IS NULL))
      );
      CREATE INDEX held_message_author ON held_message (author_id, space_id);
      CREATE INDEX held_message_conversation ON held_message (conversation_id) WHERE conversation_id IS NOT NULL;

      CREATE TABLE moderation_case (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('report', 'held')),
        -- the message; a held one has the same id before and after
        subject_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided')),
        because text CHECK (because IN ('board', 'newcomer')),
        claimed_by uuid REFERENCES person ON DELETE SET NULL,
        claimed_at timestamptz,
        decision text CHECK (decision IN ('keep', 'hide', 'remove', 'approve', 'decline')),
        note text NOT NULL DEFAULT '',
        decided_by uuid REFERENCES person ON DELETE SET NULL,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX moderation_case_open ON moderation_case (subject_id) WHERE state = 'open';
      CREATE INDEX moderation_case_queue ON moderation_case (space_id, state, created_at);

      CREATE TABLE report (
        case_id uuid NOT NULL REFERENCES moderation_case ON DELETE CASCADE,
        reporter_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        reason text NOT NULL,
        note text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (case_id, reporter_id)
      );
      CREATE INDEX report_reporter ON report (reporter_id);

      CREATE TABLE warning (
        id uuid PRIMARY KEY, -- UUIDv7 made by the client
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        message_id uuid REFERENCES message ON DELETE SET NULL,
        text text NOT NULL,
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        -- when the person said that they read it
        seen_at timestamptz
      );
      CREATE INDEX warning_person ON warning (person_id, space_id);

      CREATE TABLE moderation_log (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- null is the server itself, for what happens at a set time
        actor_id uuid REFERENCES person ON DELETE SET NULL,
        action text NOT NULL,
        conversation_id uuid REFERENCES conversation ON DELETE CASCADE,
        message_id uuid,
        person_id uuid REFERENCES person ON DELETE SET NULL,
        case_id uuid REFERENCES moderation_case ON DELETE SET NULL,
        note text NOT NULL DEFAULT '',
        -- what undoing needs to know
        before jsonb,
        undone_by uuid REFERENCES person ON DELETE SET NULL,
        undone_at timestamptz
      );
      CREATE INDEX moderation_log_space ON moderation_log (space_id, at DESC, id);
      CREATE INDEX moderation_log_person ON moderation_log (person_id) WHERE person_id IS NOT NULL;

      CREATE INDEX conversation_timed ON conversation (least(closes_at, reopens_at))
        WHERE closes_at IS NOT NULL OR reopens_at IS NOT NULL;

      -- Lets its holder decide the cases of one reminder mail without signing in; only the hash is kept.
      CREATE TABLE moderation_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        cases uuid[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX moderation_link_person ON moderation_link (person_id, created_at);
      ALTER TABLE person ADD COLUMN moderation_mails boolean NOT NULL DEFAULT true;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      ALTER TABLE person DROP COLUMN moderation_mails;
      DROP INDEX conversation_timed;
      DROP TABLE moderation_link, moderation_log, warning, report, moderation_case, held_message, space_silence;
      ALTER TABLE board DROP COLUMN premoderation;
      ALTER TABLE space_member DROP COLUMN rules_accepted;
      ALTER TABLE space DROP COLUMN rules, DROP COLUMN rules_html, DROP COLUMN rules_version,
        DROP COLUMN newcomer_posts, DROP COLUMN holds_posts;
      ALTER TABLE message DROP COLUMN hidden_reason;
    `);
  }
}
