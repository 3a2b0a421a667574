import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that an earlier version of a post names, and the index that slow mode asks under the lock of a conversation. */
export class FilesOfRevisions1790000023000 implements MigrationInterface {
  readonly name = 'FilesOfRevisions1790000023000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE message_file_before (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES file ON DELETE CASCADE,
        PRIMARY KEY (message_id, file_id)
      );
      CREATE INDEX message_file_before_file ON message_file_before (file_id);
      CREATE INDEX message_conversation_author ON message (conversation_id, author_id, created_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX message_conversation_author; DROP TABLE message_file_before`);
  }
}
