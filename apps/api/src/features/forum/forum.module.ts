import { Module } from '@nestjs/common';
import { NetworkModule } from '../../core/network/network.module.ts';
import { SearchModule } from '../../core/search/search.module.ts';
import { RelatedTopics } from './related-topics.service.ts';
import { TopicList } from './topic-list.service.ts';
import { TopicOrigins } from './topic-origins.service.ts';
import { TopicOverviewController } from './topic-overview.controller.ts';
import { TopicOverviews } from './topic-overview.service.ts';
import { TopicViewsController } from './topic-views.controller.ts';
import { TopicViewsService } from './topic-views.service.ts';
import { TopicsController } from './topics.controller.ts';
import { TopicsService } from './topics.service.ts';

@Module({
  imports: [NetworkModule, SearchModule],
  controllers: [TopicOverviewController, TopicsController, TopicViewsController],
  providers: [RelatedTopics, TopicList, TopicOrigins, TopicOverviews, TopicViewsService, TopicsService],
})
export class ForumModule {}
