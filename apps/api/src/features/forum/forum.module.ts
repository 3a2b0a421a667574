import { Module } from '@nestjs/common';
import { TopicsController } from './topics.controller.ts';
import { TopicsService } from './topics.service.ts';

@Module({ controllers: [TopicsController], providers: [TopicsService] })
export class ForumModule {}
