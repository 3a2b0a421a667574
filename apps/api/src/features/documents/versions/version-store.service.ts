import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { SCHEMA_VERSION } from '@app/editor/schema';
import type { Sql } from '../../../platform/database/database.ts';
import { TreeNews } from '../tree/tree-news.ts';
import { type PackedText, packText } from './stored-version.ts';

interface NewVersion {
  id?: string;
  documentId: string;
  json: unknown;
  kind: 'automatic' | 'named' | 'restored' | 'frozen';
  name?: string;
  by?: Actor;
  restoredFrom?: Date;
}

/** Writes down states of documents, with everybody who typed since the state before. */
@Injectable()
export class VersionStore {
  constructor(private readonly news: TreeNews) {}

  /** Whoever has the page open reads its versions again: after the commit. */
  tell(documentId: string): void {
    this.news.versionsChanged(documentId);
  }

  /**
   * Locks the document, so that two at once do not take the same authors. Nothing when the text is that of the last one and this one
   * comes by itself.
   */
  async keep(tx: Sql, given: NewVersion): Promise<string | null> {
    const { documentId, kind } = given;
    const { content, hash } = await packText(given.json);
    await tx.query(`SELECT FROM document WHERE id = $1 FOR NO KEY UPDATE`, [documentId]);
    if (kind === 'automatic' && (await this.isLast(tx, documentId, hash))) {
      await tx.query(`DELETE FROM document_unversioned WHERE document_id = $1`, [documentId]);
      return null;
    }
    const id = await this.insert(tx, given, { content, hash });
    if (!id) return null;
    await tx.query(
      `WITH typed AS (DELETE FROM document_unversioned WHERE document_id = $1 RETURNING person_id, organization_id)
       INSERT INTO document_version_author (version_id, person_id, organization_id)
       SELECT $2, person_id, organization_id FROM typed`,
      [documentId, id],
    );
    return id;
  }

  private async insert(
    tx: Sql,
    given: NewVersion,
    { content, hash }: PackedText,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO document_version (id, document_id, kind, name, title, content, hash, schema_version,
                                     restored_from, created_by, created_for)
       SELECT COALESCE($2, gen_random_uuid()), d.id, $3, $4, d.title, $5, $6, $7, $8, $9, $10
         FROM document d WHERE d.id = $1 RETURNING id`,
      [
        given.documentId,
        given.id ?? null,
        given.kind,
        given.name ?? null,
        content,
        hash,
        SCHEMA_VERSION,
        given.restoredFrom ?? null,
        given.by?.personId ?? null,
        given.by?.organizationId ?? null,
      ],
    );
    return row?.id;
  }

  private async isLast(tx: Sql, documentId: string, hash: string): Promise<boolean> {
    const [last] = await tx.query<{ hash: string }>(
      `SELECT hash FROM document_version WHERE document_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
      [documentId],
    );
    return last?.hash === hash;
  }
}
