import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, organisations, spaces and the conversation engine. */
export class House1790000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE organization (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        -- Amtlicher Gemeindeschlüssel: 8 digits for a municipality, 5 for a district; null for anybody else
        ags text UNIQUE CHECK (ags ~ '^([0-9]{5}|[0-9]{8})$'),
        kind text NOT NULL CHECK (kind IN
          ('municipality', 'district', 'bezirksregierung', 'ministry', 'carrier', 'initiative')),
        -- kreisfreie_stadt, stadt, gemeinde; null for others
        municipality_kind text CHECK (municipality_kind IN ('kreisfreie_stadt', 'stadt', 'gemeinde')),
        name text NOT NULL,
        -- always with its kind, because 19 Kreise share a town's name: "Stadt Unna", "Kreis Unna"
        display_name text NOT NULL,
        district_ags text,
        region_ags text,
        region_name text,
        longitude double precision,
        latitude double precision,
        population integer,
        population_source text,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX organization_district ON organization (district_ags);

      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email citext UNIQUE,
        name text NOT NULL,
        password_hash text,
        platform_role text NOT NULL DEFAULT 'member'
          CHECK (platform_role IN ('member', 'coordination', 'administration')),
        about text NOT NULL DEFAULT '',
        photo text,
        -- the organisation the person speaks for; one of their affiliations
        organization_id uuid REFERENCES organization,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz,
        -- when the visit before the running one ended
        last_visit_at timestamptz,
        erased_at timestamptz
      );
      CREATE INDEX person_organization ON person (organization_id);

      -- Moves when a name, photo or organisation shown beside messages changes, so that cached pages are not served on.
      CREATE TABLE directory_version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL);
      INSERT INTO directory_version (version) VALUES (1);

      CREATE TABLE affiliation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        organization_id uuid NOT NULL REFERENCES organization,
        role_title text NOT NULL DEFAULT '',
        is_contact boolean NOT NULL DEFAULT false,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_to timestamptz
      );
      CREATE INDEX affiliation_person ON affiliation (person_id);
      CREATE INDEX affiliation_organization ON affiliation (organization_id);

      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        user_agent text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_person ON session (person_id);

      CREATE TABLE space (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        slug text NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('network', 'topic', 'programme', 'workshop', 'congress', 'project')),
        visibility text NOT NULL CHECK (visibility IN ('public', 'network', 'closed')),
        name text NOT NULL,
        purpose text NOT NULL DEFAULT '',
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        archived_at timestamptz
      );

      CREATE TABLE space_member (
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('guest', 'member', 'moderator', 'lead')),
        joined_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (space_id, person_id)
      );
      CREATE INDEX space_member_person ON space_member (person_id);

      CREATE TABLE board (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        place integer NOT NULL DEFAULT 0,
        UNIQUE (space_id, name)
      );

      CREATE TABLE conversation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('topic', 'channel', 'direct', 'live', 'annotation')),
        space_id uuid REFERENCES space ON DELETE CASCADE,
        board_id uuid REFERENCES board,
        title text NOT NULL,
        purpose text NOT NULL DEFAULT '',
        tags text[] NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'locked', 'archived')),
        pinned boolean NOT NULL DEFAULT false,
        slow_mode_seconds integer NOT NULL DEFAULT 0,
        -- number of the latest change
        head_seq integer NOT NULL DEFAULT 0,
        -- number of the latest change to this row itself
        seq integer NOT NULL DEFAULT 0,
        last_position integer NOT NULL DEFAULT 0,
        author_id uuid REFERENCES person,
        author_organization_id uuid REFERENCES organization,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_message_at timestamptz,
        CHECK (space_id IS NOT NULL OR kind = 'direct')
      ) WITH (fillfactor = 70); -- updated with every message: leave room for heap-only updates
      CREATE INDEX conversation_list ON conversation (space_id, kind, pinned DESC, last_message_at DESC, id);

      CREATE TABLE conversation_participant (
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        PRIMARY KEY (conversation_id, person_id)
      );
      CREATE INDEX conversation_participant_person ON conversation_participant (person_id);

      CREATE TABLE message (
        id uuid PRIMARY KEY, -- UUIDv7 made by the client
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        position integer NOT NULL,
        seq integer NOT NULL,
        kind text NOT NULL DEFAULT 'post' CHECK (kind IN ('post', 'question', 'announcement', 'poll', 'system')),
        state text NOT NULL DEFAULT 'visible' CHECK (state IN ('visible', 'deleted')),
        author_id uuid NOT NULL REFERENCES person,
        -- for whom the author spoke when writing
        organization_id uuid REFERENCES organization,
        body text NOT NULL,
        -- SHA-256 of the body as it was first sent: tells a retry from another message with the same id
        sent_hash bytea NOT NULL,
        html text NOT NULL,
        -- first characters as plain text, for quotes and lists
        excerpt text NOT NULL,
        -- mentioned people; their names are filled in when the message is read
        mentions uuid[] NOT NULL DEFAULT '{}',
        reply_to uuid REFERENCES message,
        reactions jsonb NOT NULL DEFAULT '[]',
        pinned boolean NOT NULL DEFAULT false,
        -- how often the body was replaced
        revision integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid REFERENCES person,
        UNIQUE (conversation_id, position)
      );
      CREATE INDEX message_changes ON message (conversation_id, seq);
      CREATE INDEX message_author ON message (author_id);
      CREATE INDEX message_reply ON message (reply_to) WHERE reply_to IS NOT NULL;

      CREATE TABLE message_revision (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        revision integer NOT NULL,
        body text NOT NULL,
        editor_id uuid NOT NULL REFERENCES person,
        -- when this version was replaced
        replaced_at timestamptz NOT NULL,
        PRIMARY KEY (message_id, revision)
      );

      CREATE TABLE reaction (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        emoji text NOT NULL,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (message_id, emoji, person_id)
      );
      CREATE INDEX reaction_person ON reaction (person_id);

      -- Messages whose counts must be published again; outlives a crash.
      CREATE TABLE message_dirty (
        message_id uuid PRIMARY KEY REFERENCES message ON DELETE CASCADE,
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE
      );

      CREATE TABLE read_marker (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        position integer NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, conversation_id)
      ) WITH (fillfactor = 70);
      CREATE INDEX read_marker_conversation ON read_marker (conversation_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE read_marker, message_dirty, reaction, message_revision, message, conversation_participant,
        conversation, board, space_member, space, session, affiliation, directory_version, person, organization
    `);
  }
}
