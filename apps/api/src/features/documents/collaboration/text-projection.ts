import { Injectable, Logger } from '@nestjs/common';
import type { JSONContent } from '@tiptap/core';
import type { DocumentHeading } from '@app/contracts/documents';
import { htmlOf } from '@app/editor/html';
import { outlineOf } from '@app/editor/outline';
import { textOf } from '@app/editor/text';
import type { Doc } from 'yjs';
import type { Sql } from '../../../platform/database/database.ts';
import { DocumentProjections } from './document-projections.ts';
import type { LogRow, StoredText } from './stored-text.ts';
import { jsonOf } from './yjs-text.ts';

interface Shown {
  json: JSONContent;
  html: string;
  text: string;
  outline: DocumentHeading[];
}

/** What readers, search and others get of a text. */
@Injectable()
export class TextProjection {
  private readonly logger = new Logger(TextProjection.name);

  constructor(private readonly projections: DocumentProjections) {}

  /** False when there is nothing that readers do not have. The text must be locked. */
  async update(tx: Sql, documentId: string, { doc, rows }: StoredText): Promise<boolean> {
    const [known] = await tx.query<{ projected_rows: number }>(
      `SELECT projected_rows FROM document WHERE id = $1`,
      [documentId],
    );
    if (!known || known.projected_rows === rows.length) return false;
    const shown = this.show(documentId, doc);
    if (shown) await this.keep(tx, documentId, shown);
    const fresh = rows.slice(Math.max(0, known.projected_rows));
    const complete =
      !shown ||
      (await this.projections.run(tx, {
        documentId,
        json: shown.json,
        text: shown.text,
        changedBy: rows.at(-1)?.person_id ?? null,
        authors: [...new Set(fresh.flatMap(({ person_id }) => person_id ?? []))],
      }));
    await tx.query(`UPDATE document SET projected_rows = $2, projected_at = now() WHERE id = $1`, [
      documentId,
      complete ? rows.length : -1,
    ]);
    await this.noteChange(tx, documentId, rows.at(-1));
    return true;
  }

  /** A text that cannot be shown, such as one nested without end, must not keep its log from being put together. */
  private show(documentId: string, doc: Doc): Shown | null {
    try {
      const json = jsonOf(doc);
      return { json, html: htmlOf(json), text: textOf(json), outline: outlineOf(json) };
    } catch (error) {
      this.logger.error(`Document ${documentId} cannot be shown: ${String(error)}`);
      return null;
    }
  }

  private async keep(tx: Sql, documentId: string, { html, text, outline }: Shown): Promise<void> {
    await tx.query(`UPDATE document SET html = $2, text = $3, outline = $4::jsonb WHERE id = $1`, [
      documentId,
      html,
      text,
      JSON.stringify(outline),
    ]);
  }

  private async noteChange(tx: Sql, documentId: string, last: LogRow | undefined): Promise<void> {
    if (!last) return;
    await tx.query(
      `UPDATE document d SET changed_at = $3, changed_by = p.id, changed_for = p.organization_id
         FROM (SELECT $2::uuid AS id) asked LEFT JOIN person p ON p.id = asked.id
        WHERE d.id = $1 AND d.changed_at < $3`,
      [documentId, last.person_id, last.created_at],
    );
  }
}
