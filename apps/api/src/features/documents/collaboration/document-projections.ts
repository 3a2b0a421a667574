import { Injectable, Logger } from '@nestjs/common';
import type { JSONContent } from '@tiptap/core';
import type { Sql } from '../../../platform/database/database.ts';

export interface ProjectedText {
  documentId: string;
  json: JSONContent;
  text: string;
  /** Who typed last, and everybody who typed since the last projection; the server itself is nobody. */
  changedBy: string | null;
  authors: string[];
}

/** Works in the transaction of the projection. Comes again with the same text when it failed, or a process died. */
export type ConsumeText = (tx: Sql, projected: ProjectedText) => Promise<void>;

/** Who follows the text of documents, such as versions, search and links: beside the request path, seconds behind. */
@Injectable()
export class DocumentProjections {
  private readonly logger = new Logger(DocumentProjections.name);
  private readonly consumers = new Map<string, ConsumeText>();

  /** Call in a constructor, before the server starts. */
  register(name: string, consume: ConsumeText): void {
    if (this.consumers.has(name)) throw new Error(`There are two consumers "${name}"`);
    this.consumers.set(name, consume);
  }

  /** False when one of them failed: what it did is taken back, the others are not held up. */
  async run(tx: Sql, projected: ProjectedText): Promise<boolean> {
    let complete = true;
    for (const [name, consume] of this.consumers) {
      await tx.query('SAVEPOINT consumer');
      try {
        await consume(tx, projected);
        await tx.query('RELEASE SAVEPOINT consumer');
      } catch (error) {
        await tx.query('ROLLBACK TO SAVEPOINT consumer');
        this.logger.error(`${name} of document ${projected.documentId}: ${String(error)}`);
        complete = false;
      }
    }
    return complete;
  }
}
