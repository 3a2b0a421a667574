import { Module } from '@nestjs/common';
import { Approvals } from './approvals.service.ts';
import { CasesAccess } from './cases-access.service.ts';
import { Cases } from './cases.service.ts';
import { ConversationUndo } from './conversation-undo.service.ts';
import { Corrections } from './corrections.service.ts';
import { Decisions } from './decisions.service.ts';
import { HeldFiles } from './held-files.ts';
import { HeldPostsController } from './held-posts.controller.ts';
import { HeldPosts } from './held-posts.service.ts';
import { HeldStore } from './held-store.service.ts';
import { Hiding } from './hiding.service.ts';
import { MailDecisions } from './mail-decisions.service.ts';
import { ModerationController } from './moderation.controller.ts';
import { ModerationLogController } from './moderation-log.controller.ts';
import { ModerationTrail } from './moderation-trail.service.ts';
import { PersonUndo } from './person-undo.service.ts';
import { Reminders } from './reminders.service.ts';
import { ReportDecisions } from './report-decisions.service.ts';
import { Reports } from './reports.service.ts';
import { Sanctions } from './sanctions.service.ts';
import { SpaceModerationController } from './space-moderation.controller.ts';
import { SpaceRules } from './space-rules.service.ts';
import { TimedConversations } from './timed-conversations.service.ts';
import { Undo } from './undo.service.ts';

/** What moderators of a space do, and how others ask them to. */
@Module({
  controllers: [
    HeldPostsController,
    ModerationController,
    ModerationLogController,
    SpaceModerationController,
  ],
  providers: [
    Approvals,
    Cases,
    CasesAccess,
    ConversationUndo,
    Corrections,
    Decisions,
    HeldFiles,
    HeldPosts,
    HeldStore,
    Hiding,
    MailDecisions,
    ModerationTrail,
    PersonUndo,
    Reminders,
    ReportDecisions,
    Reports,
    Sanctions,
    SpaceRules,
    TimedConversations,
    Undo,
  ],
})
export class ModerationModule {}
