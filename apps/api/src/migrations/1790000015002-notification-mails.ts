import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When mails go out, and what went out already. */
export class NotificationMails1790000015002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- What was written before is nobody's news.
      ALTER TABLE person ADD COLUMN mail_since timestamptz NOT NULL DEFAULT now();

      CREATE TABLE mail_choice (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        -- null: wherever a space has no choice of its own
        space_id uuid REFERENCES space ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('personal', 'posts', 'chat')),
        frequency text NOT NULL CHECK (frequency IN ('at_once', 'hourly', 'daily', 'weekly', 'never')),
        -- where nothing came before: only what is written from then on
        since timestamptz,
        UNIQUE NULLS NOT DISTINCT (person_id, space_id, kind)
      );
      CREATE INDEX mail_choice_space ON mail_choice (space_id) WHERE space_id IS NOT NULL;

      CREATE TABLE mail_setting (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        -- as QuietHours of the contracts
        quiet jsonb,
        space_order uuid[] NOT NULL DEFAULT '{}'
      );

      -- When to look whether a mail is due; looking too early costs little, so times only ever move forward to now.
      CREATE TABLE mail_due (person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE, at timestamptz NOT NULL);
      CREATE INDEX mail_due_at ON mail_due (at);

      -- Which entries of a conversation a person was mailed: each at most once, whatever becomes of marker and level.
      CREATE TABLE mail_ledger (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        positions int4multirange NOT NULL,
        PRIMARY KEY (person_id, conversation_id)
      );
      CREATE INDEX mail_ledger_conversation ON mail_ledger (conversation_id);
      ALTER TABLE notification ADD COLUMN mailed_at timestamptz;

      -- It quotes what only its reader may see: administrators are shown that it went out, and nothing of it.
      ALTER TABLE mail_outbox ADD COLUMN is_confidential boolean NOT NULL DEFAULT false;

      -- What the links in a mail are about.
      CREATE TABLE mail_sent (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kinds text[] NOT NULL,
        -- last position shown, by conversation
        read_to jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX mail_sent_person ON mail_sent (person_id);
      CREATE INDEX mail_sent_age ON mail_sent (created_at);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE mail_sent, mail_ledger, mail_due, mail_setting, mail_choice;
      ALTER TABLE mail_outbox DROP COLUMN is_confidential;
      ALTER TABLE notification DROP COLUMN mailed_at;
      ALTER TABLE person DROP COLUMN mail_since;
    `);
  }
}
