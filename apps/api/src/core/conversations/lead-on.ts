import { ProblemError } from '../../platform/problems.ts';
import type { LedOn, Move } from './move-record.ts';
import { carryHeld } from './moved-cases.ts';

/** Whoever comes to the source is led on; what people set there holds at the target. */
export async function leadOn({ tx, source, target }: Move): Promise<LedOn> {
  source.touchItself();
  const [before] = await tx.query<{ state: string; pinned: boolean; at: string }>(
    `UPDATE conversation c SET moved_to = $2, state = 'archived', pinned = false FROM conversation o
      WHERE o.id = c.id AND c.id = $1 RETURNING o.state, o.pinned, now()::text AS at`,
    [source.id, target.id],
  );
  if (!before) throw new Error('unreachable'); // its row is locked
  const held = await carryHeld(tx, source.id, { conversation: target.id, space: target.row.space_id });
  // Whoever had nothing to do with the target yet begins there as having read it up to now.
  await tx.query(
    `INSERT INTO read_marker (person_id, conversation_id, position)
     SELECT person_id, $2, $3 FROM read_marker WHERE conversation_id = $1 ON CONFLICT DO NOTHING`,
    [source.id, target.id, target.row.last_position],
  );
  await moveDrafts({ tx, from: source.id, to: target.id, at: null });
  await tx.query(
    `INSERT INTO attention (person_id, conversation_id, level)
     SELECT person_id, $2, level FROM attention WHERE conversation_id = $1 ON CONFLICT DO NOTHING`,
    [source.id, target.id],
  );
  return { ...before, held };
}

/**
 * The source of a merge is a topic of its own again. What came to the target only because of it, and was not touched
 * there since, comes back: who goes on writing or has chosen a level there keeps that there.
 */
export async function leadBack({ tx, source, target }: Move, led: LedOn): Promise<void> {
  if (target.row.moved_to !== source.id)
    throw new ProblemError('conflict', 'Das Thema wurde inzwischen mit einem anderen zusammengeführt.');
  target.touchItself();
  await tx.query(`UPDATE conversation SET moved_to = NULL, state = $2, pinned = $3 WHERE id = $1`, [
    target.id,
    led.state,
    led.pinned,
  ]);
  await carryHeld(tx, source.id, { conversation: target.id, space: target.row.space_id }, led.held);
  await moveDrafts({ tx, from: source.id, to: target.id, at: led.at });
  await tx.query(
    `DELETE FROM attention WHERE conversation_id = $1 AND changed_at = $2::timestamptz
        AND person_id IN (SELECT person_id FROM attention WHERE conversation_id = $3)`,
    [source.id, led.at, target.id],
  );
  await tx.query(
    `DELETE FROM read_marker WHERE conversation_id = $1 AND updated_at = $2::timestamptz
        AND person_id IN (SELECT person_id FROM read_marker WHERE conversation_id = $3)`,
    [source.id, led.at, target.id],
  );
}

/** Its time says later which drafts came so, and were not touched since. */
const moveDrafts = ({
  tx,
  from,
  to,
  at,
}: Pick<Move, 'tx'> & { from: string; to: string; at: string | null }) =>
  tx.query(
    `UPDATE draft d SET target = $2, updated_at = now()
      WHERE kind = 'reply' AND target = $1 AND ($3::timestamptz IS NULL OR updated_at = $3::timestamptz)
        AND NOT EXISTS (SELECT FROM draft o WHERE o.person_id = d.person_id AND o.kind = 'reply' AND o.target = $2)`,
    [from, to, at],
  );
