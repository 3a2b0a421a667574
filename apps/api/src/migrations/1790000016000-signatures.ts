import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key behind addresses and links that the server must recognise as its own. */
export class Signatures1790000016000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- Made at the first use, the same for all nodes; who reads the database could forge sessions anyway.
      CREATE TABLE signature_key (one boolean PRIMARY KEY DEFAULT true CHECK (one), secret bytea NOT NULL);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE signature_key`);
  }
}
