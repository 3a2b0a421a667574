import { Injectable } from '@nestjs/common';
import type { ConversationKind } from '@app/contracts/conversations';
import type { Analyse, Occurrence } from '@app/domain/search/analysis';
import type { Sql } from '../../platform/database/database.ts';
import { ChangeFeed, type ConversationChange } from '../conversations/change-feed.ts';
import { plainTextOf } from '../conversations/plain-text.ts';
import { type EntrySource, entryVector } from './entry-vector.ts';
import { SearchWords } from './search-words.service.ts';

const messagesAtOnce = 200;

interface Place {
  id: string;
  kind: ConversationKind;
  space_id: string | null;
  title: string;
  tags: string[];
  is_open: boolean;
  /** Something of the topic itself changed; title or tags, perhaps. */
  is_changed: boolean;
}

interface SourceRow {
  id: string;
  seq: number;
  position: number;
  is_findable: boolean;
  author_id: string;
  organization_id: string | null;
  html: string;
  revision: number;
  created_at: Date;
}

/** Keeps entries as messages are: follows every conversation behind the commits, never in a request. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly words: SearchWords,
    feed: ChangeFeed,
  ) {
    feed.register('search', 'beginning', (tx, change) => this.follow(tx, change));
  }

  private async follow(tx: Sql, { conversation, from, to }: ConversationChange): Promise<void> {
    const analyse = await this.words.analyse();
    // One at a time over all nodes: the rows of frequent words are everybody's.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('search'))`);
    const [place] = await tx.query<Place>(
      `SELECT c.id, c.kind, c.space_id, c.title, c.tags, c.seq > $2 AND $2 > 0 AND c.kind = 'topic' AS is_changed,
              COALESCE(s.visibility <> 'closed', false) AS is_open
         FROM conversation c LEFT JOIN space s ON s.id = c.space_id WHERE c.id = $1`,
      [conversation, from],
    );
    if (!place) return;
    let last = place.is_changed && !(await isIndexed(tx, place, analyse)) ? 0 : from;
    for (;;) {
      const rows = await changed(tx, place, [last, to]);
      await this.write(tx, { place, rows, analyse });
      if (rows.length < messagesAtOnce) return;
      last = rows.at(-1)?.seq ?? to;
    }
  }

  private async write(
    tx: Sql,
    { place, rows, analyse }: { place: Place; rows: SourceRow[]; analyse: Analyse },
  ): Promise<void> {
    const gone = rows.filter((row) => !row.is_findable).map(({ id }) => id);
    if (gone.length > 0) await tx.query(`DELETE FROM search_entry WHERE message_id = ANY ($1)`, [gone]);
    const words: Occurrence[] = [];
    const entries = rows
      .filter((row) => row.is_findable)
      .map((row) => {
        const { kind, ...found } = entryOf(place, row, analyse);
        words.push(...found.words);
        return {
          message_id: row.id,
          kind,
          author_id: row.author_id,
          organization_id: row.organization_id,
          revision: row.revision,
          created_at: row.created_at,
          vector: found.vector,
        };
      });
    if (entries.length === 0) return;
    await tx.query(
      `INSERT INTO search_entry
         (message_id, conversation_id, space_id, kind, author_id, organization_id, revision, created_at, vector)
       SELECT t.message_id, $2, $3, t.kind, t.author_id, t.organization_id, t.revision, t.created_at, t.vector::tsvector
         FROM jsonb_to_recordset($1::jsonb) AS t
           (message_id uuid, kind text, author_id uuid, organization_id uuid, revision int, created_at timestamptz,
            vector text)
       ON CONFLICT (message_id) DO UPDATE
         SET conversation_id = excluded.conversation_id, space_id = excluded.space_id, kind = excluded.kind,
             organization_id = excluded.organization_id, revision = excluded.revision, vector = excluded.vector`,
      [JSON.stringify(entries), place.id, place.space_id],
    );
    await this.words.note(tx, words);
  }
}

const kindOf = ({ kind }: Place, { position }: SourceRow): EntrySource['kind'] => {
  if (kind !== 'topic') return 'chat';
  return position === 1 ? 'topic' : 'post';
};

function entryOf(place: Place, row: SourceRow, analyse: Analyse) {
  const kind = kindOf(place, row);
  const source: EntrySource = {
    conversationId: place.id,
    spaceId: place.space_id,
    isOpen: place.is_open,
    kind,
    authorId: row.author_id,
    organizationId: row.organization_id,
    createdAt: row.created_at,
    text: plainTextOf(row.html),
    title: place.title,
    tags: place.tags,
  };
  return { kind, ...entryVector(source, analyse) };
}

/** The entry of the first message tells: what is locked, pinned or answered keeps the entries that it has. */
async function isIndexed(tx: Sql, place: Place, analyse: Analyse): Promise<boolean> {
  const [first] = await tx.query<SourceRow>(
    `SELECT ${sourceColumns} FROM message m WHERE m.conversation_id = $1 AND m.position = 1`,
    [place.id],
  );
  if (!first) return false;
  const [entry] = await tx.query<{ is_same: boolean }>(
    `SELECT vector = $2::tsvector AND conversation_id = $3 AND space_id IS NOT DISTINCT FROM $4 AS is_same
       FROM search_entry WHERE message_id = $1`,
    [first.id, entryOf(place, first, analyse).vector, place.id, place.space_id],
  );
  return entry?.is_same === true;
}

const sourceColumns = `m.id, m.seq, m.position, m.author_id, m.organization_id, m.html, m.revision, m.created_at,
            m.state = 'visible' AND m.kind <> 'system' AS is_findable`;

/** Messages whose entry is missing, old, or must go. A reaction alone changes nothing that is found. */
const changed = (tx: Sql, place: Place, [from, to]: [number, number]): Promise<SourceRow[]> =>
  tx.query<SourceRow>(
    `SELECT ${sourceColumns}
       FROM message m LEFT JOIN search_entry e ON e.message_id = m.id
      WHERE m.conversation_id = $1 AND m.seq > $2 AND m.seq <= $3
        AND (($4 AND m.state = 'visible') OR e.revision IS DISTINCT FROM m.revision
             OR e.conversation_id IS DISTINCT FROM m.conversation_id -- it was moved
             OR (e.message_id IS NOT NULL AND m.state <> 'visible'))
        AND (e.message_id IS NOT NULL OR m.state = 'visible')
      ORDER BY m.seq LIMIT ${messagesAtOnce}`,
    [place.id, from, to, place.is_changed],
  );
