import { Injectable } from '@nestjs/common';
import type { JSONContent } from '@tiptap/core';
import type { Doc } from 'yjs';
import type { Actor } from '@app/contracts/session';
import { FRAGMENT } from '@app/editor/schema';
import { Database } from '../../../platform/database/database.ts';
import { Settling } from './settling.ts';
import { StoredTexts } from './stored-text.ts';
import { UpdateLog } from './update-log.ts';
import { jsonOf, stateOf, updateOf } from './yjs-text.ts';

/** The text of a document for the rest of the server. Rights are the caller's: come through `DocumentAccess` first. */
@Injectable()
export class DocumentText {
  constructor(
    private readonly db: Database,
    private readonly texts: StoredTexts,
    private readonly log: UpdateLog,
    private readonly settling: Settling,
  ) {}

  /** Everything that was committed before. @throws not_found */
  async read(documentId: string): Promise<{ json: JSONContent; state: Uint8Array }> {
    const { doc } = await this.texts.load(documentId);
    const text = { json: jsonOf(doc), state: stateOf(doc) };
    doc.destroy();
    return text;
  }

  /** Stored first, then shown to whoever has it open. `null` is the server itself. @throws not_found */
  async write(documentId: string, actor: Actor | null, change: (doc: Doc) => void): Promise<void> {
    const { state } = await this.read(documentId);
    const update = updateOf(state, change);
    if (!update) return;
    await this.log.append({ documentId, personId: actor?.personId ?? null, update });
    this.publish(documentId, update);
  }

  /** Writes only while there is no text, once however many do it. False when there was one. @throws not_found */
  async seed(documentId: string, actor: Actor | null, change: (doc: Doc) => void): Promise<boolean> {
    const update = await this.db.transaction(async (tx) => {
      const { doc } = await this.texts.lock(tx, documentId);
      const isEmpty = doc.getXmlFragment(FRAGMENT).length === 0;
      const written = isEmpty ? updateOf(stateOf(doc), change) : null;
      doc.destroy();
      if (written)
        await this.log.insert(tx, [{ documentId, personId: actor?.personId ?? null, update: written }]);
      return written;
    });
    if (update) this.publish(documentId, update);
    return update !== null;
  }

  private publish(documentId: string, update: Uint8Array): void {
    this.log.publish(documentId, update);
    this.settling.touch(documentId);
  }
}
