import { Injectable } from '@nestjs/common';
import type { DocumentVersion } from '@app/contracts/document-versions';
import { mentionsIn, namesOf, withNames } from '../../../core/conversations/mention-names.ts';
import { type PersonRow, personColumns } from '../../../core/identity/person.presenter.ts';
import { htmlOf } from '@app/editor/html';
import { Database } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/problems.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { unpackText } from './stored-version.ts';
import { presentVersion, versionColumns, type VersionRow, versionTables } from './version-view.ts';

/** Reads the kept states of documents. Rights are the caller's: come through `DocumentAccess` first. */
@Injectable()
export class KeptVersions {
  constructor(
    private readonly db: Database,
    private readonly texts: DocumentText,
  ) {}

  /** The state that was the text before the one just restored. */
  async latestBefore(documentId: string): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `SELECT id FROM document_version WHERE document_id = $1 ORDER BY created_at DESC, id DESC OFFSET 1 LIMIT 1`,
      [documentId],
    );
    if (!row) throw notFound();
    return row.id;
  }

  async all(documentId: string): Promise<DocumentVersion[]> {
    const rows = await this.db.query<VersionRow>(
      `SELECT ${versionColumns} FROM ${versionTables}
        WHERE v.document_id = $1 ORDER BY v.created_at DESC, v.id DESC LIMIT 1000`,
      [documentId],
    );
    return this.present(rows);
  }

  async find(documentId: string, id: string): Promise<{ version: DocumentVersion; row: VersionRow }> {
    const rows = await this.db.query<VersionRow>(
      `SELECT ${versionColumns} FROM ${versionTables} WHERE v.id = $1 AND v.document_id = $2`,
      [id, documentId],
    );
    const [version] = await this.present(rows);
    const [row] = rows;
    if (!version || !row) throw notFound();
    return { version, row };
  }

  /** With today's names of those whom it mentions; an erased one is gone everywhere. */
  async htmlOf(documentId: string, id: string): Promise<string> {
    const html = htmlOf(await this.textOf(documentId, id));
    const { people, municipalities } = mentionsIn(html);
    return withNames(html, await namesOf(this.db, [...people, ...municipalities]));
  }

  async textOf(documentId: string, id: string): Promise<unknown> {
    if (id === 'now') return (await this.texts.read(documentId)).json;
    const [row] = await this.db.query<{ content: Buffer }>(
      `SELECT content FROM document_version WHERE id = $1 AND document_id = $2`,
      [id, documentId],
    );
    if (!row) throw notFound();
    return unpackText(row.content);
  }

  private async present(rows: VersionRow[]): Promise<DocumentVersion[]> {
    const authors = await this.db.query<PersonRow & { version_id: string }>(
      `SELECT a.version_id, ${personColumns}
         FROM document_version_author a JOIN person p ON p.id = a.person_id
         LEFT JOIN organization o ON o.id = a.organization_id
        WHERE a.version_id = ANY ($1::uuid[]) ORDER BY p.name`,
      [rows.map(({ id }) => id)],
    );
    const byVersion = Map.groupBy(authors, ({ version_id }) => version_id);
    return rows.map((row) => presentVersion(row, byVersion.get(row.id) ?? []));
  }
}
