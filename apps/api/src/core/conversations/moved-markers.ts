import type { Sql } from '../../platform/database/database.ts';
import type { LockedConversation } from './locked-conversation.ts';

interface Arrival {
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
  { source, target, before, positions, isNew }: Arrival,
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

interface Places {
  source: string;
  target: string;
  /** Where the posts were, and where they are now, in the same order. */
  positions: number[];
  places: number[];
}

/** Who was mailed a post at its old place is not mailed it again; who was not still is. */
export async function carryMailed(tx: Sql, { source, target, positions, places }: Places): Promise<void> {
  await tx.query(
    `INSERT INTO mail_ledger (person_id, conversation_id, positions)
     SELECT l.person_id, $2, range_agg(int4range(t.place, t.place + 1))
       FROM mail_ledger l JOIN unnest($3::int[], $4::int[]) AS t (position, place) ON l.positions @> t.position
      WHERE l.conversation_id = $1 GROUP BY l.person_id
     ON CONFLICT (person_id, conversation_id) DO UPDATE SET positions = mail_ledger.positions + excluded.positions`,
    [source, target, positions, places],
  );
}

/**
 * Posts that come back stand among others. Whoever read them at the place they leave goes over them here. Where that
 * place was made for them, a marker there tells all of what was read: whoever only passed their stubs here goes back to
 * the first one they have not read.
 */
export async function returnMarkers(
  tx: Sql,
  { source, target, positions, places }: Places,
  { isNew }: { isNew: boolean },
): Promise<void> {
  const parameters = [target, source, positions, places];
  if (isNew)
    await tx.query(
      `UPDATE read_marker t SET position = unread.first - 1, updated_at = now()
         FROM (SELECT rm.person_id, min(p.place) AS first
                 FROM read_marker rm
                 LEFT JOIN read_marker s ON s.conversation_id = $2 AND s.person_id = rm.person_id
                 JOIN unnest($3::int[], $4::int[]) AS p (position, place)
                   ON p.place <= rm.position AND p.position > COALESCE(s.position, 0)
                WHERE rm.conversation_id = $1 GROUP BY rm.person_id) unread
        WHERE t.conversation_id = $1 AND t.person_id = unread.person_id`,
      parameters,
    );
  await tx.query(
    `UPDATE read_marker t SET updated_at = now(), position = COALESCE(
            (SELECT min(m.position) FROM message m
               LEFT JOIN unnest($3::int[], $4::int[]) AS p (position, place) ON p.place = m.position
              WHERE m.conversation_id = $1 AND m.position > t.position
                AND (p.position IS NULL OR p.position > s.position)) - 1,
            (SELECT max(position) FROM message WHERE conversation_id = $1))
       FROM read_marker s
      WHERE t.conversation_id = $1 AND s.conversation_id = $2 AND s.person_id = t.person_id
        AND EXISTS (SELECT FROM unnest($3::int[], $4::int[]) AS p (position, place)
                     WHERE p.place = t.position + 1 AND p.position <= s.position)`,
    parameters,
  );
}
