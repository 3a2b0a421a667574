import { Injectable } from '@nestjs/common';
import type { channelRoutes } from '@app/contracts/channels';
import type { Conversation, ConversationListItem } from '@app/contracts/conversations';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace } from '@app/domain/space-rights';
import { selectList } from '../../core/conversations/conversation-list.ts';
import { ConversationsService } from '../../core/conversations/conversations.service.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';

type NewChannel = RouteInput<typeof channelRoutes.create>['body'];

@Injectable()
export class ChannelsService {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly conversations: ConversationsService,
    private readonly realtime: Realtime,
  ) {}

  async list(actor: Actor | null, spaceId: string): Promise<ConversationListItem[]> {
    await this.spaces.demand(actor, spaceId);
    return selectList(
      this.db,
      `WHERE c.space_id = $2 AND c.kind = 'channel' ORDER BY c.state = 'archived', lower(c.title), c.id`,
      [actor?.personId ?? null, spaceId],
    );
  }

  async create(actor: Actor, spaceId: string, { id, name, purpose }: NewChannel): Promise<Conversation> {
    await this.spaces.demand(actor, spaceId, canModerateSpace);
    const created = await this.conversations.create(actor, {
      id,
      kind: 'channel',
      space: spaceId,
      board: null,
      title: name,
      purpose,
      tags: [],
    });
    this.realtime.hint(`space:${spaceId}`, `space:${spaceId}`);
    return created;
  }
}
