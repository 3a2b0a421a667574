import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations into spaces. */
export class Spaces1790000003000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- Waits for an answer: accepting makes it a membership, declining or withdrawing deletes it.
      CREATE TABLE space_invitation (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('guest', 'member')),
        note text NOT NULL DEFAULT '',
        invited_by uuid REFERENCES person ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (space_id, person_id)
      );
      CREATE INDEX space_invitation_person ON space_invitation (person_id);
      CREATE INDEX conversation_board ON conversation (board_id) WHERE board_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP INDEX conversation_board; DROP TABLE space_invitation`);
  }
}
