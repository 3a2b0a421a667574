import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that people want to come back to. */
export class Bookmarks1790000013001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE bookmark (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        note text NOT NULL DEFAULT '',
        remind_at timestamptz,
        -- when the person was told; another time to be reminded clears it
        reminded_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, message_id)
      );
      CREATE INDEX bookmark_message ON bookmark (message_id);
      CREATE INDEX bookmark_waiting ON bookmark (remind_at) WHERE remind_at IS NOT NULL AND reminded_at IS NULL;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE bookmark`);
  }
}
