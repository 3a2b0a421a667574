import type { AttentionLevel } from '@app/contracts/attention';
import type { ConversationKind } from '@app/contracts/conversations';
import { attentionOf } from '@app/domain/attention';
import type { EntryFacts, ListenerFacts } from '@app/domain/notification-reasons';
import type { Sql } from '../../platform/database/database.ts';
import { mayRead } from '../conversations/conversation-facts.ts';

/** A conversation as those see it who tell of it. */
export interface Place {
  id: string;
  kind: ConversationKind;
  space_id: string | null;
  author_id: string | null;
  answer_id: string | null;
  seq: number;
}

export interface Entry extends EntryFacts {
  id: string;
  editedAt: Date | null;
  /** When it was written. */
  at: Date;
}

interface EntryRow {
  id: string;
  position: number;
  author_id: string;
  mentions: string[];
  municipality_mentions: string[];
  answers: string[] | null;
  edited_at: Date | null;
  created_at: Date;
}

/**
 * Columns of an entry, from `message m`. A reply in a thread concerns everyone who took part in the thread before it,
 * and whoever wrote what it answers.
 */
export const entryColumns = `m.id, m.position, m.author_id, m.mentions, m.municipality_mentions, m.edited_at, m.created_at,
  (SELECT array_agg(DISTINCT said.author_id) FROM (
     SELECT a.author_id FROM message a WHERE a.id = m.reply_to AND a.state = 'visible'
     UNION ALL SELECT a.author_id FROM message a WHERE a.id = m.thread_id AND a.state = 'visible'
     UNION ALL SELECT a.author_id FROM message a
      WHERE a.thread_id = m.thread_id AND a.position < m.position AND a.state = 'visible'
   ) said) AS answers`;

export const entryOf = (row: EntryRow): Entry => ({
  id: row.id,
  position: row.position,
  authorId: row.author_id,
  answers: row.answers ?? [],
  mentions: row.mentions,
  towns: row.municipality_mentions,
  editedAt: row.edited_at,
  at: row.created_at,
});

export type { EntryRow };

export interface Listener extends ListenerFacts {
  marker: number;
}

interface ListenerRow {
  id: string;
  town: string | null;
  conversation_level: AttentionLevel | null;
  space_level: AttentionLevel | null;
  takes_part: boolean;
  marker: number;
}

/**
 * Everyone whom one of the entries may concern, and who may read them: those who are named or answered, who chose to
 * hear everything, and who take part in the topic or the direct conversation.
 */
export async function listenersOf(tx: Sql, place: Place, entries: readonly Entry[]): Promise<Listener[]> {
  const named = [...new Set(entries.flatMap(({ mentions, answers }) => [...mentions, ...answers]))];
  const towns = [...new Set(entries.flatMap((entry) => entry.towns))];
  const rows = await tx.query<ListenerRow>(
    `WITH takes_part AS (
       SELECT DISTINCT author_id AS id FROM message
        WHERE conversation_id = $1 AND state = 'visible' AND $3 = 'topic'
       UNION SELECT author_id FROM conversation WHERE id = $1 AND kind = 'topic' AND author_id IS NOT NULL
     ), candidate AS (
       SELECT id FROM takes_part
       UNION SELECT unnest($4::uuid[])
       UNION SELECT person_id FROM attention WHERE (conversation_id = $1 OR space_id = $2) AND level = 'all'
       UNION SELECT tp.id FROM person tp JOIN organization town ON town.id = tp.organization_id
              WHERE town.ags = ANY ($5::text[])
       UNION SELECT person_id FROM conversation_participant WHERE conversation_id = $1
     )
     SELECT p.id, o.ags AS town, ca.level AS conversation_level, sa.level AS space_level,
            EXISTS (SELECT FROM takes_part t WHERE t.id = p.id) AS takes_part, COALESCE(rm.position, 0) AS marker
       FROM candidate JOIN person p ON p.id = candidate.id AND p.erased_at IS NULL AND p.deactivated_at IS NULL
       LEFT JOIN organization o ON o.id = p.organization_id
       LEFT JOIN space s ON s.id = $2
       LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = p.id
       LEFT JOIN conversation_participant cp ON cp.conversation_id = $1 AND cp.person_id = p.id
       LEFT JOIN attention ca ON ca.conversation_id = $1 AND ca.person_id = p.id
       LEFT JOIN attention sa ON sa.space_id = $2 AND sa.person_id = p.id
       LEFT JOIN read_marker rm ON rm.conversation_id = $1 AND rm.person_id = p.id
      WHERE ${mayRead}`,
    [place.id, place.space_id, place.kind, named, towns],
  );
  return rows.map((row) => ({
    personId: row.id,
    town: row.town,
    marker: row.marker,
    level: attentionOf({
      kind: place.kind,
      conversation: row.conversation_level,
      space: row.space_level,
      takesPart: row.takes_part,
    }),
  }));
}
