import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person keeps of a forum for themselves. */
export class Forum1790000013000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- A filter under a name.
      CREATE TABLE topic_view (
        id uuid PRIMARY KEY, -- made by the client: a retry saves one view
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        name text NOT NULL,
        filter jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX topic_view_list ON topic_view (person_id, space_id, created_at);
      CREATE INDEX topic_view_space ON topic_view (space_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE topic_view`);
  }
}
