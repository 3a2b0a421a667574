import type { MigrationInterface, QueryRunner } from 'typeorm';

/** States of documents that are kept. */
export class DocumentVersions1790000033000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE document_version (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('automatic', 'named', 'restored', 'frozen')),
        name text,
        title text NOT NULL,
        -- the text as canonical JSON, compressed
        content bytea NOT NULL,
        -- SHA-256 of the canonical JSON
        hash text NOT NULL,
        schema_version int NOT NULL,
        restored_from timestamptz,
        -- of a released version; 1, 2, 3 … within the document
        number int,
        released_at timestamptz,
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_for uuid REFERENCES organization ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (document_id, number),
        CHECK ((number IS NULL) = (released_at IS NULL))
      );
      CREATE INDEX document_version_document ON document_version (document_id, created_at DESC);
      CREATE INDEX document_version_thinning ON document_version (created_at) WHERE kind = 'automatic';

      -- Who typed since the version before
      CREATE TABLE document_version_author (
        version_id uuid NOT NULL REFERENCES document_version ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        organization_id uuid REFERENCES organization ON DELETE SET NULL,
        PRIMARY KEY (version_id, person_id)
      );

      -- Who typed what no version holds yet
      CREATE TABLE document_unversioned (
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        organization_id uuid REFERENCES organization ON DELETE SET NULL,
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (document_id, person_id)
      );

      CREATE FUNCTION keep_document_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          -- With its document it goes: that one is gone already when this is asked.
          IF OLD.number IS NOT NULL AND EXISTS (SELECT FROM document WHERE id = OLD.document_id) THEN
            RAISE EXCEPTION 'A released version stays';
          END IF;
          RETURN OLD;
        END IF;
        IF (NEW.document_id, NEW.title, NEW.content, NEW.hash, NEW.schema_version, NEW.created_at)
             IS DISTINCT FROM
           (OLD.document_id, OLD.title, OLD.content, OLD.hash, OLD.schema_version, OLD.created_at)
           OR OLD.number IS NOT NULL AND (NEW.number, NEW.released_at, NEW.kind, NEW.name)
             IS DISTINCT FROM (OLD.number, OLD.released_at, OLD.kind, OLD.name) THEN
          RAISE EXCEPTION 'A version does not change';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_document_version BEFORE UPDATE OR DELETE ON document_version
        FOR EACH ROW EXECUTE FUNCTION keep_document_version();
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE document_unversioned, document_version_author, document_version;
                    DROP FUNCTION keep_document_version;`);
  }
}
