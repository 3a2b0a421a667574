import { Injectable } from '@nestjs/common';
import type { Sql } from '../../../platform/database/database.ts';
import { DocumentProjections, type ProjectedText } from '../collaboration/document-projections.ts';
import { VersionStore } from './version-store.service.ts';

/** A state every quarter of an hour of work. */
@Injectable()
export class AutomaticVersions {
  constructor(
    private readonly store: VersionStore,
    projections: DocumentProjections,
  ) {
    projections.register('versions', (tx, projected) => this.follow(tx, projected));
  }

  private async follow(tx: Sql, { documentId, json, authors }: ProjectedText): Promise<void> {
    await tx.query(
      `INSERT INTO document_unversioned (document_id, person_id, organization_id)
       SELECT $1, p.id, p.organization_id FROM person p WHERE p.id = ANY ($2::uuid[])
       ON CONFLICT DO NOTHING`,
      [documentId, authors],
    );
    const [due] = await tx.query(
      `SELECT WHERE NOT EXISTS (SELECT FROM document_version
                                 WHERE document_id = $1 AND created_at > now() - interval '15 minutes')`,
      [documentId],
    );
    if (due) await this.store.keep(tx, { documentId, json, kind: 'automatic' });
  }
}
