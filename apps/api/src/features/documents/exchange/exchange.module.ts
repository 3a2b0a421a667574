import { Module } from '@nestjs/common';
import { DocumentAccessModule } from '../../../core/documents/document-access.module.ts';
import { SpacesModule } from '../../../core/spaces/spaces.module.ts';
import { CollaborationModule } from '../collaboration/collaboration.module.ts';
import { DocumentsModule } from '../documents.module.ts';
import { DocumentFilesController } from './document-files.controller.ts';
import { DocumentFiles } from './document-files.ts';
import { ExchangeController } from './exchange.controller.ts';
import { ExportFiles } from './export-files.ts';
import { Exports } from './exports.service.ts';
import { ExportTexts } from './export-texts.ts';
import { ImportFiles } from './import-files.ts';
import { ImportPlaces } from './import-places.ts';
import { Imports } from './import.service.ts';
import { OpenDocumentFiles } from './open-document.ts';
import { PdfPrinter } from './pdf-printer.ts';
import { TreeArchive } from './tree-archive.ts';
import { TreeExports } from './tree-exports.service.ts';

/** Documents from files and as files. */
@Module({
  imports: [SpacesModule, DocumentAccessModule, CollaborationModule, DocumentsModule],
  controllers: [DocumentFilesController, ExchangeController],
  providers: [
    DocumentFiles,
    ExportFiles,
    Exports,
    ExportTexts,
    ImportFiles,
    ImportPlaces,
    Imports,
    OpenDocumentFiles,
    PdfPrinter,
    TreeArchive,
    TreeExports,
  ],
})
export class ExchangeModule {}
