import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';

/** What was begun and not sent. */
@Module({ controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
