import { Module } from '@nestjs/common';
import { DocumentAccessModule } from '../../core/documents/document-access.module.ts';
import { SpacesModule } from '../../core/spaces/spaces.module.ts';
import { CollaborationModule } from './collaboration/collaboration.module.ts';
import { DocumentsController } from './documents.controller.ts';
import { Documents } from './documents.service.ts';

@Module({
  imports: [SpacesModule, DocumentAccessModule, CollaborationModule],
  controllers: [DocumentsController],
  providers: [Documents],
})
export class DocumentsModule {}
