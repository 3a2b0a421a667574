import { Controller } from '@nestjs/common';
import { topicOverviewRoutes as routes } from '@app/contracts/topic-overview';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { RelatedTopics } from './related-topics.service.ts';
import { TopicOverviews } from './topic-overview.service.ts';

@Controller()
export class TopicOverviewController {
  constructor(
    private readonly overviews: TopicOverviews,
    private readonly topics: RelatedTopics,
  ) {}

  @Handles(routes.read)
  read(@Parsed() { actor, params }: Input<typeof routes.read>) {
    return this.overviews.read(actor, params.conversationId);
  }

  @Handles(routes.related)
  related(@Parsed() { actor, params }: Input<typeof routes.related>) {
    return this.topics.of(actor, params.conversationId);
  }
}
