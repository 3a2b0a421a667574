import { Injectable, Logger } from '@nestjs/common';
import type { Doc } from 'yjs';
import { Collaborators } from './collaborators.ts';
import { OpenDocuments } from './open-documents.ts';
import { Settling } from './settling.ts';
import { StoredTexts } from './stored-text.ts';
import { stateOf } from './yjs-text.ts';

/** The first who comes opens a document for everybody, and the last who goes closes it. */
@Injectable()
export class Opening {
  private readonly logger = new Logger(Opening.name);

  constructor(
    private readonly texts: StoredTexts,
    private readonly documents: OpenDocuments,
    private readonly settling: Settling,
    private readonly collaborators: Collaborators,
  ) {}

  async load(documentId: string): Promise<Uint8Array> {
    this.documents.begin(documentId);
    try {
      const { doc, rows } = await this.texts.load(documentId);
      const state = stateOf(doc);
      doc.destroy();
      if (rows.length > 0) this.settling.touch(documentId);
      return state;
    } catch (error) {
      this.documents.failed(documentId);
      this.logger.warn(`Document ${documentId} was not opened: ${String(error)}`);
      this.collaborators.endDocument(documentId, 'unavailable');
      throw error;
    }
  }

  opened(documentId: string, doc: Doc): void {
    this.documents.opened(documentId, doc);
  }

  closed(documentId: string): void {
    this.settling.finish(documentId);
  }
}
