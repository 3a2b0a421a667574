import type { LogAction } from '@app/contracts/moderation-log';
import type { Sql } from '../../platform/database/database.ts';

export interface LogEntry {
  spaceId: string;
  /** `null` is the server itself. */
  actorId: string | null;
  action: LogAction;
  conversationId?: string | null;
  messageId?: string | null;
  personId?: string | null;
  caseId?: string | null;
  note?: string;
  /** What undoing needs to know. */
  before?: Record<string, unknown>;
}

/** What moderators do, written in the transaction of the deed itself; the space reads and undoes it. */
export async function logModeration(tx: Sql, entry: LogEntry): Promise<void> {
  await tx.query(
    `INSERT INTO moderation_log (space_id, actor_id, action, conversation_id, message_id, person_id, case_id, note, before)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      entry.spaceId,
      entry.actorId,
      entry.action,
      entry.conversationId ?? null,
      entry.messageId ?? null,
      entry.personId ?? null,
      entry.caseId ?? null,
      entry.note ?? '',
      entry.before ? JSON.stringify(entry.before) : null,
    ],
  );
}
