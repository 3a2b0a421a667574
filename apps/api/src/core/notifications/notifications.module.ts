import { Global, Module } from '@nestjs/common';
import { AttentionController } from './attention.controller.ts';
import { AttentionService } from './attention.service.ts';
import { EntryNotifications } from './entry-notifications.service.ts';
import { InboxController } from './inbox.controller.ts';
import { Inbox } from './inbox.service.ts';
import { Notifier } from './notifier.service.ts';

/** What reaches a person, where, and when. Others tell people something through `Notifier`. */
@Global()
@Module({
  controllers: [AttentionController, InboxController],
  providers: [AttentionService, EntryNotifications, Inbox, Notifier],
  exports: [Notifier],
})
export class NotificationsModule {}
