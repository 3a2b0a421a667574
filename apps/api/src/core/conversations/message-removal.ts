import type { Actor } from '@app/contracts/session';
import {
  canModerateConversation,
  canRemoveMessage,
  canRestoreMessage,
} from '@app/domain/conversation-rights';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation, MessageRow } from './locked-conversation.ts';
import { type LogEntry, logModeration } from './moderation-log.ts';
import { countThread } from './threads.ts';

interface Deed {
  actor: Actor;
  messageId: string;
  /** For the log, when a moderator does it. */
  note?: string;
  caseId?: string | null;
}

type Answer = { repeats: string } | void;

/** Leaves a tombstone: the position stays, the words are gone for everyone. @throws before its first write */
export async function removeIn(conversation: LockedConversation, deed: Deed): Promise<Answer> {
  const { actor, messageId } = deed;
  const message = conversation.message(messageId);
  const facts = conversation.factsFor(actor.personId);
  if (!canRemoveMessage(actor, facts, { authorId: message.author_id }))
    throw new ProblemError('forbidden', 'Diesen Beitrag können Sie nicht löschen.');
  if (message.state === 'deleted') return { repeats: messageId };
  if (message.state === 'moved') throw new ProblemError('conflict', 'Dieser Beitrag wurde verschoben.');
  if (message.state === 'hidden' && !canModerateConversation(actor, facts))
    throw new ProblemError('forbidden', 'Die Moderation hat diesen Beitrag ausgeblendet.');
  await conversation.query(
    `UPDATE message SET state = 'deleted', pinned = false, deleted_at = now(), deleted_by = $3, seq = $2
      WHERE id = $1`,
    [messageId, conversation.touch(messageId), actor.personId],
  );
  await touchReplies(conversation, messageId);
  await logDeed(conversation, message, { ...deed, action: 'message-removed' });
}

/** Takes a removal back, or shows again what was hidden. */
export async function restoreIn(conversation: LockedConversation, deed: Deed): Promise<Answer> {
  const { actor, messageId } = deed;
  const message = conversation.message(messageId);
  if (message.state === 'visible') return { repeats: messageId };
  if (message.state === 'moved') throw new ProblemError('conflict', 'Dieser Beitrag wurde verschoben.');
  const facts = conversation.factsFor(actor.personId);
  const removal = { removedBy: message.deleted_by, removedAt: message.deleted_at ?? new Date(0) };
  const shown = { authorId: message.author_id, ...removal };
  const mayRestore =
    message.state === 'hidden'
      ? canModerateConversation(actor, facts)
      : canRestoreMessage(actor, facts, shown, new Date());
  if (!mayRestore) throw new ProblemError('forbidden', 'Das Wiederherstellen ist nicht mehr möglich.');
  await conversation.query(
    `UPDATE message SET state = 'visible', deleted_at = NULL, deleted_by = NULL, hidden_reason = NULL, seq = $2
      WHERE id = $1`,
    [messageId, conversation.touch(messageId)],
  );
  await touchReplies(conversation, messageId);
  await logDeed(conversation, message, { ...deed, action: 'message-restored' });
}

/** What people do with their own messages is no business of the log. */
async function logDeed(
  conversation: LockedConversation,
  message: MessageRow,
  { actor, action, note = '', caseId = null }: Deed & Pick<LogEntry, 'action'>,
): Promise<void> {
  const spaceId = conversation.row.space_id;
  if (spaceId === null || message.author_id === actor.personId) return;
  await logModeration(conversation, {
    spaceId,
    actorId: actor.personId,
    action,
    conversationId: conversation.id,
    messageId: message.id,
    personId: message.author_id,
    caseId,
    note,
  });
}

/**
 * Replies quote the message, so they change with it: nobody keeps reading words that were taken back. And the thread
 * it is in has one answer more or less.
 */
export async function touchReplies(conversation: LockedConversation, messageId: string): Promise<void> {
  const { thread_id: thread } = conversation.message(messageId);
  if (thread !== null) await countThread(conversation, thread);
  const replies = await conversation.query<{ id: string }>(
    `SELECT id FROM message WHERE reply_to = $1 ORDER BY position`,
    [messageId],
  );
  if (replies.length === 0) return;
  await conversation.query(
    `UPDATE message SET seq = t.seq FROM unnest($1::uuid[], $2::int[]) AS t (id, seq) WHERE message.id = t.id`,
    [replies.map(({ id }) => id), replies.map(({ id }) => conversation.touch(id))],
  );
}
