import { Module } from '@nestjs/common';
import { AttentionController } from './attention.controller.ts';
import { AttentionService } from './attention.service.ts';

/** What reaches a person, where, and when. */
@Module({
  controllers: [AttentionController],
  providers: [AttentionService],
})
export class NotificationsModule {}
