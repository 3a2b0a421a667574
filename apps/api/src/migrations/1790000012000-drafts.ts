import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have begun to write and not sent yet. */
export class Drafts1790000012000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE draft (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('reply', 'thread', 'topic', 'edit', 'direct')),
        -- a conversation, message, space or person; no foreign key: the words outlive the place they were meant for
        target uuid NOT NULL,
        body text NOT NULL,
        -- title, tags, … of what is being written
        fields jsonb NOT NULL DEFAULT '{}',
        revision integer NOT NULL DEFAULT 1,
        -- the page that wrote last
        device uuid NOT NULL,
        -- what other pages had written when this text took its place, as [{ device, body, at }]
        others jsonb NOT NULL DEFAULT '[]',
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, kind, target)
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE draft`);
  }
}
