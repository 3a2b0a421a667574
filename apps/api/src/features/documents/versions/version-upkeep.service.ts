import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { VersionStore } from './version-store.service.ts';

const minute = 60_000;

/** Keeps a state when a pause begins, from which whoever goes on later starts, and thins old ones out. */
@Injectable()
export class VersionUpkeep {
  constructor(
    private readonly db: Database,
    private readonly texts: DocumentText,
    private readonly store: VersionStore,
    jobs: Jobs,
  ) {
    jobs.every('document-versions', { milliseconds: 5 * minute, firstAfter: minute }, () =>
      this.keepPaused(),
    );
    jobs.every('document-versions-thin', { milliseconds: 60 * minute, firstAfter: 3 * minute }, () =>
      this.thin(),
    );
  }

  private async keepPaused(): Promise<void> {
    const paused = await this.db.query<{ id: string }>(
      `SELECT d.id FROM document d
        WHERE d.projected_at < now() - interval '5 minutes'
          AND EXISTS (SELECT FROM document_unversioned u WHERE u.document_id = d.id)
        ORDER BY d.projected_at LIMIT 200`,
    );
    for (const { id } of paused) {
      const { json } = await this.texts.read(id);
      await this.db.transaction((tx) => this.store.keep(tx, { documentId: id, json, kind: 'automatic' }));
    }
  }

  /** Everything of the last day, one an hour for a week, one a day for a year; named and released ones for ever. */
  private async thin(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `CREATE TEMPORARY TABLE thinned ON COMMIT DROP AS
         SELECT id, created_at, first_value(id) OVER span AS kept
           FROM document_version WHERE kind = 'automatic' AND created_at < now() - interval '1 day'
         WINDOW span AS (
           PARTITION BY document_id, created_at > now() - interval '7 days',
             date_trunc(CASE WHEN created_at > now() - interval '7 days' THEN 'hour' ELSE 'day' END,
                        created_at, 'Europe/Berlin')
           ORDER BY created_at DESC, id DESC)`,
      );
      await tx.query(
        `INSERT INTO document_version_author (version_id, person_id, organization_id)
         SELECT DISTINCT ON (t.kept, a.person_id) t.kept, a.person_id, a.organization_id
           FROM thinned t JOIN document_version_author a ON a.version_id = t.id WHERE t.kept <> t.id
         ON CONFLICT DO NOTHING`,
      );
      await tx.query(
        `DELETE FROM document_version v USING thinned t
          WHERE v.id = t.id AND (t.kept <> t.id OR t.created_at < now() - interval '1 year')`,
      );
    });
  }
}
