import { Controller } from '@nestjs/common';
import { topicRoutes as routes } from '@app/contracts/topics';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { TopicList } from './topic-list.service.ts';
import { TopicOrigins } from './topic-origins.service.ts';
import { TopicsService } from './topics.service.ts';

@Controller()
export class TopicsController {
  constructor(
    private readonly topics: TopicsService,
    private readonly found: TopicList,
    private readonly origins: TopicOrigins,
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
}
