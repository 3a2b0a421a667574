import type { ConversationKind } from '@app/contracts/conversations';
import type { SearchHit } from '@app/contracts/search';
import type { SpaceKind, SpaceVisibility } from '@app/contracts/spaces';
import type { Analyse } from '@app/domain/search/analysis';
import { excerptAround, highlighted, type Wanted } from '@app/domain/search/highlight';
import type { Sql } from '../../platform/database/database.ts';
import { namesOf } from '../conversations/mention-names.ts';
import { plainTextOf } from '../conversations/plain-text.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { presentSpaceSummary } from '../spaces/space-view.ts';
import type { FoundEntry } from './candidates.ts';

interface HitRow extends PersonRow {
  id: string;
  position: number;
  html: string;
  mentions: string[];
  municipality_mentions: string[];
  created_at: Date;
  conversation_id: string;
  conversation_kind: ConversationKind;
  title: string;
  space_id: string | null;
  slug: string;
  space_kind: SpaceKind;
  visibility: SpaceVisibility;
  name: string;
  purpose: string;
}

/** What is shown of found messages, with today's words and names; what went meanwhile is left out. */
export async function readHits(
  sql: Sql,
  entries: FoundEntry[],
  { wanted, analyse }: { wanted: Wanted; analyse: Analyse },
): Promise<SearchHit[]> {
  const rows = await sql.query<HitRow>(
    `SELECT m.id, m.position, m.html, m.mentions, m.municipality_mentions, m.created_at, c.id AS conversation_id, c.kind AS conversation_kind, c.title,
            s.id AS space_id, s.slug, s.kind AS space_kind, s.visibility, s.name, s.purpose, ${personColumns}
       FROM message m
       JOIN conversation c ON c.id = m.conversation_id
       -- rights were asked for the place the index knows; what went elsewhere since is found when the index knows that
       JOIN search_entry e ON e.message_id = m.id AND e.conversation_id = c.id AND e.space_id IS NOT DISTINCT FROM c.space_id
       LEFT JOIN space s ON s.id = c.space_id
       JOIN person p ON p.id = m.author_id
       LEFT JOIN organization o ON o.id = m.organization_id
      WHERE m.id = ANY ($1) AND m.state = 'visible'`,
    [entries.map(({ message_id }) => message_id)],
  );
  const names = await namesOf(sql, [
    ...new Set(rows.flatMap((row) => [...row.mentions, ...row.municipality_mentions])),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap(({ message_id, together }) => {
    const row = byId.get(message_id);
    if (!row) return [];
    const excerpt = excerptAround(plainTextOf(row.html, names), wanted, analyse);
    return [{ ...presentHit(row, { wanted, analyse }), excerpt, more: together - 1 }];
  });
}

function presentHit(row: HitRow, { wanted, analyse }: { wanted: Wanted; analyse: Analyse }) {
  const { space_id } = row;
  return {
    message: row.id,
    position: row.position,
    conversation: {
      id: row.conversation_id,
      kind: row.conversation_kind,
      title: highlighted(row.title, wanted, analyse),
    },
    space: space_id === null ? null : presentSpaceSummary({ ...row, id: space_id, kind: row.space_kind }),
    author: presentPerson(row),
    createdAt: row.created_at.toISOString(),
    isTopic: row.conversation_kind === 'topic' && row.position === 1,
  };
}
