import type { Sql } from '../../platform/database/database.ts';
import type { LockedConversation } from './locked-conversation.ts';

interface Carried {
  source: string;
  target: LockedConversation;
  /** Last position of the target before. */
  before: number;
  /** Where the moved posts were, rising. */
  positions: number[];
  isNew: boolean;
}

/**
 * What somebody read stays read. In a new topic the marker stands behind the posts they had read; at an old target
 * it moves only for those who were at its end and had read all that came.
 */
export async function carryMarkers(
  tx: Sql,
  { source, target, before, positions, isNew }: Carried,
): Promise<void> {
  const seen = `SELECT rm.person_id, (SELECT count(*)::int FROM unnest($3::int[]) p WHERE p <= rm.position) AS read
                  FROM read_marker rm WHERE rm.conversation_id = $2`;
  if (isNew)
    await tx.query(
      `INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT person_id, $1, CASE WHEN read = cardinality($3::int[]) THEN $4 ELSE read END FROM (${seen}) s
       ON CONFLICT (person_id, conversation_id)
       DO UPDATE SET position = GREATEST(read_marker.position, excluded.position)`,
      [target.id, source, positions, target.lastPosition],
    );
  else
    await tx.query(
      `UPDATE read_marker t SET position = $4, updated_at = now() FROM (${seen}) s
        WHERE t.conversation_id = $1 AND t.person_id = s.person_id AND t.position = $5
          AND s.read = cardinality($3::int[])`,
      [target.id, source, positions, target.lastPosition, before],
    );
}

/** Who was mailed a post at its old place is not mailed it again; who was not still is. */
export async function carryMailed(tx: Sql, { source, target, before, positions }: Carried): Promise<void> {
  await tx.query(
    `INSERT INTO mail_ledger (person_id, conversation_id, positions)
     SELECT l.person_id, $2, range_agg(int4range($4 + t.place::int, $4 + t.place::int + 1))
       FROM mail_ledger l JOIN unnest($3::int[]) WITH ORDINALITY AS t (position, place) ON l.positions @> t.position
      WHERE l.conversation_id = $1 GROUP BY l.person_id
     ON CONFLICT (person_id, conversation_id) DO UPDATE SET positions = mail_ledger.positions + excluded.positions`,
    [source, target.id, positions, before],
  );
}
