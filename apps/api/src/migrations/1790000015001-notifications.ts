import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What concerns a person, in the app. */
export class Notifications1790000015001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL,
        -- one row for each kind and subject: the conversation, or whatever a notice is about
        subject text NOT NULL,
        space_id uuid REFERENCES space ON DELETE CASCADE,
        conversation_id uuid REFERENCES conversation ON DELETE CASCADE,
        -- of the entries since the row was last read, the latest 200; what the read marker passed counts as read
        positions integer[] NOT NULL DEFAULT '{}',
        -- of a notice: whose doing it is, which message it is about, what it says
        actor_id uuid REFERENCES person,
        message_id uuid REFERENCES message ON DELETE CASCADE,
        title text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        path text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        UNIQUE (person_id, kind, subject)
      );
      CREATE INDEX notification_list ON notification (person_id, updated_at DESC);
      CREATE INDEX notification_conversation ON notification (conversation_id) WHERE conversation_id IS NOT NULL;
      CREATE INDEX notification_message ON notification (message_id) WHERE message_id IS NOT NULL;
      CREATE INDEX notification_age ON notification (updated_at);

      -- Up to which position people were told of a conversation's entries; what changes below is an edit.
      CREATE TABLE notified (
        conversation_id uuid PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
        position integer NOT NULL
      ) WITH (fillfactor = 70);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`DROP TABLE notified, notification`);
  }
}
