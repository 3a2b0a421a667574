import { Injectable } from '@nestjs/common';
import { SCHEMA_VERSION } from '@app/editor/schema';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { type LogRow, type StoredText, StoredTexts } from './stored-text.ts';
import { TextProjection } from './text-projection.ts';
import { UpdateLog } from './update-log.ts';
import { stateOf } from './yjs-text.ts';

/** A log is put together when it has so many rows or bytes: reading it would otherwise become slow. */
const mostRows = 500;
const mostBytes = 1_000_000;

const isLong = (rows: LogRow[]) =>
  rows.length >= mostRows || rows.reduce((sum, { update }) => sum + update.length, 0) >= mostBytes;

/** Makes of a log what others read, and a state that is quick to load. Both may be done again at any time. */
@Injectable()
export class Settlement {
  constructor(
    private readonly db: Database,
    private readonly texts: StoredTexts,
    private readonly projection: TextProjection,
    private readonly log: UpdateLog,
  ) {}

  /** @param compact also a short log, such as when nobody edits any more. @returns whether readers get another text */
  async settle(documentId: string, compact: boolean): Promise<boolean> {
    const { rows, isNew } = await this.db.transaction(async (tx) => {
      const text = await this.texts.lock(tx, documentId);
      const projected = await this.projection.update(tx, documentId, text);
      if (text.rows.length > 0 && (compact || isLong(text.rows))) await this.compact(tx, documentId, text);
      text.doc.destroy();
      return { rows: text.rows, isNew: projected };
    });
    // What another process wrote could be gone from the log before this one looked for it.
    this.log.publishForeign(documentId, rows);
    return isNew;
  }

  /** Exactly the rows that went in leave the log: what was appended in the meantime stays. */
  private async compact(tx: Sql, documentId: string, { doc, rows }: StoredText): Promise<void> {
    await tx.query(
      `UPDATE document_state SET state = $2, schema_version = $3, compacted_at = now(), writer = $4,
              tx = pg_current_xact_id() WHERE document_id = $1`,
      [documentId, Buffer.from(stateOf(doc)), SCHEMA_VERSION, this.log.writer],
    );
    await tx.query(`DELETE FROM document_update WHERE id = ANY ($1::bigint[])`, [rows.map(({ id }) => id)]);
    await tx.query(
      `UPDATE document SET projected_rows = CASE WHEN projected_rows < 0 THEN -1 ELSE 0 END WHERE id = $1`,
      [documentId],
    );
  }
}
