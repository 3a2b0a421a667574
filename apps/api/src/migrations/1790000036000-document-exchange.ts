import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that documents show, and exports of whole trees. */
export class DocumentExchange1790000036000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- Files that a document has ever named. A row stays when the file leaves the text: an earlier version shows it.
      CREATE TABLE document_file (
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES file ON DELETE CASCADE,
        PRIMARY KEY (document_id, file_id)
      );
      CREATE INDEX document_file_file ON document_file (file_id);

      CREATE TABLE document_export (
        -- made by the client
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        format text NOT NULL,
        below_id uuid REFERENCES document ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'working', 'done', 'failed')),
        done int NOT NULL DEFAULT 0,
        total int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- when the process that works on it was last seen to
        seen_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX document_export_age ON document_export (created_at);
      CREATE INDEX document_export_person ON document_export (person_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE document_export; DROP TABLE document_file;`);
  }
}
