import { Injectable } from '@nestjs/common';
import type { Delta } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { canModerateConversation } from '@app/domain/conversation-rights';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { renderMarkdown } from '../../core/conversations/markdown.ts';
import { rewriteIn } from '../../core/conversations/message-edit.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { ProblemError } from '../../platform/problems.ts';
import { rememberCorrection } from './uncorrect.ts';

interface Correction {
  body: string;
  revision: number;
  note: string;
}

/** A moderator changes somebody else's words, such as a telephone number. Everyone reads that it happened, and why. */
@Injectable()
export class Corrections {
  constructor(
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly notifier: Notifier,
  ) {}

  async correct(actor: Actor, messageId: string, correction: Correction): Promise<Delta> {
    this.access.spendWrite(actor);
    const { body, note } = correction;
    const rendered = renderMarkdown(body);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    return this.writer.write(conversation.id, {
      actor,
      looksAt: [messageId],
      apply: async (locked) => {
        const { author_id: authorId, body: before } = requireCorrecting(locked, actor, {
          messageId,
          correction,
        });
        if (before === body) return { repeats: messageId };
        const remembered = await rememberCorrection(locked, messageId);
        await rewriteIn(locked, { messageId, body, rendered, editorId: actor.personId, note });
        await logModeration(locked, {
          spaceId: locked.row.space_id ?? '',
          actorId: actor.personId,
          action: 'message-edited',
          conversationId: locked.id,
          messageId,
          personId: authorId,
          note,
          before: remembered,
        });
        await this.notifier.notify(locked, {
          person: authorId,
          kind: 'edited',
          subject: messageId,
          conversation: locked.id,
          message: messageId,
          note,
        });
        return undefined;
      },
    });
  }
}

function requireCorrecting(
  locked: LockedConversation,
  actor: Actor,
  { messageId, correction }: { messageId: string; correction: Correction },
) {
  const message = locked.message(messageId);
  if (!canModerateConversation(actor, locked.factsFor(actor.personId))) throw new ProblemError('forbidden');
  if (message.state !== 'visible')
    throw new ProblemError('conflict', 'Diesen Beitrag gibt es hier nicht mehr.');
  if (message.body !== correction.body && message.revision !== correction.revision)
    throw new ProblemError('conflict', 'Dieser Beitrag wurde inzwischen an anderer Stelle bearbeitet.');
  return message;
}
