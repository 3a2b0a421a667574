import { Injectable, Logger } from '@nestjs/common';
import type { Doc } from 'yjs';
import { Coalescer } from '../../../platform/database/coalescer.ts';
import { Collaborators } from './collaborators.ts';
import { OpenDocuments } from './open-documents.ts';
import { Settling } from './settling.ts';
import { StoredTexts } from './stored-text.ts';

const loadsAtOnce = 4;

/** The first who comes opens a document for everybody, and the last who goes closes it. */
@Injectable()
export class Opening {
  private readonly logger = new Logger(Opening.name);
  /** After a restart all documents are opened at once: they must leave connections of the pool to others. */
  private readonly loads = new Coalescer(
    (ids: string[]) =>
      Promise.all(ids.map((id) => this.texts.loadState(id).catch((error: unknown) => ({ error })))),
    { limit: 1, lanes: loadsAtOnce },
  );

  constructor(
    private readonly texts: StoredTexts,
    private readonly documents: OpenDocuments,
    private readonly settling: Settling,
    private readonly collaborators: Collaborators,
  ) {}

  async open(documentId: string): Promise<Uint8Array> {
    this.documents.begin(documentId);
    try {
      const { state, isBehind } = await this.load(documentId);
      if (isBehind) this.settling.touch(documentId);
      return state;
    } catch (error) {
      this.documents.failed(documentId);
      this.logger.warn(`Document ${documentId} was not opened: ${String(error)}`);
      this.collaborators.endDocument(documentId, 'unavailable');
      throw error;
    }
  }

  private async load(documentId: string) {
    const outcome = await this.loads.submit(documentId);
    if ('error' in outcome) throw outcome.error;
    return outcome;
  }

  opened(documentId: string, doc: Doc): void {
    this.documents.opened(documentId, doc);
  }

  closed(documentId: string): void {
    this.settling.finish(documentId);
  }
}
