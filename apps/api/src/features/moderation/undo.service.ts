import { Injectable } from '@nestjs/common';
import { type LogAction, type LogEntry, undoable } from '@app/contracts/moderation-log';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace, canSanction, type SpaceFacts } from '@app/domain/space-rights';
import type { SpaceRole } from '@app/contracts/spaces';
import { type ConversationEdit, editConversation } from '../../core/conversations/conversation-edit.ts';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import { restoreIn } from '../../core/conversations/message-removal.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { ModerationTrail } from './moderation-trail.service.ts';

interface EntryRow {
  id: string;
  space_id: string;
  action: LogAction;
  conversation_id: string | null;
  message_id: string | null;
  person_id: string | null;
  case_id: string | null;
  before: Record<string, unknown> | null;
  undone_at: Date | null;
}

/** Takes back what a moderator did, in the transaction that marks the entry; of two at once the second is told. */
@Injectable()
export class Undo {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly writer: ConversationWriter,
    private readonly trail: ModerationTrail,
  ) {}

  async undo(actor: Actor, entryId: string): Promise<LogEntry> {
    const { entry, facts } = await this.readable(actor, entryId);
    if (!undoable.has(entry.action))
      throw new ProblemError('invalid_input', 'Das lässt sich nicht zurücknehmen.');
    if (entry.conversation_id !== null && inConversation.has(entry.action))
      await this.undoInConversation(actor, entry, entry.conversation_id);
    else
      await this.db.transaction(async (tx) => {
        await lockEntry(tx, entryId);
        if (ofPerson.has(entry.action)) await requireSanction(tx, actor, entry, facts);
        await undoRow(tx, entry);
        await markUndone(tx, actor, entryId);
      });
    return this.trail.present(entryId);
  }

  /** The door: whoever moderates its space. @throws not_found */
  private async readable(actor: Actor, entryId: string): Promise<{ entry: EntryRow; facts: SpaceFacts }> {
    const [entry] = await this.db.query<EntryRow>(`SELECT * FROM moderation_log WHERE id = $1`, [entryId]);
    if (!entry) throw notFound();
    const facts = (await this.spaces.readable(actor, [entry.space_id])).get(entry.space_id);
    if (!facts || !canModerateSpace(actor, facts)) throw notFound();
    return { entry, facts };
  }

  private async undoInConversation(actor: Actor, entry: EntryRow, conversationId: string): Promise<void> {
    const messageId = entry.message_id ?? '';
    await this.writer.write(conversationId, {
      actor,
      looksAt: entry.message_id ? [entry.message_id] : [],
      async apply(conversation) {
        await lockEntry(conversation, entry.id);
        if (entry.action === 'conversation-changed')
          await editConversation(conversation, actor, stillPossible(entry.before ?? {}));
        else await restoreIn(conversation, { actor, messageId });
        await markUndone(conversation, actor, entry.id);
      },
    });
  }
}

const inConversation: ReadonlySet<LogAction> = new Set([
  'conversation-changed',
  'message-hidden',
  'message-removed',
]);

const ofPerson: ReadonlySet<LogAction> = new Set(['person-silenced', 'silence-lifted']);

/** As for silencing itself: else moderators whom the lead silenced would take that back themselves. @throws forbidden */
async function requireSanction(
  tx: Sql,
  actor: Actor,
  { space_id: spaceId, person_id: personId }: EntryRow,
  facts: SpaceFacts,
): Promise<void> {
  const [member] = await tx.query<{ role: SpaceRole }>(
    `SELECT role FROM space_member WHERE space_id = $1 AND person_id = $2`,
    [spaceId, personId],
  );
  if (!canSanction(actor, facts, { personId: personId ?? '', role: member?.role ?? null }))
    throw new ProblemError('forbidden');
}

/** A time that is over cannot be set again. */
const stillPossible = (before: Record<string, unknown>): ConversationEdit =>
  Object.fromEntries(
    Object.entries(before).map(([field, value]) => {
      const isTime = field === 'closesAt' || field === 'reopensAt';
      const isOver = typeof value === 'string' && Date.parse(value) <= Date.now();
      return [field, isTime && isOver ? null : value];
    }),
  );

async function lockEntry(tx: Sql, entryId: string): Promise<void> {
  const [row] = await tx.query<{ undone_at: Date | null }>(
    `SELECT undone_at FROM moderation_log WHERE id = $1 FOR UPDATE`,
    [entryId],
  );
  if (!row) throw notFound();
  if (row.undone_at) throw new ProblemError('conflict', 'Das wurde inzwischen zurückgenommen.');
}

const markUndone = (tx: Sql, actor: Actor, entryId: string) =>
  tx.query(`UPDATE moderation_log SET undone_at = now(), undone_by = $2 WHERE id = $1`, [
    entryId,
    actor.personId,
  ]);

async function undoRow(tx: Sql, entry: EntryRow): Promise<void> {
  if (ofPerson.has(entry.action)) await restoreSilence(tx, entry);
  else await reopenCase(tx, entry);
}

/** As it was before, or none. */
async function restoreSilence(tx: Sql, { space_id, person_id, before }: EntryRow): Promise<void> {
  await tx.query(`DELETE FROM space_silence WHERE space_id = $1 AND person_id = $2`, [space_id, person_id]);
  if (!before?.['until']) return;
  await tx.query(`INSERT INTO space_silence (space_id, person_id, until, reason) VALUES ($1, $2, $3, $4)`, [
    space_id,
    person_id,
    before['until'],
    before['reason'],
  ]);
}

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
