import { Injectable } from '@nestjs/common';
import type { Conversation } from '@app/contracts/conversations';
import type { topicRoutes } from '@app/contracts/topics';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { ConversationsService } from '../../core/conversations/conversations.service.ts';
import { HeldMessages } from '../../core/conversations/held-messages.service.ts';
import { requireWritingIn } from '../../core/conversations/writing-rules.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';

type NewTopic = RouteInput<typeof topicRoutes.create>['body'];

@Injectable()
export class TopicsService {
  constructor(
    private readonly spaces: SpacesAccess,
    private readonly conversations: ConversationsService,
    private readonly realtime: Realtime,
    private readonly held: HeldMessages,
  ) {}

  async create(
    actor: Actor,
    spaceId: string,
    { board, message, ...topic }: NewTopic,
  ): Promise<Conversation | { id: string; held: true }> {
    const facts = await this.spaces.demand(actor, spaceId);
    requireWritingIn(actor, facts);
    if (!(await this.spaces.hasBoard(spaceId, board)))
      throw new ProblemError('invalid_input', undefined, [
        { path: 'board', message: 'Bitte wählen Sie ein Forum.' },
      ]);
    if (message.replyTo ?? message.thread)
      throw new ProblemError('invalid_input', 'Der erste Beitrag kann auf nichts antworten.');
    const held = await this.held.takeTopic(actor, { spaceId, facts }, { board, message, ...topic });
    if (held) return { id: topic.id, held: true };
    const created = await this.conversations.create(actor, {
      ...topic,
      kind: 'topic',
      space: spaceId,
      board,
      purpose: '',
      first: message,
    });
    this.realtime.hint(`space:${spaceId}`, `space:${spaceId}`);
    return created;
  }
}
