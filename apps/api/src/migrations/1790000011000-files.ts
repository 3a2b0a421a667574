import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people attach. The bytes lie in the data folder, named by the id. */
export class Files1790000011000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE file (
        id uuid PRIMARY KEY, -- UUIDv7 made by the client
        -- who uploaded it, and may put it into messages
        person_id uuid NOT NULL REFERENCES person,
        name text NOT NULL,
        media_type text NOT NULL,
        -- of the file as it was stored; a picture is drawn anew and has other bytes than were sent
        bytes integer NOT NULL,
        -- of what is shown as a picture
        width integer,
        height integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- since when no message names it; null while one does
        unused_since timestamptz DEFAULT now(),
        CHECK ((width IS NULL) = (height IS NULL))
      );
      CREATE INDEX file_person ON file (person_id, created_at);
      CREATE INDEX file_unused ON file (unused_since) WHERE unused_since IS NOT NULL;

      -- Which messages name a file, and so let their readers have it.
      CREATE TABLE message_file (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES file ON DELETE CASCADE,
        PRIMARY KEY (message_id, file_id)
      );
      CREATE INDEX message_file_file ON message_file (file_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE message_file, file`);
  }
}
