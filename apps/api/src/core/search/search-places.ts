import type { Sql } from '../../platform/database/database.ts';
import { marks } from './entry-vector.ts';

/** More marks than this slow the index down more than they help. */
const mostMarks = 60;

/**
 * Marks of which every entry that the person may read has one. They narrow the question in the index; the rights
 * themselves are asked in the statement. None when there would be too many.
 */
export async function marksOfReader(sql: Sql, personId: string | null): Promise<string[]> {
  if (personId === null) return [marks.open];
  const rows = await sql.query<{ space: string | null; conversation: string | null }>(
    `SELECT m.space_id AS space, NULL::uuid AS conversation
       FROM space_member m JOIN space s ON s.id = m.space_id
      WHERE m.person_id = $1 AND (s.visibility = 'closed' OR NOT EXISTS (SELECT FROM search_open_space o WHERE o.space_id = s.id))
     UNION ALL
     SELECT NULL, conversation_id FROM conversation_participant WHERE person_id = $1
     LIMIT ${mostMarks + 1}`,
    [personId],
  );
  if (rows.length > mostMarks) return [];
  return [
    marks.open,
    ...rows.flatMap(({ space }) => (space === null ? [] : [marks.ofSpace(space)])),
    ...rows.flatMap(({ conversation }) =>
      conversation === null ? [] : [marks.ofConversation(conversation)],
    ),
  ];
}
