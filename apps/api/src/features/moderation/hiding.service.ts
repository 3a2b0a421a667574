import { Injectable } from '@nestjs/common';
import type { Delta } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { canModerateConversation } from '@app/domain/conversation-rights';
import { canReadHiddenMessage } from '@app/domain/moderation-rights';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { withNames } from '../../core/conversations/mention-names.ts';
import { touchReplies } from '../../core/conversations/message-removal.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { mentionedNames } from './case-view.ts';

interface HiddenRow extends PersonColumns<'by'> {
  state: 'visible' | 'hidden';
  author_id: string;
  html: string;
  hidden_reason: string | null;
  deleted_at: Date | null;
}

/** Taking a message away without destroying it. Showing it again is `restore` of the messages. */
@Injectable()
export class Hiding {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly notifier: Notifier,
  ) {}

  async hide(actor: Actor, messageId: string, reason: string): Promise<Delta> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    return this.writer.write(conversation.id, {
      actor,
      looksAt: [messageId],
      apply: async (locked) => {
        const answer = await hideIn(locked, { actor, messageId, reason, caseId: null });
        if (!answer) await this.tellAuthor(locked, messageId, reason);
        return answer;
      },
    });
  }

  private tellAuthor(locked: LockedConversation, messageId: string, note: string): Promise<void> {
    return this.notifier.notify(locked, {
      person: locked.message(messageId).author_id,
      kind: 'hidden',
      subject: messageId,
      conversation: locked.id,
      message: messageId,
      note,
    });
  }

  async hidden(actor: Actor, messageId: string) {
    const { conversation } = await this.access.ofMessage(actor, messageId);
    const [row] = await this.db.query<HiddenRow>(
      `SELECT m.state, m.author_id, m.html, m.hidden_reason, m.deleted_at, ${selectPerson('p', 'o', 'by')}
         FROM message m LEFT JOIN person p ON p.id = m.deleted_by LEFT JOIN organization o ON o.id = p.organization_id
        WHERE m.id = $1`,
      [messageId],
    );
    const facts = row && { authorId: row.author_id, state: row.state };
    if (!facts || !canReadHiddenMessage(actor, conversation.facts, facts)) throw notFound();
    return {
      html: withNames(row.html, await mentionedNames(this.db, [row])),
      reason: row.hidden_reason ?? '',
      by: row.by_id ? presentPersonAs(row, 'by') : null,
      at: row.deleted_at?.toISOString() ?? null,
    };
  }
}

interface Hide {
  actor: Actor;
  messageId: string;
  reason: string;
  caseId: string | null;
}

/** Under the lock of the conversation. @throws before its first write */
export async function hideIn(
  conversation: LockedConversation,
  { actor, messageId, reason, caseId }: Hide,
): Promise<{ repeats: string } | void> {
  const message = conversation.message(messageId);
  const spaceId = conversation.row.space_id;
  if (spaceId === null || !canModerateConversation(actor, conversation.factsFor(actor.personId)))
    throw new ProblemError('forbidden');
  if (message.state === 'hidden') return { repeats: messageId };
  if (message.state !== 'visible')
    throw new ProblemError('conflict', 'Diesen Beitrag gibt es hier nicht mehr.');
  await conversation.query(
    `UPDATE message SET state = 'hidden', pinned = false, hidden_reason = $4, deleted_at = now(), deleted_by = $3, seq = $2
      WHERE id = $1`,
    [messageId, conversation.touch(messageId), actor.personId, reason],
  );
  await touchReplies(conversation, messageId);
  await logModeration(conversation, {
    spaceId,
    actorId: actor.personId,
    action: 'message-hidden',
    conversationId: conversation.id,
    messageId,
    personId: message.author_id,
    caseId,
    note: reason,
  });
}
