import { Module } from '@nestjs/common';
import { DocumentAccessModule } from '../../core/documents/document-access.module.ts';
import { SpacesModule } from '../../core/spaces/spaces.module.ts';
import { CollaborationModule } from './collaboration/collaboration.module.ts';
import { DocumentsController } from './documents.controller.ts';
import { Documents } from './documents.service.ts';
import { PageCopies } from './tree/copies.service.ts';
import { DocumentTreeController } from './tree/document-tree.controller.ts';
import { FavouritePages } from './tree/favourites.service.ts';
import { PageMoves } from './tree/moves.service.ts';
import { OwnPagesController } from './tree/own-pages.controller.ts';
import { PageAccess } from './tree/page-access.service.ts';
import { PageTexts } from './tree/page-texts.service.ts';
import { PageTrash } from './tree/trash.service.ts';
import { TreeNews } from './tree/tree-news.ts';
import { TrashRetention } from './tree/trash-retention.service.ts';
import { WatchedPages } from './tree/watch.service.ts';
import { ApprovalDeadlines } from './approval/approval-deadlines.service.ts';
import { ApprovalReading } from './approval/approval-reading.service.ts';
import { ApprovalRecords } from './approval/approval-records.service.ts';
import { ApprovalStart } from './approval/approval-start.service.ts';
import { ApprovalsController } from './approval/approvals.controller.ts';
import { Approvals } from './approval/approvals.service.ts';
import { AutomaticVersions } from './versions/automatic-versions.service.ts';
import { KeptVersions } from './versions/kept-versions.service.ts';
import { VersionStore } from './versions/version-store.service.ts';
import { VersionUpkeep } from './versions/version-upkeep.service.ts';
import { VersionsController } from './versions/versions.controller.ts';
import { Versions } from './versions/versions.service.ts';

@Module({
  imports: [SpacesModule, DocumentAccessModule, CollaborationModule],
  controllers: [
    DocumentTreeController,
    OwnPagesController,
    DocumentsController,
    VersionsController,
    ApprovalsController,
  ],
  providers: [
    ApprovalDeadlines,
    ApprovalReading,
    ApprovalRecords,
    ApprovalStart,
    Approvals,
    AutomaticVersions,
    KeptVersions,
    VersionStore,
    VersionUpkeep,
    Versions,
    Documents,
    FavouritePages,
    PageAccess,
    PageCopies,
    PageMoves,
    PageTexts,
    PageTrash,
    TrashRetention,
    TreeNews,
    WatchedPages,
  ],
  exports: [Documents],
})
export class DocumentsModule {}
