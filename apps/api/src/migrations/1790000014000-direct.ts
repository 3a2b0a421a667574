import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversations between people, and what badges of mentions are counted from. */
export class Direct1790000014000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE direct_conversation (
        conversation_id uuid PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
        -- made for more than two; only such a one grows, is left and has a name
        is_group boolean NOT NULL,
        -- the people in order: at most one conversation without a name for the same ones; null when they changed
        people_key text UNIQUE
      );
      CREATE INDEX message_mentions ON message USING gin (mentions) WHERE mentions <> '{}';
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP INDEX message_mentions;
      DROP TABLE direct_conversation;
    `);
  }
}
