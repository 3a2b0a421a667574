import { Injectable, Logger } from '@nestjs/common';
import type { Doc } from 'yjs';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/problems.ts';
import { documentOf, type LoggedUpdate, stateOf } from './yjs-text.ts';

export interface LogRow extends LoggedUpdate {
  person_id: string | null;
  writer: string | null;
  created_at: Date;
}

export interface StoredText {
  doc: Doc;
  /** Rows of the log that are in `doc`, in the order of their ids. */
  rows: LogRow[];
}

/** The text of documents as it is committed. */
@Injectable()
export class StoredTexts {
  private readonly logger = new Logger(StoredTexts.name);

  constructor(private readonly db: Database) {}

  /** Rows that cannot be read are put aside, and the document opens without them. @throws not_found */
  async load(documentId: string): Promise<StoredText> {
    return this.putTogether(this.db, { documentId, ...(await this.committed(documentId)) });
  }

  /** To open a document with: the state as it is when there is no log. @throws not_found */
  async loadState(documentId: string): Promise<{ state: Uint8Array; isBehind: boolean }> {
    const { state, log } = await this.committed(documentId);
    if (state && log.length === 0) return { state, isBehind: false };
    const { doc } = await this.putTogether(this.db, { documentId, state, log });
    const whole = stateOf(doc);
    doc.destroy();
    return { state: whole, isBehind: true };
  }

  private async committed(documentId: string): Promise<{ state: Uint8Array | null; log: LogRow[] }> {
    // One statement, one snapshot: between two, a compaction could take rows out of the log that no state had yet.
    const rows = await this.db.query<(LogRow & { state: null }) | { id: null; state: Uint8Array | null }>(
      `SELECT NULL::bytea AS state, id, update, person_id, writer, created_at FROM document_update
        WHERE document_id = $1
       UNION ALL
       SELECT s.state, NULL, NULL, NULL, NULL, NULL FROM document d
         LEFT JOIN document_state s ON s.document_id = d.id WHERE d.id = $1
        ORDER BY id`,
      [documentId],
    );
    const held = rows.find((row) => row.id === null);
    if (!held) throw notFound();
    return { state: held.state, log: rows.filter((row) => row.id !== null) };
  }

  /** Nobody else compacts or projects this document until the transaction ends; appending goes on. */
  async lock(tx: Sql, documentId: string): Promise<StoredText> {
    await tx.query(
      `INSERT INTO document_state (document_id, state, schema_version)
       SELECT id, '\\x0000', 1 FROM document WHERE id = $1 ON CONFLICT DO NOTHING`,
      [documentId],
    );
    const [held] = await tx.query<{ state: Uint8Array }>(
      `SELECT state FROM document_state WHERE document_id = $1 FOR UPDATE`,
      [documentId],
    );
    if (!held) throw notFound();
    const log = await tx.query<LogRow>(
      `SELECT id, update, person_id, writer, created_at FROM document_update WHERE document_id = $1 ORDER BY id`,
      [documentId],
    );
    return this.putTogether(tx, { documentId, state: held.state, log });
  }

  /** Takes a row out of the log that cannot be applied. */
  async quarantine(rowId: string, reason: string): Promise<void> {
    await this.putAside(this.db, rowId, reason);
  }

  private async putAside(sql: Sql, rowId: string, reason: string): Promise<void> {
    await sql.query(
      `WITH bad AS (DELETE FROM document_update WHERE id = $1 RETURNING *)
       INSERT INTO document_quarantine (id, document_id, person_id, update, created_at, reason)
       SELECT id, document_id, person_id, update, created_at, $2 FROM bad`,
      [rowId, reason.slice(0, 500)],
    );
  }

  private async putTogether(
    sql: Sql,
    { documentId, state, log }: { documentId: string; state: Uint8Array | null; log: LogRow[] },
  ): Promise<StoredText> {
    const { doc, bad } = await documentOf(state, log);
    for (const { row, reason } of bad) {
      this.logger.error(
        `Document ${documentId}: update ${row.id} cannot be read and is put aside (${reason})`,
      );
      await this.putAside(sql, row.id, reason);
    }
    return { doc, rows: log.filter((row) => !bad.some((other) => other.row === row)) };
  }
}
