import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What several processes need to write one document together, and what a crash must not let be forgotten. */
export class Collaboration1790000031000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE document_update
        -- which process wrote it: the others look for what is not theirs
        ADD COLUMN writer uuid,
        -- ids become visible out of order, snapshots of transactions do not
        ADD COLUMN tx xid8 NOT NULL DEFAULT pg_current_xact_id();
      CREATE INDEX document_update_tx ON document_update (tx);
      ALTER TABLE document_state
        ADD COLUMN writer uuid,
        ADD COLUMN tx xid8 NOT NULL DEFAULT pg_current_xact_id();
      CREATE INDEX document_state_tx ON document_state (tx);

      -- How many rows of the log the projection knows; another number in the log, or -1, asks for a new one.
      ALTER TABLE document ADD COLUMN projected_rows int NOT NULL DEFAULT 0;
      CREATE INDEX document_unprojected ON document (id) WHERE projected_rows < 0;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      ALTER TABLE document DROP COLUMN projected_rows;
      ALTER TABLE document_state DROP COLUMN tx, DROP COLUMN writer;
      ALTER TABLE document_update DROP COLUMN tx, DROP COLUMN writer;
    `);
  }
}
