import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moves1790000020000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE message
        -- where it was written, if not here: it is no news to those who read it there
        ADD COLUMN moved_from uuid REFERENCES conversation ON DELETE SET NULL;
      CREATE INDEX message_moved_from ON message (moved_from) WHERE moved_from IS NOT NULL;
      CREATE INDEX message_moved_to ON message (moved_to) WHERE moved_to IS NOT NULL;
      CREATE INDEX conversation_moved_to ON conversation (moved_to) WHERE moved_to IS NOT NULL;
      CREATE INDEX conversation_answer ON conversation (answer_id) WHERE answer_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP INDEX conversation_answer, conversation_moved_to, message_moved_to;
      ALTER TABLE message DROP COLUMN moved_from;
    `);
  }
}
