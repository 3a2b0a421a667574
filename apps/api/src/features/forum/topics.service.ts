import { Injectable } from '@nestjs/common';
import type { Conversation } from '@app/contracts/conversations';
import type { topicRoutes } from '@app/contracts/topics';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canWriteInSpace } from '@app/domain/space-rights';
import { ConversationsService } from '../../core/conversations/conversations.service.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';

type NewTopic = RouteInput<typeof topicRoutes.create>['body'];

@Injectable()
export class TopicsService {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly conversations: ConversationsService,
    private readonly realtime: Realtime,
  ) {}

  async create(actor: Actor, spaceId: string, { board, message, ...topic }: NewTopic): Promise<Conversation> {
    await this.spaces.demand(actor, spaceId, canWriteInSpace);
    const [found] = await this.db.query(`SELECT 1 AS one FROM board WHERE id = $1 AND space_id = $2`, [
      board,
      spaceId,
    ]);
    if (!found)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'board', message: 'Bitte wählen Sie ein Forum.' },
      ]);
    if (message.replyTo ?? message.thread)
      throw new ProblemError('invalid_input', 'Der erste Beitrag kann auf nichts antworten.');
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
