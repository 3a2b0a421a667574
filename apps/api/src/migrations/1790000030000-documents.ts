import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents: a tree of pages per space, and the log of what is typed into them. */
export class Documents1790000030000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE document (
        -- made by the client
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        parent_id uuid REFERENCES document ON DELETE CASCADE,
        -- place among its siblings, in byte order (fractional index)
        place text COLLATE "C" NOT NULL,
        title text NOT NULL,
        -- which template it was begun from
        template text,
        -- what this page sets for itself: {"network": 0-2, "guest": 0-3, "member": 0-4}; what is missing is inherited
        access jsonb NOT NULL DEFAULT '{}',
        -- what holds: 0 none, 1 read, 2 comment, 3 edit, 4 manage; moderators and leads always manage
        level_network smallint NOT NULL DEFAULT 1 CHECK (level_network BETWEEN 0 AND 2),
        level_guest smallint NOT NULL DEFAULT 2 CHECK (level_guest BETWEEN 0 AND 3),
        level_member smallint NOT NULL DEFAULT 3 CHECK (level_member BETWEEN 0 AND 4),
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_for uuid REFERENCES organization ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- who typed last, speaking for which organisation
        changed_by uuid REFERENCES person ON DELETE SET NULL,
        changed_for uuid REFERENCES organization ON DELETE SET NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        deleted_by uuid REFERENCES person ON DELETE SET NULL,
        copied_from uuid REFERENCES document ON DELETE SET NULL,
        -- made from the text beside the request path
        html text NOT NULL DEFAULT '',
        text text NOT NULL DEFAULT '',
        -- headings in order: [{"level": 1, "text": "…", "id": "…"}]
        outline jsonb NOT NULL DEFAULT '[]',
        projected_at timestamptz,
        CHECK (parent_id <> id)
      );
      CREATE INDEX document_tree ON document (space_id, parent_id, place);
      CREATE INDEX document_parent ON document (parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX document_trash ON document (deleted_at) WHERE deleted_at IS NOT NULL;

      -- What was typed, in the order it was stored; a Yjs update is committed here before anybody is told of it.
      CREATE TABLE document_update (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        person_id uuid REFERENCES person ON DELETE SET NULL,
        update bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX document_update_document ON document_update (document_id, id);

      -- The updates that were put together; the rows that went into it are gone from the log.
      CREATE TABLE document_state (
        document_id uuid PRIMARY KEY REFERENCES document ON DELETE CASCADE,
        state bytea NOT NULL,
        schema_version int NOT NULL,
        compacted_at timestamptz NOT NULL DEFAULT now()
      );

      -- Rows of the log that could not be read; kept for whoever looks after the system.
      CREATE TABLE document_quarantine (
        id bigint PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        person_id uuid REFERENCES person ON DELETE SET NULL,
        update bytea NOT NULL,
        created_at timestamptz NOT NULL,
        reason text NOT NULL,
        quarantined_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE document_quarantine, document_state, document_update, document`);
  }
}
