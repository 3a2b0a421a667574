import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what mentions a municipality without reading everything that does not. */
export class CatchUp1790000016002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE INDEX message_towns ON message USING gin (municipality_mentions) WHERE municipality_mentions <> '{}';
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP INDEX message_towns`);
  }
}
