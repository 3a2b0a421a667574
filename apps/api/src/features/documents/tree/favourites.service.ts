import { Injectable } from '@nestjs/common';
import type { FavouriteDocument } from '@app/contracts/document-tree';
import type { Actor } from '@app/contracts/session';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { mayReadDocument } from '../../../core/documents/document-facts.ts';
import { Database } from '../../../platform/database/database.ts';

/** Pages that a person wants at hand. */
@Injectable()
export class FavouritePages {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
  ) {}

  async list({ personId }: Actor): Promise<{ documents: FavouriteDocument[] }> {
    return {
      documents: await this.db.query<FavouriteDocument>(
        `SELECT d.id, d.title, json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) AS space
           FROM document_favourite f JOIN document d ON d.id = f.document_id JOIN space s ON s.id = d.space_id
           LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = f.person_id
          WHERE f.person_id = $1 AND ${mayReadDocument} ORDER BY lower(d.title), d.id LIMIT 200`,
        [personId],
      ),
    };
  }

  async add(actor: Actor, id: string): Promise<void> {
    await this.access.demand(actor, id);
    await this.db.query(
      `INSERT INTO document_favourite (person_id, document_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [actor.personId, id],
    );
  }

  /** Without asking whether the page is still there: one's own list stays one's own. */
  async remove({ personId }: Actor, id: string): Promise<void> {
    await this.db.query(`DELETE FROM document_favourite WHERE person_id = $1 AND document_id = $2`, [
      personId,
      id,
    ]);
  }
}
