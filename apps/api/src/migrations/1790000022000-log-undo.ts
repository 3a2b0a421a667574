import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Undoing a move asks the log for what was done to a conversation. */
export class LogUndo1790000022000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE INDEX moderation_log_conversation ON moderation_log (conversation_id) WHERE conversation_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP INDEX moderation_log_conversation`);
  }
}
