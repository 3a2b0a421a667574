import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canEditDocument } from '@app/domain/document-rights';
import { Database } from '../../../platform/database/database.ts';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { FilePlaces } from '../../../core/files/file-places.ts';
import { DocumentProjections, type ProjectedText } from '../collaboration/document-projections.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { fileIdsIn } from './file-ids.ts';

/** Files that documents show stay, and whoever reads the document has them. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
    projections: DocumentProjections,
    places: FilePlaces,
  ) {
    places.register({
      names: `EXISTS (SELECT FROM document_file df WHERE df.file_id = f.id)`,
      mayRead: async (actor, fileId) => {
        const rows = await this.db.query<{ id: string }>(
          `SELECT document_id AS id FROM document_file WHERE file_id = $1`,
          [fileId],
        );
        const found = await this.access.readableOf(
          actor,
          rows.map(({ id }) => id),
        );
        return found.length > 0;
      },
    });
    projections.register('files', (tx, projected) => this.record(tx, projected));
  }

  /** Before it stands in the text: the others see a picture in the moment in which it is put there. */
  async addOwn(actor: Actor, { documentId, fileId }: { documentId: string; fileId: string }): Promise<void> {
    await this.access.demand(actor, documentId, canEditDocument);
    await this.add(documentId, actor.personId, [fileId]);
  }

  /** Files that somebody may put into a document: their own. Written by whoever did so, at once. */
  async add(documentId: string, personId: string, fileIds: string[]): Promise<void> {
    await this.db.query(
      `INSERT INTO document_file (document_id, file_id)
       SELECT $1, f.id FROM file f WHERE f.id = ANY ($3::uuid[]) AND f.person_id = $2 ON CONFLICT DO NOTHING`,
      [documentId, personId, fileIds],
    );
  }

  /**
   * A text may name any id; it makes a file readable only if the file belongs to somebody who typed, to somebody who
   * may edit here, or lies already in the document that this one was copied from.
   */
  private async record(tx: Sql, { documentId, json, authors }: ProjectedText): Promise<void> {
    const ids = fileIdsIn(json);
    if (ids.length === 0) return;
    await tx.query(
      `INSERT INTO document_file (document_id, file_id)
       SELECT d.id, f.id FROM document d JOIN file f ON f.id = ANY ($2::uuid[])
        WHERE d.id = $1 AND (f.person_id = ANY ($3::uuid[])
          OR EXISTS (SELECT FROM document_file df WHERE df.document_id = d.copied_from AND df.file_id = f.id)
          OR EXISTS (SELECT FROM space_member sm WHERE sm.space_id = d.space_id AND sm.person_id = f.person_id
                       AND (sm.role IN ('moderator', 'lead') OR sm.role = 'member' AND d.level_member >= 3
                            OR sm.role = 'guest' AND d.level_guest >= 3)))
       ON CONFLICT DO NOTHING`,
      [documentId, ids, authors],
    );
  }
}
