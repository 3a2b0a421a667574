import { Module } from '@nestjs/common';
import { DocumentAccessModule } from '../../../core/documents/document-access.module.ts';
import { Admission } from './admission.ts';
import { CollaborationServer } from './collaboration-server.ts';
import { Collaborators } from './collaborators.ts';
import { DocumentProjections } from './document-projections.ts';
import { DocumentText } from './document-text.ts';
import { Editing } from './editing.ts';
import { ForeignUpdates } from './foreign-updates.ts';
import { IncomingUpdates } from './incoming-updates.ts';
import { Opening } from './opening.ts';
import { OpenDocuments } from './open-documents.ts';
import { Settlement } from './settlement.ts';
import { Settling } from './settling.ts';
import { StoredTexts } from './stored-text.ts';
import { TextProjection } from './text-projection.ts';
import { UpdateLog } from './update-log.ts';

@Module({
  imports: [DocumentAccessModule],
  providers: [
    Admission,
    CollaborationServer,
    Collaborators,
    DocumentProjections,
    DocumentText,
    Editing,
    ForeignUpdates,
    IncomingUpdates,
    OpenDocuments,
    Opening,
    Settlement,
    Settling,
    StoredTexts,
    TextProjection,
    UpdateLog,
  ],
  exports: [Collaborators, DocumentProjections, DocumentText, Settling],
})
export class CollaborationModule {}
