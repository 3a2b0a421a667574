import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What messages, people and organisations are found by. */
export class Search1790000018000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      -- One row per message that can be found. The vector is made by our own analysis of German words (stems, parts of
      -- compounds), not by a dictionary of PostgreSQL; besides words it holds marks such as "#s…" for the space, so
      -- that one index answers words, rights, filters and age together. See core/search/entry-vector.ts.
      CREATE TABLE search_entry (
        message_id uuid PRIMARY KEY REFERENCES message ON DELETE CASCADE,
        conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
        -- null for a direct conversation
        space_id uuid,
        kind text NOT NULL CHECK (kind IN ('topic', 'post', 'chat')),
        author_id uuid NOT NULL,
        organization_id uuid,
        -- of the message: a reaction changes its number, but nothing that is found
        revision integer NOT NULL,
        created_at timestamptz NOT NULL,
        vector tsvector NOT NULL
      ) WITH (autovacuum_vacuum_scale_factor = 0.05);
      -- Without a list of pending entries, which every question would have to read from end to end.
      CREATE INDEX search_entry_vector ON search_entry USING gin (vector) WITH (fastupdate = off);
      CREATE INDEX search_entry_conversation ON search_entry (conversation_id);
      CREATE INDEX search_entry_space ON search_entry (space_id);
      CREATE INDEX search_entry_time ON search_entry (created_at);

      -- Words that occur, folded: for beginnings, for mistakes in writing, and as parts of compounds.
      CREATE TABLE search_word (
        word text COLLATE "C" PRIMARY KEY,
        stem text NOT NULL,
        parts text[] NOT NULL,
        -- how often it was written; deletions are not subtracted
        frequency integer NOT NULL
      ) WITH (fillfactor = 80);
      CREATE INDEX search_word_stem ON search_word (stem);
      CREATE INDEX search_word_parts ON search_word USING gin (parts);
      CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);

      -- Spaces whose entries carry the mark that everybody in the network may read them.
      CREATE TABLE search_open_space (space_id uuid PRIMARY KEY REFERENCES space ON DELETE CASCADE);

      -- As foldWord in libs/domain, for names.
      CREATE FUNCTION search_fold(value text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
        SELECT ' ' || regexp_replace(regexp_replace(regexp_replace(
          translate(replace(normalize(lower(value), NFC), 'ß', 'ss'),
            'äàáâãåāăąæçćčďđèéêëēėęěğìíîïīıłľñńňòóôõöøōőœŕřśşšșťţțùúûüūůűýÿźżž-‐/.,()''’',
            'aaaaaaaaaacccddeeeeeeeegiiiiiillnnnooooooooorrsssstttuuuuuuuyyzzz         '),
          'ae', 'a', 'g'), 'oe', 'o', 'g'), '(?<![aeoq])ue', 'u', 'g')
      $$;
      ALTER TABLE person ADD COLUMN search_name text GENERATED ALWAYS AS (search_fold(name)) STORED;
      ALTER TABLE organization ADD COLUMN search_name text GENERATED ALWAYS AS (search_fold(display_name)) STORED;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      ALTER TABLE person DROP COLUMN search_name;
      ALTER TABLE organization DROP COLUMN search_name;
      DROP FUNCTION search_fold;
      DROP TABLE search_open_space, search_word, search_entry;
    `);
  }
}
