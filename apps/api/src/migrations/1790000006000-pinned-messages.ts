import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pins of a conversation of a million messages are a handful of rows. */
export class PinnedMessages1790000006000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(
      `CREATE INDEX message_pinned ON message (conversation_id, position) WHERE pinned AND state = 'visible'`,
    );
  }

  async down(db: QueryRunner) {
    await db.query(`DROP INDEX message_pinned`);
  }
}
