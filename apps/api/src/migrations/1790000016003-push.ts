import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signals to browsers. */
export class Push1790000016003 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- RFC 8292: made at the first use, the same for all nodes and for good, because browsers subscribe with it
      CREATE TABLE push_key (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        private_key text NOT NULL
      );

      -- One browser of one session: it ends with it.
      CREATE TABLE push_subscription (
        session_id uuid PRIMARY KEY REFERENCES session ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        endpoint text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- what happened up to then was signalled
        told_at timestamptz NOT NULL DEFAULT now(),
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        failures integer NOT NULL DEFAULT 0
      );
      CREATE INDEX push_subscription_person ON push_subscription (person_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE push_subscription, push_key`);
  }
}
