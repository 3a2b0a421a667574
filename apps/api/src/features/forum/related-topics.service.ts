import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { topicOverviewRoutes } from '@app/contracts/topic-overview';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { selectList } from '../../core/conversations/conversation-list.ts';
import { SimilarTopics } from '../../core/search/similar-topics.service.ts';
import { presentSpaceSummary, spaceColumns, type SpaceRow } from '../../core/spaces/space-view.ts';
import { Database } from '../../platform/database/database.ts';

const mostRelated = 5;

/** What to read after a topic. */
@Injectable()
export class RelatedTopics {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly similar: SimilarTopics,
  ) {}

  async of(
    actor: Actor | null,
    conversationId: string,
  ): Promise<RouteOutput<typeof topicOverviewRoutes.related>> {
    const { id } = await this.access.readable(actor, conversationId);
    const [topic] = await this.db.query<{ title: string; tags: string[] }>(
      `SELECT title, tags FROM conversation WHERE id = $1 AND kind = 'topic'`,
      [id],
    );
    if (!topic) return [];
    const found = await this.similar.find(actor, { ...topic, except: id, limit: mostRelated });
    const [items, spaces] = await Promise.all([
      selectList(this.db, `WHERE c.id = ANY ($2)`, [actor?.personId ?? null, found]),
      this.db.query<SpaceRow>(
        `SELECT DISTINCT ${spaceColumns} FROM space s JOIN conversation c ON c.space_id = s.id WHERE c.id = ANY ($1)`,
        [found],
      ),
    ]);
    return found.flatMap((related) => {
      const item = items.find(({ conversation }) => conversation.id === related);
      const space = spaces.find((one) => one.id === item?.conversation.space);
      return item && space ? [{ item, space: presentSpaceSummary(space) }] : [];
    });
  }
}
