import { Global, Module } from '@nestjs/common';
import { SpacesModule } from '../spaces/spaces.module.ts';
import { ActivityPublisher } from './activity-publisher.ts';
import { AudienceService } from './audience.service.ts';
import { ChangeFeed } from './change-feed.ts';
import { ConversationAccess } from './conversation-access.ts';
import { ConversationWriter } from './conversation-writer.ts';
import { ConversationsController } from './conversations.controller.ts';
import { ConversationsService } from './conversations.service.ts';
import { DeltaPublisher } from './delta-publisher.ts';
import { FollowerWatch } from './follower-watch.ts';
import { HeldMessages } from './held-messages.service.ts';
import { MoveUndo } from './move-undo.service.ts';
import { MovePlaces } from './move-places.service.ts';
import { MovesController } from './moves.controller.ts';
import { MovesService } from './moves.service.ts';
import { MarkersService } from './markers.service.ts';
import { MentionableService } from './mentionable.service.ts';
import { MentionsController } from './mentions.controller.ts';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';
import { ModeratorHints } from './moderator-hints.ts';
import { PollsController } from './polls.controller.ts';
import { PollEnds, PollsService } from './polls.service.ts';
import { MessageCounts } from './message-counts.ts';
import { ReactionsService } from './reactions.service.ts';
import { ReadsService } from './reads.service.ts';
import { UnreadController } from './unread.controller.ts';
import { UnreadService } from './unread.service.ts';
import { WriteAllowance } from './write-allowance.ts';

/** The conversation engine; forum, chat, live threads and comments are faces of it. */
@Global()
@Module({
  imports: [SpacesModule],
  controllers: [
    ConversationsController,
    MentionsController,
    MessagesController,
    MovesController,
    PollsController,
    UnreadController,
  ],
  providers: [
    ActivityPublisher,
    AudienceService,
    ChangeFeed,
    ConversationAccess,
    ConversationWriter,
    ConversationsService,
    DeltaPublisher,
    FollowerWatch,
    HeldMessages,
    MarkersService,
    MovePlaces,
    MoveUndo,
    MovesService,
    MentionableService,
    MessagesService,
    ModeratorHints,
    PollEnds,
    PollsService,
    MessageCounts,
    ReactionsService,
    ReadsService,
    UnreadService,
    WriteAllowance,
  ],
  exports: [
    ActivityPublisher,
    ChangeFeed,
    ConversationAccess,
    ConversationWriter,
    ConversationsService,
    HeldMessages,
    MarkersService,
    MessagesService,
    ModeratorHints,
    MoveUndo,
    SpacesModule,
  ],
})
export class ConversationsModule {}
