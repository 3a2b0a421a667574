import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { topicRoutes } from '@app/contracts/topics';
import { selectList } from '../../core/conversations/conversation-list.ts';
import { readableAnswer } from '../../core/conversations/conversation-view.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, encodeCursor, orderedAfter, withoutReply } from './topic-order.ts';
import { TopicOrigins } from './topic-origins.service.ts';

type ListQuery = RouteInput<typeof topicRoutes.list>['query'];

const writes = `EXISTS (SELECT FROM message m WHERE m.conversation_id = c.id AND m.author_id = $1)`;
/** As `attentionOf` of the domain, for a topic. */
const attention = `COALESCE(
  (SELECT a.level FROM attention a WHERE a.conversation_id = c.id AND a.person_id = $1),
  (SELECT a.level FROM attention a WHERE a.space_id = c.space_id AND a.person_id = $1),
  CASE WHEN c.author_id = $1 OR ${writes} THEN 'all' ELSE 'mentions' END)`;

/** Parameters: 1 reader, 2 space, 3 board, 4 tag, 5 only unread, 6 state, 7 own, 8 organisations. */
const fitting = `c.space_id = $2 AND c.kind = 'topic'
  AND ($3::uuid IS NULL OR c.board_id = $3)
  AND ($4::text IS NULL OR $4 = ANY (c.tags))
  AND (NOT $5 OR c.last_position > COALESCE(rm.position, 0))
  AND CASE $6::text
        WHEN 'open' THEN c.state = 'open' AND ${readableAnswer} IS NULL
        WHEN 'unanswered' THEN c.state = 'open' AND ${readableAnswer} IS NULL AND ${withoutReply}
        WHEN 'answered' THEN ${readableAnswer} IS NOT NULL
        WHEN 'closed' THEN c.state <> 'open'
        ELSE true END
  AND CASE $7::text
        WHEN 'opened' THEN c.author_id = $1
        WHEN 'joined' THEN ${writes}
        WHEN 'watched' THEN ${attention} = 'all'
        ELSE true END
  AND ($8::uuid[] IS NULL OR c.author_organization_id = ANY ($8))`;

@Injectable()
export class TopicList {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly origins: TopicOrigins,
  ) {}

  async list(actor: Actor | null, spaceId: string, query: ListQuery) {
    await this.spaces.demand(actor, spaceId);
    const { limit, sort = 'activity' } = query;
    const { after, order } = orderedAfter(sort, 9);
    const { first, key, id } = decodeCursor(sort, query.cursor);
    const towns = await this.origins.meant(actor, query.town);
    const found = await selectList(this.db, `WHERE ${fitting} AND ${after} ORDER BY ${order} LIMIT $12`, [
      actor?.personId ?? null,
      spaceId,
      ...narrowing(actor, query),
      towns,
      first,
      key,
      id,
      limit + 1,
    ]);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? encodeCursor(sort, items.at(-1)) : null };
  }
}

/** `$3` to `$7`. */
const narrowing = (actor: Actor | null, { board, tag, unread, state, own }: ListQuery): unknown[] => [
  board ?? null,
  tag ?? null,
  actor !== null && unread === 'only',
  state ?? null,
  (actor && own) ?? null,
];
