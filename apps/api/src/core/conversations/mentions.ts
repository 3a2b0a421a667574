import type { Sql } from '../../platform/database/database.ts';
import { excerptOf } from './markdown.ts';
import { namesOf, withNames } from './mention-names.ts';

/**
 * Excerpts are plain text, so a mentioned name stands in them as it was when they were written. Call when a name
 * must be gone, after the person's row was changed.
 */
export async function refreshExcerptsMentioning(tx: Sql, personId: string): Promise<void> {
  const rows = await tx.query<{
    id: string;
    html: string;
    mentions: string[];
    municipality_mentions: string[];
  }>(`SELECT id, html, mentions, municipality_mentions FROM message WHERE mentions @> ARRAY[$1::uuid]`, [
    personId,
  ]);
  const names = await namesOf(tx, [
    ...new Set(rows.flatMap((row) => [...row.mentions, ...row.municipality_mentions])),
  ]);
  await tx.query(
    `UPDATE message SET excerpt = t.excerpt FROM unnest($1::uuid[], $2::text[]) AS t (id, excerpt)
      WHERE message.id = t.id`,
    [rows.map(({ id }) => id), rows.map(({ html }) => excerptOf(withNames(html, names)))],
  );
}
