import type { SearchResult } from '@app/contracts/search';
import { foldWord } from '@app/domain/search/tokens';
import type { Sql } from '../../platform/database/database.ts';
import { type PersonRow, personColumns, presentPerson } from '../identity/person.presenter.ts';
import { type EntryFilter, filtered, filterValues, readable } from './candidates.ts';

interface FileRow extends PersonRow {
  id: string;
  file_name: string;
  media_type: string;
  bytes: number;
  message_id: string;
  title: string;
  created_at: Date;
}

const patternsOf = (typed: string): string[] =>
  [...typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => `%${foldWord(word)}%`).slice(0, 8);

/** Files in messages that the person may read, by any part of their names; the latest first. */
export async function findFiles(
  sql: Sql,
  personId: string | null,
  { typed, filter, limit, offset }: { typed: string; filter: EntryFilter; limit: number; offset: number },
): Promise<SearchResult['files']> {
  const patterns = patternsOf(typed);
  if (patterns.length === 0) return [];
  const rows = await sql.query<FileRow>(
    `SELECT f.id, f.name AS file_name, f.media_type, f.bytes, e.message_id, c.title, e.created_at, ${personColumns}
       FROM file f
       JOIN message_file mf ON mf.file_id = f.id
       JOIN search_entry e ON e.message_id = mf.message_id
       JOIN message msg ON msg.id = e.message_id AND msg.state = 'visible'
       JOIN conversation c ON c.id = e.conversation_id AND c.id = msg.conversation_id
        AND c.space_id IS NOT DISTINCT FROM e.space_id
       JOIN person p ON p.id = e.author_id
       LEFT JOIN organization o ON o.id = e.organization_id
      WHERE f.search_name LIKE ALL ($1) AND ${readable} AND ${filtered(3)}
      ORDER BY e.created_at DESC, f.id LIMIT $10 OFFSET $11`,
    [patterns, personId, ...filterValues({ ...filter, kind: undefined }), limit, offset],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    message: row.message_id,
    title: row.title,
    author: presentPerson(row),
    createdAt: row.created_at.toISOString(),
  }));
}
