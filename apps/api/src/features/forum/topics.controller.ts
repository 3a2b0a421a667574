import { Controller } from '@nestjs/common';
import { topicOverviewRoutes as overviewRoutes } from '@app/contracts/topic-overview';
import { topicRoutes as routes } from '@app/contracts/topics';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { TopicList } from './topic-list.service.ts';
import { TopicOrigins } from './topic-origins.service.ts';
import { TopicOverviews } from './topic-overview.service.ts';
import { TopicsService } from './topics.service.ts';

@Controller()
export class TopicsController {
  constructor(
    private readonly topics: TopicsService,
    private readonly found: TopicList,
    private readonly origins: TopicOrigins,
    private readonly overviews: TopicOverviews,
  ) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params, query }: Input<typeof routes.list>) {
    return this.found.list(actor, params.spaceId, query);
  }

  @Handles(routes.facets)
  facets(@Parsed() { actor, params }: Input<typeof routes.facets>) {
    return this.origins.facets(actor, params.spaceId);
  }

  @Handles(routes.create)
  create(@Parsed() { actor, params, body }: Input<typeof routes.create>) {
    return this.topics.create(actor, params.spaceId, body);
  }

  @Handles(overviewRoutes.read)
  overview(@Parsed() { actor, params }: Input<typeof overviewRoutes.read>) {
    return this.overviews.read(actor, params.conversationId);
  }
}
