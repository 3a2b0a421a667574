import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the directory knows beyond names: corrections, former names, memberships and the joint declaration. */
export class Network1790000002000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE organization
        -- fields that the coordination corrected; a new version of the data leaves them alone
        ADD COLUMN corrected text[] NOT NULL DEFAULT '{}',
        ADD COLUMN about text NOT NULL DEFAULT '',
        ADD COLUMN website text;
      CREATE INDEX organization_name ON organization (lower(display_name));

      -- Which version of a delivered data set was loaded last.
      CREATE TABLE reference_data (
        name text PRIMARY KEY,
        checksum text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE organization_former_name (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        display_name text NOT NULL,
        valid_from date,
        -- the first day on which the name was no longer used
        valid_to date NOT NULL,
        CHECK (valid_from IS NULL OR valid_from < valid_to)
      );
      CREATE INDEX organization_former_name_organization ON organization_former_name (organization_id);

      CREATE TABLE membership (
        organization_id uuid PRIMARY KEY REFERENCES organization ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('interested', 'checked', 'signed', 'active', 'resting')),
        -- when this state began
        since timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE membership_criterion (
        organization_id uuid NOT NULL REFERENCES membership ON DELETE CASCADE,
        criterion text NOT NULL CHECK (criterion IN ('mandate', 'contact', 'strategy', 'office', 'exchange')),
        note text NOT NULL DEFAULT '',
        checked_by uuid REFERENCES person ON DELETE SET NULL,
        checked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, criterion)
      );

      CREATE TABLE signature_round (
        id uuid PRIMARY KEY, -- made by the client: a retry creates one round
        name text NOT NULL,
        held_on date NOT NULL,
        place text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now()
      );

      -- A signature stays when the membership ends: it was given.
      CREATE TABLE signature (
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        round_id uuid NOT NULL REFERENCES signature_round,
        -- name and function of who signed, as written under the declaration
        signed_by text NOT NULL,
        recorded_by uuid REFERENCES person ON DELETE SET NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, round_id)
      );
      CREATE INDEX signature_round_signatures ON signature (round_id);

      -- Every step of a membership: who moved it, and when. Rows are only added.
      CREATE TABLE membership_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        -- null: was no part of the network
        from_state text,
        -- null: left the network
        to_state text,
        note text NOT NULL DEFAULT '',
        person_id uuid REFERENCES person ON DELETE SET NULL,
        happened_at timestamptz NOT NULL DEFAULT now(),
        CHECK (from_state IS DISTINCT FROM to_state)
      );
      CREATE INDEX membership_event_organization ON membership_event (organization_id, id DESC);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE membership_event, signature, signature_round, membership_criterion, membership,
        organization_former_name, reference_data;
      ALTER TABLE organization DROP COLUMN corrected, DROP COLUMN about, DROP COLUMN website;
      DROP INDEX organization_name;
    `);
  }
}
