import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much of a space or a conversation a person wants to hear of. */
export class Attention1790000015000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- A conversation's level counts more than its space's; without either, see domain/attention.
      CREATE TABLE attention (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        space_id uuid REFERENCES space ON DELETE CASCADE,
        conversation_id uuid REFERENCES conversation ON DELETE CASCADE,
        level text NOT NULL CHECK (level IN ('all', 'mentions', 'mute')),
        changed_at timestamptz NOT NULL DEFAULT now(),
        CHECK (num_nonnulls(space_id, conversation_id) = 1)
      );
      CREATE UNIQUE INDEX attention_space ON attention (space_id, person_id) WHERE space_id IS NOT NULL;
      CREATE UNIQUE INDEX attention_conversation ON attention (conversation_id, person_id)
        WHERE conversation_id IS NOT NULL;
      CREATE INDEX attention_person ON attention (person_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE attention`);
  }
}
