import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes on documents, and what came of them. */
export class DocumentApproval1790000033001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE document_approval (
        -- made by the client
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
        -- what is voted on
        version_id uuid NOT NULL REFERENCES document_version ON DELETE CASCADE,
        -- passed: all approved, and whoever manages may release it
        state text NOT NULL DEFAULT 'open'
          CHECK (state IN ('open', 'passed', 'released', 'rejected', 'expired', 'withdrawn')),
        message text NOT NULL,
        deadline timestamptz NOT NULL,
        -- released at once when it passes
        automatic boolean NOT NULL,
        started_by uuid REFERENCES person ON DELETE SET NULL,
        started_for uuid REFERENCES organization ON DELETE SET NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        reminded_at timestamptz,
        closed_by uuid REFERENCES person ON DELETE SET NULL,
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX document_approval_one ON document_approval (document_id) WHERE state IN ('open', 'passed');
      CREATE INDEX document_approval_document ON document_approval (document_id, started_at DESC);
      CREATE INDEX document_approval_due ON document_approval (deadline) WHERE state = 'open';

      CREATE TABLE document_approver (
        approval_id uuid NOT NULL REFERENCES document_approval ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        organization_id uuid REFERENCES organization ON DELETE SET NULL,
        decision text CHECK (decision IN ('approve', 'reject', 'abstain')),
        remark text NOT NULL DEFAULT '',
        decided_at timestamptz,
        PRIMARY KEY (approval_id, person_id)
      );
      CREATE INDEX document_approver_person ON document_approver (person_id);

      CREATE FUNCTION keep_document_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.decision, NEW.remark, NEW.decided_at) IS DISTINCT FROM (OLD.decision, OLD.remark, OLD.decided_at)
           AND NOT EXISTS (SELECT FROM document_approval WHERE id = OLD.approval_id AND state = 'open') THEN
          RAISE EXCEPTION 'A closed vote does not change';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_document_decision BEFORE UPDATE ON document_approver
        FOR EACH ROW EXECUTE FUNCTION keep_document_decision();
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE document_approver, document_approval; DROP FUNCTION keep_document_decision;`);
  }
}
