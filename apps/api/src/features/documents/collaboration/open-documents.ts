import { Injectable } from '@nestjs/common';
import type { LocalTransactionOrigin } from '@hocuspocus/server';
import { applyUpdate, type Doc } from 'yjs';

/** Nothing is stored because of it: whatever is applied here is in the log already. */
const fromTheLog: LocalTransactionOrigin = { source: 'local', skipStoreHooks: true };

/** The documents that somebody edits in this process. */
@Injectable()
export class OpenDocuments {
  private readonly documents = new Map<string, Doc>();
  /** Updates that were committed while a document was being read: the reading may have been before them. */
  private readonly opening = new Map<string, Uint8Array[]>();

  /** Call before reading; `opened` or `failed` follow. */
  begin(documentId: string): void {
    this.opening.set(documentId, []);
  }

  opened(documentId: string, doc: Doc): void {
    const late = this.opening.get(documentId) ?? [];
    this.opening.delete(documentId);
    this.documents.set(documentId, doc);
    doc.once('destroy', () => {
      if (this.documents.get(documentId) === doc) this.documents.delete(documentId);
    });
    for (const update of late) applyUpdate(doc, update, fromTheLog);
  }

  failed(documentId: string): void {
    this.opening.delete(documentId);
  }

  /** What was committed reaches everybody who has the document open; again does no harm. */
  apply(documentId: string, update: Uint8Array): void {
    const doc = this.documents.get(documentId);
    if (doc) applyUpdate(doc, update, fromTheLog);
    this.opening.get(documentId)?.push(update);
  }

  ids(): string[] {
    return [...new Set([...this.documents.keys(), ...this.opening.keys()])];
  }
}
