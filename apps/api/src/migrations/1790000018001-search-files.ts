import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files are found by any part of their names. */
export class SearchFiles1790000018001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE file ADD COLUMN search_name text
        GENERATED ALWAYS AS (replace(search_fold(name), '_', ' ')) STORED;
      CREATE INDEX file_search ON file USING gin (search_name gin_trgm_ops);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`ALTER TABLE file DROP COLUMN search_name`);
  }
}
