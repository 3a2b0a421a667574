import { type DynamicModule, Module } from '@nestjs/common';
import { CatchUpModule } from './core/catch-up/catch-up.module.ts';
import { ConversationsModule } from './core/conversations/conversations.module.ts';
import { DocumentAccessModule } from './core/documents/document-access.module.ts';
import { FilesModule } from './core/files/files.module.ts';
import { DraftsModule } from './core/drafts/drafts.module.ts';
import { IdentityModule } from './core/identity/identity.module.ts';
import { MailInModule } from './core/mail-in/mail-in.module.ts';
import { NetworkModule } from './core/network/network.module.ts';
import { SearchModule } from './core/search/search.module.ts';
import { PushModule } from './core/push/push.module.ts';
import { SpacesModule } from './core/spaces/spaces.module.ts';
import { NotificationsModule } from './core/notifications/notifications.module.ts';
import { AdministrationModule } from './features/administration/administration.module.ts';
import { BookmarksModule } from './features/bookmarks/bookmarks.module.ts';
import { ChatModule } from './features/chat/chat.module.ts';
import { DocumentsModule } from './features/documents/documents.module.ts';
import { ExchangeModule } from './features/documents/exchange/exchange.module.ts';
import { FeedsModule } from './features/feeds/feeds.module.ts';
import { FeedbackModule } from './features/feedback/feedback.module.ts';
import { ForumModule } from './features/forum/forum.module.ts';
import { ModerationModule } from './features/moderation/moderation.module.ts';
import type { Config } from './platform/config.ts';
import { PlatformModule } from './platform/platform.module.ts';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        IdentityModule,
        NetworkModule,
        SpacesModule,
        ConversationsModule,
        FilesModule,
        DocumentAccessModule,
        SearchModule,
        MailInModule,
        CatchUpModule,
        PushModule,
        NotificationsModule,
        DraftsModule,
        AdministrationModule,
        FeedbackModule,
        FeedsModule,
        ForumModule,
        ModerationModule,
        BookmarksModule,
        ChatModule,
        DocumentsModule,
        ExchangeModule,
      ],
    };
  }
}
