import { Injectable } from '@nestjs/common';
import type { LogAction } from '@app/contracts/moderation-log';
import type { Actor } from '@app/contracts/session';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { type ConversationEdit, editConversation } from '../../core/conversations/conversation-edit.ts';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { restoreIn } from '../../core/conversations/message-removal.ts';
import type { MoveRecord, PlaceRecord } from '../../core/conversations/move-record.ts';
import { MoveUndo } from '../../core/conversations/move-undo.service.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import type { Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { hideIn } from './hiding.service.ts';
import { claimEntry, type EntryRow, lockEntry, markUndone } from './log-entries.ts';
import { uncorrectIn } from './uncorrect.ts';

/** Takes back what moderators did to posts and conversations. */
@Injectable()
export class ConversationUndo {
  constructor(
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly notifier: Notifier,
    private readonly moves: MoveUndo,
  ) {}

  async undo(actor: Actor, entry: EntryRow, conversationId: string): Promise<void> {
    if (moves.has(entry.action)) return this.undoMove(actor, entry, conversationId);
    // The post may have been moved since.
    const place = entry.message_id
      ? (await this.access.ofMessage(actor, entry.message_id)).conversation.id
      : conversationId;
    await this.writer.write(place, {
      actor,
      looksAt: entry.message_id ? [entry.message_id] : [],
      apply: async (conversation) => {
        await lockEntry(conversation, entry.id);
        await this.takeBack(conversation, actor, entry);
        await markUndone(conversation, actor, entry.id);
      },
    });
  }

  private async takeBack(conversation: LockedConversation, actor: Actor, entry: EntryRow): Promise<void> {
    const messageId = entry.message_id ?? '';
    if (entry.action === 'conversation-changed')
      await editConversation(conversation, actor, stillPossible(entry.before ?? {}));
    else if (entry.action === 'message-edited') await this.uncorrect(conversation, actor, entry);
    else if (entry.action === 'post-approved') await this.hide(conversation, actor, entry);
    else await restoreIn(conversation, { actor, messageId });
  }

  /** Others may have read, quoted or been mailed it: it does not wait again, it is hidden, and its author is told. */
  private async hide(conversation: LockedConversation, actor: Actor, entry: EntryRow): Promise<void> {
    const messageId = entry.message_id ?? '';
    const reason = 'Die Freigabe wurde zurückgenommen.';
    const repeated = await hideIn(conversation, { actor, messageId, reason, caseId: entry.case_id });
    if (!repeated) await this.tell(conversation, messageId, { kind: 'hidden', note: reason });
  }

  private async uncorrect(conversation: LockedConversation, actor: Actor, entry: EntryRow): Promise<void> {
    const messageId = entry.message_id ?? '';
    await uncorrectIn(conversation, actor, { messageId, before: entry.before });
    const note = 'Die Bearbeitung durch die Moderation wurde zurückgenommen.';
    await this.tell(conversation, messageId, { kind: 'edited', note });
  }

  private tell(
    conversation: LockedConversation,
    messageId: string,
    { kind, note }: { kind: 'hidden' | 'edited'; note: string },
  ): Promise<void> {
    return this.notifier.notify(conversation, {
      person: conversation.message(messageId).author_id,
      kind,
      subject: messageId,
      conversation: conversation.id,
      message: messageId,
      note,
    });
  }

  private async undoMove(actor: Actor, entry: EntryRow, conversationId: string): Promise<void> {
    if (!entry.before) throw new ProblemError('invalid_input', 'Das lässt sich nicht zurücknehmen.');
    const claim = (tx: Sql) => claimEntry(tx, actor, entry.id);
    if (entry.action !== 'topic-placed')
      return this.moves.undoMove(actor, entry.before as unknown as MoveRecord, claim);
    const record = entry.before as unknown as PlaceRecord;
    return this.moves.undoPlace(actor, conversationId, record, async (tx) => {
      await claim(tx);
      await markTwin(tx, actor, record.deed);
    });
  }
}

const moves: ReadonlySet<LogAction> = new Set([
  'posts-moved',
  'posts-returned',
  'topics-merged',
  'topics-separated',
  'topic-placed',
]);

/** A time that is over cannot be set again. */
const stillPossible = (before: Record<string, unknown>): ConversationEdit =>
  Object.fromEntries(
    Object.entries(before).map(([field, value]) => {
      const isTime = field === 'closesAt' || field === 'reopensAt';
      const isOver = typeof value === 'string' && Date.parse(value) <= Date.now();
      return [field, isTime && isOver ? null : value];
    }),
  );

/** The same deed in the log of the other space. */
const markTwin = (tx: Sql, actor: Actor, deed: string) =>
  tx.query(
    `UPDATE moderation_log SET undone_at = now(), undone_by = $2
      WHERE action = 'topic-placed' AND before ->> 'deed' = $1 AND undone_at IS NULL`,
    [deed, actor.personId],
  );
