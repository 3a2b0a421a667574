import { Global, Module } from '@nestjs/common';
import { AttentionController } from './attention.controller.ts';
import { AttentionService } from './attention.service.ts';
import { EntryNotifications } from './entry-notifications.service.ts';
import { InboxController } from './inbox.controller.ts';
import { Inbox } from './inbox.service.ts';
import { MailLinks } from './mail-links.ts';
import { MailLinkActions } from './mail-links.service.ts';
import { MailSender } from './mail-sender.service.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { MailsController } from './mails.controller.ts';
import { NotificationMails } from './notification-mails.service.ts';
import { Notifier } from './notifier.service.ts';

/** What reaches a person, where, and when. Others tell people something through `Notifier`. */
@Global()
@Module({
  controllers: [AttentionController, InboxController, MailsController],
  providers: [
    AttentionService,
    EntryNotifications,
    Inbox,
    MailLinkActions,
    MailLinks,
    MailSender,
    MailSettingsService,
    NotificationMails,
    Notifier,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
