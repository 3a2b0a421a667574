import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways in, people's sessions, mail on its way out, and the log of rights changes. */
export class Identity1790000001000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- cannot sign in, but keeps the name beside what was written
      ALTER TABLE person ADD COLUMN deactivated_at timestamptz;
      -- how the session was opened: somebody who came by a link may set a password without the forgotten one
      ALTER TABLE session ADD COLUMN method text NOT NULL DEFAULT 'password'
        CHECK (method IN ('password', 'link', 'invitation', 'setup', 'demo'));

      -- The people of the demo whom anybody may be with one click; filled by the seeder, empty in production.
      CREATE TABLE demo_persona (
        key text PRIMARY KEY CHECK (key ~ '^[a-z0-9-]{1,40}$'),
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        -- on the card: "Mitglied einer kleinen Stadt"
        label text NOT NULL,
        -- one sentence on what to try as this person
        hint text NOT NULL DEFAULT '',
        place integer NOT NULL DEFAULT 0
      );

      -- The code that lets the first visitor of an empty installation become its administrator.
      CREATE TABLE setup_code (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        code_hash bytea NOT NULL
      );

      CREATE TABLE sign_in_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX sign_in_link_person ON sign_in_link (person_id);

      CREATE TABLE access_request (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email citext NOT NULL,
        name text NOT NULL,
        -- as the person wrote it, and what it was understood as
        organization_name text NOT NULL,
        organization_id uuid REFERENCES organization,
        role_title text NOT NULL DEFAULT '',
        message text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'declined')),
        reason text NOT NULL DEFAULT '',
        decided_by uuid REFERENCES person,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX access_request_open ON access_request (email) WHERE state = 'open';
      CREATE INDEX access_request_list ON access_request (state, created_at DESC);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        -- sending again replaces it, so that only the latest mail works
        token_hash bytea NOT NULL UNIQUE,
        email citext NOT NULL,
        name text NOT NULL DEFAULT '',
        organization_id uuid REFERENCES organization,
        role_title text NOT NULL DEFAULT '',
        is_contact boolean NOT NULL DEFAULT false,
        message text NOT NULL DEFAULT '',
        invited_by uuid REFERENCES person,
        request_id uuid REFERENCES access_request,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        accepted_by uuid REFERENCES person,
        revoked_at timestamptz
      );
      CREATE INDEX invitation_list ON invitation (created_at DESC);
      CREATE INDEX invitation_organization ON invitation (organization_id);

      CREATE TABLE audit_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        -- null when nobody was signed in, such as at the first setup
        actor_id uuid REFERENCES person,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        details jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_log_subject ON audit_log (subject_kind, subject_id);

      -- A mail is written in the transaction it tells of, and delivered afterwards: the row is the job.
      CREATE TABLE mail_outbox (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        recipient text NOT NULL,
        subject text NOT NULL,
        -- Markdown-free paragraphs; {{link}} stands for the link
        body text NOT NULL,
        link_label text,
        link text,
        -- the link signs somebody in: it is erased once the mail has left, unless this is the demo
        link_is_secret boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        last_error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz
      );
      CREATE INDEX mail_outbox_waiting ON mail_outbox (next_attempt_at) WHERE state = 'waiting';
      CREATE INDEX mail_outbox_list ON mail_outbox (created_at DESC, id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE mail_outbox, audit_log, invitation, access_request, sign_in_link, setup_code, demo_persona;
      ALTER TABLE session DROP COLUMN method;
      ALTER TABLE person DROP COLUMN deactivated_at;
    `);
  }
}
