import { Injectable } from '@nestjs/common';
import type { Delta } from '@app/contracts/conversations';
import type { NewMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import {
  canEditMessage,
  canMakeWiki,
  canModerateConversation,
  canPinMessage,
} from '@app/domain/conversation-rights';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../identity/person.presenter.ts';
import { ConversationAccess, placeOf, type ReadableConversation } from './conversation-access.ts';
import type { ConversationRow } from './conversation-facts.ts';
import { type Change, ConversationWriter } from './conversation-writer.ts';
import { HeldMessages } from './held-messages.service.ts';
import type { LockedConversation, MessageRow } from './locked-conversation.ts';
import { renderMarkdown } from './markdown.ts';
import { countThread, requireThread } from './threads.ts';
import { mentionedIn, namesOf, withNamesInSource } from './mention-names.ts';
import { rewriteIn } from './message-edit.ts';
import { removeIn, restoreIn } from './message-removal.ts';
import { sentHashOf } from './sent-hash.ts';
import { requireAllowed, requireAuthor, requireReplyTarget } from './writing-rules.ts';

/**
 * The change that adds one message. Rendering happens here, before anything waits for a lock. What `waited` for a
 * moderator is let through by the moderator's right: its author may have left, or the topic may be locked by now.
 */
export function newMessageChange(actor: Actor, message: NewMessage, waited = false): Change {
  const rendered = renderMarkdown(message.body);
  const sentHash = sentHashOf(message);
  return {
    actor,
    looksAt: [message.id, message.replyTo, message.thread].filter((id) => id !== undefined),
    async apply(conversation) {
      if (isRepeated(conversation, actor, { id: message.id, sentHash })) return { repeats: message.id };
      if (!waited) await requireAllowed(actor, conversation);
      if (message.replyTo) requireReplyTarget(conversation, message.replyTo);
      requireThread(conversation, message);
      if (!waited) requireFuture(message);
      conversation.append({
        id: message.id,
        state: 'visible',
        author_id: actor.personId,
        organization_id: actor.organizationId,
        body: message.body,
        sent_hash: sentHash,
        ...rendered,
        ...kindOf(message),
        reply_to: message.replyTo ?? message.thread ?? null,
        thread_id: message.thread ?? null,
        pinned: false,
        revision: 0,
        created_at: new Date(),
        deleted_at: null,
        deleted_by: null,
        waited,
      });
      if (message.thread) await countThread(conversation, message.thread);
    },
  };
}

const kindOf = ({ poll, question }: NewMessage) =>
  poll ? { kind: 'poll', new_poll: poll } : { kind: question ? 'question' : 'post' };

const wasSentTo = ({ conversation_id, moved_from }: MessageRow, conversationId: string): boolean =>
  conversation_id === conversationId || moved_from === conversationId;

/** @throws conflict when the id is taken by another message */
function isRepeated(
  conversation: LockedConversation,
  actor: Actor,
  { id, sentHash }: { id: string; sentHash: Buffer },
): boolean {
  const existing = conversation.anyMessage(id);
  if (!existing) return false;
  const same =
    wasSentTo(existing, conversation.id) &&
    existing.author_id === actor.personId &&
    existing.sent_hash.equals(sentHash);
  if (same) return true;
  throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon einen anderen Beitrag.');
}

/** Nothing happened in the conversation. */
const heldAnswer = ({ id, head_seq: head }: ConversationRow): Delta => ({
  conversation: id,
  from: head,
  to: head,
  changes: { messages: [] },
  held: true,
});
function requireFuture({ poll }: NewMessage): void {
  if (!poll?.endsAt || Date.parse(poll.endsAt) > Date.now()) return;
  throw new ProblemError('invalid_input', undefined, [
    { path: 'poll.endsAt', message: 'Bitte wählen Sie ein Ende, das noch kommt.' },
  ]);
}

const factsOfMessage = ({ author_id, wiki = false }: MessageRow) => ({ authorId: author_id, wiki });

interface RevisionRow extends PersonColumns<'editor'> {
  body: string;
  replaced_at: Date;
}

@Injectable()
export class MessagesService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly held: HeldMessages,
  ) {}

  async send(actor: Actor, conversationId: string, message: NewMessage): Promise<Delta> {
    requireAuthor(actor, message);
    this.access.spendWrite(actor);
    const change = newMessageChange(actor, message);
    const place = await this.placeFor(actor, conversationId, message);
    if (await this.held.takeMessage(actor, place, message)) return heldAnswer(place);
    try {
      return await this.writer.write(place.id, change);
    } catch (error) {
      // It may have been moved while this waited for the lock.
      const now = await this.placeFor(actor, conversationId, message);
      if (now.id === place.id) throw error;
      if (await this.held.takeMessage(actor, now, message)) return heldAnswer(now);
      return this.writer.write(now.id, change);
    }
  }

  async locate(actor: Actor | null, messageId: string) {
    const { conversation, position, thread } = await this.access.ofMessage(actor, messageId);
    return { ...placeOf(conversation), position, thread };
  }

  /** Where a message belongs whose writer does not know yet that the topic was merged, or the answered post moved. */
  private async placeFor(
    actor: Actor,
    conversationId: string,
    { replyTo }: NewMessage,
  ): Promise<ReadableConversation> {
    const conversation = await this.access.readable(actor, conversationId);
    const merged = await this.access.destination(actor, conversation);
    if (merged || !replyTo) return merged ?? conversation;
    const [moved] = await this.db.query<{ id: string }>(
      `SELECT conversation_id AS id FROM message WHERE id = $1 AND moved_from = $2 AND conversation_id <> $2`,
      [replyTo, conversationId],
    );
    const [target] = moved ? await this.access.readableOf(actor, [moved.id]) : [];
    return target ?? conversation;
  }

  /** Keeps the replaced body as a revision. @throws conflict when somebody edited in between */
  async edit(actor: Actor, messageId: string, edit: { body: string; revision: number }): Promise<Delta> {
    const rendered = renderMarkdown(edit.body);
    return this.change(actor, messageId, async (conversation) => {
      const message = conversation.message(messageId);
      const facts = conversation.factsFor(actor.personId);
      if (message.state !== 'visible' || !canEditMessage(actor, facts, factsOfMessage(message)))
        throw new ProblemError('forbidden', 'Diesen Beitrag können Sie nicht bearbeiten.');
      if (message.body === edit.body) return { repeats: messageId };
      if (message.revision !== edit.revision)
        throw new ProblemError('conflict', 'Dieser Beitrag wurde inzwischen an anderer Stelle bearbeitet.');
      await rewriteIn(conversation, { messageId, body: edit.body, rendered, editorId: actor.personId });
    });
  }

  remove(actor: Actor, messageId: string): Promise<Delta> {
    return this.change(actor, messageId, (conversation) => removeIn(conversation, { actor, messageId }));
  }

  restore(actor: Actor, messageId: string): Promise<Delta> {
    return this.change(actor, messageId, (conversation) => restoreIn(conversation, { actor, messageId }));
  }

  /** Lets everyone who writes here edit a post, or its author alone again. */
  makeWiki(actor: Actor, messageId: string, wiki: boolean): Promise<Delta> {
    return this.change(actor, messageId, async (conversation) => {
      const message = conversation.message(messageId);
      const facts = conversation.factsFor(actor.personId);
      if (message.state !== 'visible' || !canMakeWiki(actor, facts, factsOfMessage(message)))
        throw new ProblemError('forbidden', 'Diesen Beitrag können Sie nicht für alle öffnen.');
      if (message.wiki === wiki) return { repeats: messageId };
      await conversation.query(`UPDATE message SET wiki = $3, seq = $2 WHERE id = $1`, [
        messageId,
        conversation.touch(messageId),
        wiki,
      ]);
    });
  }

  pin(actor: Actor, messageId: string, pinned: boolean): Promise<Delta> {
    return this.change(actor, messageId, async (conversation) => {
      const message = conversation.message(messageId);
      if (!canPinMessage(actor, conversation.factsFor(actor.personId))) throw new ProblemError('forbidden');
      if (message.state !== 'visible')
        throw new ProblemError('conflict', 'Diesen Beitrag gibt es hier nicht mehr.');
      if (message.pinned === pinned) return { repeats: messageId };
      await conversation.query(`UPDATE message SET pinned = $3, seq = $2 WHERE id = $1`, [
        messageId,
        conversation.touch(messageId),
        pinned,
      ]);
    });
  }

  /** Earlier versions, newest first. What was removed is not shown, nor what a moderator took out of it. */
  async revisions(actor: Actor, messageId: string) {
    const { conversation } = await this.access.ofMessage(actor, messageId);
    const rows = await this.db.query<RevisionRow>(
      `SELECT r.body, r.replaced_at, ${selectPerson('p', 'o', 'editor')}
         FROM message_revision r
         JOIN message m ON m.id = r.message_id AND m.state = 'visible'
         JOIN person p ON p.id = r.editor_id
         LEFT JOIN organization o ON o.id = p.organization_id
        WHERE r.message_id = $1 AND (NOT r.withheld OR $2 OR m.author_id = $3)
        ORDER BY r.revision DESC LIMIT 100`,
      [messageId, canModerateConversation(actor, conversation.facts), actor.personId],
    );
    const names = await namesOf(
      this.db,
      rows.flatMap(({ body }) => mentionedIn(body)),
    );
    return rows.map((row) => ({
      body: withNamesInSource(row.body, names),
      editedAt: row.replaced_at.toISOString(),
      editor: presentPersonAs(row, 'editor'),
    }));
  }

  private async change(actor: Actor, messageId: string, apply: Change['apply']): Promise<Delta> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    return this.writer.write(conversation.id, { actor, looksAt: [messageId], apply });
  }
}
