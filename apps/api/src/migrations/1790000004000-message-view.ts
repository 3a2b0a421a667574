import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a reader gets of a message is kept beside it as JSON text, so that a page is put together without encoding
 * 50 messages again for every reader. Names are not in it: they are joined when it is read. PostgreSQL keeps the
 * column right by itself. A new field of a message means a new function and a new column.
 */
export class MessageView1790000004000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- The casts are stable in general, but not with UTC and these formats.
      CREATE FUNCTION json_instant(at timestamptz) RETURNS text IMMUTABLE LANGUAGE sql AS $$
        SELECT COALESCE('"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
      $$;
      CREATE FUNCTION json_text(value text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
        SELECT COALESCE(to_json(value)::text, 'null')
      $$;
      -- As Message, but for author and replyTo, and without the closing brace.
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

  async down(db: QueryRunner) {
    await db.query(`
      ALTER TABLE message DROP COLUMN view;
      DROP FUNCTION message_view, json_text, json_instant;
    `);
  }
}
