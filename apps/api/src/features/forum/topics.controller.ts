import { Controller } from '@nestjs/common';
import { topicRoutes as routes } from '@app/contracts/topics';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { TopicsService } from './topics.service.ts';

@Controller()
export class TopicsController {
  constructor(private readonly topics: TopicsService) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params, query }: Input<typeof routes.list>) {
    return this.topics.list(actor, params.spaceId, query);
  }

  @Handles(routes.create)
  create(@Parsed() { actor, params, body }: Input<typeof routes.create>) {
    return this.topics.create(actor, params.spaceId, body);
  }
}
