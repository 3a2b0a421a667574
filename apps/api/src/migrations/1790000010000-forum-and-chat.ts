import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What forum and chat know of messages and conversations beyond plain ones, and the marks of those who follow them. */
export class ForumAndChat1790000010000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ALTER TABLE message DROP COLUMN view;
      DROP FUNCTION message_view;
      ALTER TABLE message DROP CONSTRAINT message_state_check;
      ALTER TABLE message
        -- hidden: taken away by moderators, the words stay here; moved: a stub in the place of a post that went
        ADD CONSTRAINT message_state_check CHECK (state IN ('visible', 'deleted', 'hidden', 'moved')),
        ADD COLUMN moved_to uuid REFERENCES conversation ON DELETE SET NULL,
        -- why a moderator changed the words
        ADD COLUMN edit_note text,
        -- every member may edit it
        ADD COLUMN wiki boolean NOT NULL DEFAULT false,
        -- as Poll of the contracts: what everyone may see of it
        ADD COLUMN poll jsonb,
        -- the message that opened the reply thread
        ADD COLUMN thread_id uuid REFERENCES message,
        -- replies in the thread that this message opened
        ADD COLUMN reply_count integer NOT NULL DEFAULT 0,
        -- AGS of mentioned municipalities and districts
        ADD COLUMN municipality_mentions text[] NOT NULL DEFAULT '{}';
      CREATE INDEX message_thread ON message (thread_id, position) WHERE thread_id IS NOT NULL;

      -- As Message, but for author and replyTo, and without the closing brace.
      CREATE FUNCTION message_view(
        id uuid, conversation_id uuid, "position" integer, seq integer, kind text, state text, body text, html text,
        reactions jsonb, pinned boolean, revision integer, created_at timestamptz, edited_at timestamptz,
        moved_to uuid, edit_note text, wiki boolean, poll jsonb, thread_id uuid, reply_count integer
      ) RETURNS text IMMUTABLE LANGUAGE sql AS $$
        SELECT '{"id":"' || id || '","conversation":"' || conversation_id || '","position":' || "position"
          || ',"seq":' || seq || ',"kind":"' || kind || '","state":"' || state || '"'
          || CASE WHEN state = 'visible'
               THEN ',"body":' || json_text(body) || ',"html":' || json_text(html) || ',"reactions":' || reactions
                 || ',"editNote":' || json_text(edit_note) || ',"poll":' || COALESCE(poll::text, 'null')
               ELSE ',"body":"","html":"","reactions":[],"editNote":null,"poll":null' END
          || ',"pinned":' || pinned || ',"revision":' || revision || ',"wiki":' || wiki
          || ',"thread":' || json_text(thread_id::text) || ',"replyCount":' || reply_count
          || ',"movedTo":' || json_text(moved_to::text)
          || ',"createdAt":' || json_instant(created_at) || ',"editedAt":' || json_instant(edited_at)
      $$;
      ALTER TABLE message ADD COLUMN view text GENERATED ALWAYS AS (message_view(
        id, conversation_id, "position", seq, kind, state, body, html, reactions, pinned, revision, created_at,
        edited_at, moved_to, edit_note, wiki, poll, thread_id, reply_count
      )) STORED;

      ALTER TABLE conversation
        ADD COLUMN answer_id uuid REFERENCES message ON DELETE SET NULL,
        -- only moderators write, everyone reads and reacts
        ADD COLUMN announcement_only boolean NOT NULL DEFAULT false,
        ADD COLUMN closes_at timestamptz,
        ADD COLUMN reopens_at timestamptz,
        -- merged into that one: whoever comes is led there
        ADD COLUMN moved_to uuid REFERENCES conversation ON DELETE SET NULL;

      -- Up to which change of a conversation a follower of all conversations (search, notifications) has worked.
      CREATE TABLE feed_mark (
        consumer text NOT NULL,
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        seq integer NOT NULL,
        PRIMARY KEY (consumer, conversation_id)
      ) WITH (fillfactor = 70);
      CREATE INDEX feed_mark_conversation ON feed_mark (conversation_id);
      CREATE TABLE feed_consumer (name text PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now());

      -- When a periodic job last began, on whatever node.
      CREATE TABLE job_run (name text PRIMARY KEY, began_at timestamptz NOT NULL);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      DROP TABLE job_run, feed_consumer, feed_mark;
      ALTER TABLE conversation DROP COLUMN answer_id, DROP COLUMN announcement_only, DROP COLUMN closes_at,
        DROP COLUMN reopens_at, DROP COLUMN moved_to;
      ALTER TABLE message DROP COLUMN view;
      DROP FUNCTION message_view;
      UPDATE message SET state = 'deleted' WHERE state IN ('hidden', 'moved');
      ALTER TABLE message DROP CONSTRAINT message_state_check,
        ADD CONSTRAINT message_state_check CHECK (state IN ('visible', 'deleted')),
        DROP COLUMN moved_to, DROP COLUMN edit_note, DROP COLUMN wiki, DROP COLUMN poll, DROP COLUMN thread_id,
        DROP COLUMN reply_count, DROP COLUMN municipality_mentions;
      CREATE FUNCTION message_view(
        id uuid, conversation_id uuid, "position" integer, seq integer, kind text, state text, body text, html text,
        reactions jsonb, pinned boolean, revision integer, created_at timestamptz, edited_at timestamptz
      ) RETURNS text IMMUTABLE LANGUAGE sql AS $$
        SELECT '{"id":"' || id || '","conversation":"' || conversation_id || '","position":' || "position"
          || ',"seq":' || seq || ',"kind":"' || kind || '","state":"' || state || '"'
          || CASE WHEN state = 'visible'
               THEN ',"body":' || json_text(body) || ',"html":' || json_text(html) || ',"reactions":' || reactions
               ELSE ',"body":"","html":"","reactions":[]' END
          || ',"pinned":' || pinned || ',"revision":' || revision
          || ',"createdAt":' || json_instant(created_at) || ',"editedAt":' || json_instant(edited_at)
      $$;
      ALTER TABLE message ADD COLUMN view text GENERATED ALWAYS AS (message_view(
        id, conversation_id, "position", seq, kind, state, body, html, reactions, pinned, revision, created_at, edited_at
      )) STORED;
    `);
  }
}
