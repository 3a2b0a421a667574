import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WithheldRevisions1790000021000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- what a moderator took out of somebody else's words; only the author and moderators read it
      ALTER TABLE message_revision ADD COLUMN withheld boolean NOT NULL DEFAULT false;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`ALTER TABLE message_revision DROP COLUMN withheld`);
  }
}
