import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that people can answer, the answers, and the mails that came back. */
export class MailIn1790000016001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE mail_outbox
        -- besides those that every mail has, such as List-Unsubscribe and References
        ADD COLUMN headers jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN reply_to text,
        -- instead of the one made of the paragraphs
        ADD COLUMN html text;

      -- What was received, so that a mail that comes twice counts once. Without its words: those are in the conversation.
      CREATE TABLE incoming_mail (
        -- SHA-256 of the recipient and the Message-ID, or the whole mail if it has none
        fingerprint bytea PRIMARY KEY,
        sender citext NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('posted', 'refused', 'stranger', 'automatic', 'bounce')),
        -- whether we wrote back
        answered boolean NOT NULL DEFAULT false,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX incoming_mail_sender ON incoming_mail (sender, received_at);
      CREATE INDEX incoming_mail_age ON incoming_mail (received_at);

      -- Addresses that mails came back from. It is about the address: a new one starts without a past.
      CREATE TABLE mail_trouble (
        address citext PRIMARY KEY,
        failures integer NOT NULL,
        first_at timestamptz NOT NULL DEFAULT now(),
        last_at timestamptz NOT NULL DEFAULT now(),
        -- what the other server said
        reason text NOT NULL,
        -- nothing but what lets people in is sent any more
        off_at timestamptz
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE mail_trouble, incoming_mail;
      ALTER TABLE mail_outbox DROP COLUMN html, DROP COLUMN reply_to, DROP COLUMN headers;
    `);
  }
}
