import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads posts in a feed reader. */
export class Feeds1790000013002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE feed_key (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        -- goes into the signature of the address: another one ends the addresses that were given out
        salt uuid NOT NULL DEFAULT gen_random_uuid(),
        created_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE feed_key`);
  }
}
