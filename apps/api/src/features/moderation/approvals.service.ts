import { Injectable } from '@nestjs/common';
import type { NewMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import { ConversationsService } from '../../core/conversations/conversations.service.ts';
import type { WaitingTopic } from '../../core/conversations/held-messages.service.ts';
import { newMessageChange } from '../../core/conversations/messages.service.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { CasesAccess, type Close } from './cases-access.service.ts';
import { type HeldRow, HeldStore } from './held-store.service.ts';

/** Letting held posts appear, as if their author had sent them now; or not. */
@Injectable()
export class Approvals {
  constructor(
    private readonly held: HeldStore,
    private readonly access: CasesAccess,
    private readonly writer: ConversationWriter,
    private readonly conversations: ConversationsService,
  ) {}

  async approve(close: Close): Promise<void> {
    const held = await this.held.waiting(close.found.subject_id);
    if (!held) return this.tellWhy(close);
    if (held.topic) await this.openTopic(held, held.topic, close);
    else await this.append(held, held.conversation_id ?? '', close);
  }

  decline(close: Close): Promise<void> {
    return this.held.change(async (tx) => {
      await this.access.lockOpen(tx, close.actor, close.found.id);
      await this.held.decline(tx, close);
    });
  }

  /** Another moderator was faster, or its author took it back. */
  private tellWhy({ actor, found }: Close): Promise<never> {
    return this.held.change(async (tx) => {
      await this.access.lockOpen(tx, actor, found.id);
      throw notFound();
    });
  }

  private async append(held: HeldRow, conversationId: string, close: Close): Promise<void> {
    const change = newMessageChange(actorOf(held), messageOf(held), true);
    await this.writer.write(conversationId, {
      actor: close.actor,
      looksAt: change.looksAt,
      apply: async (conversation) => {
        await this.access.lockOpen(conversation, close.actor, close.found.id);
        await this.held.stillWaiting(conversation, held.id);
        await change.apply(conversation);
        await this.held.letThrough(conversation, held, close);
      },
    });
  }

  private async openTopic(held: HeldRow, topic: WaitingTopic, close: Close): Promise<void> {
    const spaceId = close.found.space_id;
    if (!(await this.held.hasBoard(topic.board)))
      throw new ProblemError(
        'conflict',
        'Das Forum, in dem das Thema stehen soll, gibt es nicht mehr. Bitte lehnen Sie mit diesem Grund ab.',
      );
    await this.conversations.create(
      actorOf(held),
      { ...topic, kind: 'topic', space: spaceId, purpose: '', first: messageOf(held) },
      async (tx) => {
        await this.access.lockOpen(tx, close.actor, close.found.id);
        await this.held.stillWaiting(tx, held.id);
        await this.held.letThrough(tx, held, close);
      },
    );
  }
}

/** The author as when the post was written: for the same organisation. The session is nobody's. */
const actorOf = ({ author_id, organization_id, name }: HeldRow): Actor => ({
  personId: author_id,
  organizationId: organization_id,
  name,
  platformRole: 'member',
  sessionId: author_id,
});

/** Whom the sender believed to be was compared when it was sent. */
function messageOf({ message }: HeldRow): NewMessage {
  const { author: _author, ...rest } = message;
  return rest;
}
