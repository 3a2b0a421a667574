import { Module } from '@nestjs/common';
import { CasesAccess } from './cases-access.service.ts';
import { Cases } from './cases.service.ts';
import { Decisions } from './decisions.service.ts';
import { Hiding } from './hiding.service.ts';
import { ModerationController } from './moderation.controller.ts';
import { Reports } from './reports.service.ts';

/** What moderators of a space do, and how others ask them to. */
@Module({
  controllers: [ModerationController],
  providers: [Cases, CasesAccess, Decisions, Hiding, Reports],
})
export class ModerationModule {}
