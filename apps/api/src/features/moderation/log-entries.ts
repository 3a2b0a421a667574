import type { LogAction } from '@app/contracts/moderation-log';
import type { Actor } from '@app/contracts/session';
import type { Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';

export interface EntryRow {
  id: string;
  space_id: string;
  action: LogAction;
  conversation_id: string | null;
  message_id: string | null;
  person_id: string | null;
  case_id: string | null;
  note: string;
  before: Record<string, unknown> | null;
  undone_at: Date | null;
}

/** Entries from before there was a way back for these hold nothing to undo them by. */
export const remembering: ReadonlySet<LogAction> = new Set([
  'posts-moved',
  'posts-returned',
  'topics-merged',
  'topics-separated',
  'topic-placed',
  'message-edited',
  'person-warned',
]);

/** Locks the entry and marks it; of two who undo at once the second is told. @throws conflict */
export async function claimEntry(tx: Sql, actor: Actor, entryId: string): Promise<void> {
  await lockEntry(tx, entryId);
  await markUndone(tx, actor, entryId);
}

export async function lockEntry(tx: Sql, entryId: string): Promise<void> {
  const [row] = await tx.query<{ undone_at: Date | null }>(
    `SELECT undone_at FROM moderation_log WHERE id = $1 FOR UPDATE`,
    [entryId],
  );
  if (!row) throw notFound();
  if (row.undone_at) throw new ProblemError('conflict', 'Das wurde inzwischen zurückgenommen.');
}

export const markUndone = (tx: Sql, actor: Actor, entryId: string) =>
  tx.query(`UPDATE moderation_log SET undone_at = now(), undone_by = $2 WHERE id = $1`, [
    entryId,
    actor.personId,
  ]);
