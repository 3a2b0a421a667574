import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people do with pages besides writing them. */
export class DocumentTree1790000032000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- with which page this one went into the trash
      ALTER TABLE document ADD trashed_with uuid;
      CREATE INDEX document_trashed_with ON document (trashed_with) WHERE trashed_with IS NOT NULL;

      CREATE TABLE document_favourite (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, document_id)
      );
      CREATE INDEX document_favourite_document ON document_favourite (document_id);

      -- How much of a page a person wants to hear of; without a row see WatchService.
      CREATE TABLE document_watch (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        level text NOT NULL CHECK (level IN ('all', 'mentions', 'mute')),
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (document_id, person_id)
      );
      CREATE INDEX document_watch_person ON document_watch (person_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE document_favourite, document_watch;
      ALTER TABLE document DROP trashed_with;
    `);
  }
}
