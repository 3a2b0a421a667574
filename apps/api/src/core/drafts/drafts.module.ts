import { Module } from '@nestjs/common';
import { DraftFiles } from './draft-files.ts';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';

/** What was begun and not sent. */
@Module({ controllers: [DraftsController], providers: [DraftFiles, DraftsService] })
export class DraftsModule {}
