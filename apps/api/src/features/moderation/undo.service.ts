import { Injectable } from '@nestjs/common';
import { type LogAction, type LogEntry, undoable } from '@app/contracts/moderation-log';
import type { Actor } from '@app/contracts/session';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { ConversationUndo } from './conversation-undo.service.ts';
import { claimEntry, type EntryRow } from './log-entries.ts';
import { ModerationTrail } from './moderation-trail.service.ts';
import { PersonUndo } from './person-undo.service.ts';

/** Takes back what a moderator did, in the transaction that marks the entry; of two at once the second is told. */
@Injectable()
export class Undo {
  constructor(
    private readonly db: Database,
    private readonly trail: ModerationTrail,
    private readonly conversations: ConversationUndo,
    private readonly people: PersonUndo,
  ) {}

  async undo(actor: Actor, entryId: string): Promise<LogEntry> {
    const { entry, facts } = await this.trail.readable(actor, entryId);
    if (!undoable.has(entry.action))
      throw new ProblemError('invalid_input', 'Das lässt sich nicht zurücknehmen.');
    if (entry.conversation_id !== null && !ofPerson.has(entry.action) && !ofCase.has(entry.action))
      await this.conversations.undo(actor, entry, entry.conversation_id);
    else
      await this.db.transaction(async (tx) => {
        await claimEntry(tx, actor, entryId);
        if (ofPerson.has(entry.action)) await this.people.undo(tx, actor, entry, facts);
        else await reopenCase(tx, entry);
      });
    return this.trail.present(entryId);
  }
}

const ofPerson: ReadonlySet<LogAction> = new Set(['person-silenced', 'silence-lifted', 'person-warned']);
const ofCase: ReadonlySet<LogAction> = new Set(['report-dismissed', 'post-declined']);

/** The case is open again, and a post that did not get through waits again. */
async function reopenCase(
  tx: Sql,
  { case_id: caseId, message_id: messageId, action }: EntryRow,
): Promise<void> {
  const [again] = await tx.query(`SELECT FROM moderation_case WHERE subject_id = $1 AND state = 'open'`, [
    messageId,
  ]);
  if (again) throw new ProblemError('conflict', 'Dazu ist inzwischen ein neuer Fall offen.');
  if (action === 'post-declined') {
    const waiting = await tx.query(
      `UPDATE held_message SET state = 'waiting', note = '', decided_at = NULL WHERE id = $1 RETURNING id`,
      [messageId],
    );
    if (waiting.length === 0) throw new ProblemError('conflict', 'Die Person hat den Beitrag zurückgezogen.');
  }
  await tx.query(
    `UPDATE moderation_case SET state = 'open', decision = NULL, note = '', decided_by = NULL, decided_at = NULL
      WHERE id = $1`,
    [caseId],
  );
}
