import { Injectable } from '@nestjs/common';
import type { Attention, AttentionLevel } from '@app/contracts/attention';
import type { Actor } from '@app/contracts/session';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { mayReadDocument } from '../../../core/documents/document-facts.ts';
import { Notifier } from '../../../core/notifications/notifier.service.ts';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { DocumentProjections, type ProjectedText } from '../collaboration/document-projections.ts';

/** Whoever began a page hears of what others change; everybody else what they chose for the page or its space. */
const inherited = `COALESCE(a.level, CASE WHEN d.created_by = p.id THEN 'all' ELSE 'mentions' END)`;

/** Tells people that a page they watch was changed: once, until they have read it. */
@Injectable()
export class WatchedPages {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
    private readonly notifier: Notifier,
    projections: DocumentProjections,
  ) {
    projections.register('watchers', (tx, projected) => this.tell(tx, projected));
  }

  async read(actor: Actor, id: string): Promise<Attention> {
    await this.access.demand(actor, id);
    const [row] = await this.db.query<{ chosen: AttentionLevel | null; inherited: AttentionLevel }>(
      `SELECT w.level AS chosen, ${inherited} AS inherited
         FROM document d JOIN person p ON p.id = $2
         LEFT JOIN document_watch w ON w.document_id = d.id AND w.person_id = p.id
         LEFT JOIN attention a ON a.space_id = d.space_id AND a.person_id = p.id
        WHERE d.id = $1`,
      [id, actor.personId],
    );
    return { chosen: row?.chosen ?? null, inherited: row?.inherited ?? 'mentions' };
  }

  async choose(actor: Actor, id: string, level: AttentionLevel | null): Promise<Attention> {
    await this.access.demand(actor, id);
    await (level === null
      ? this.db.query(`DELETE FROM document_watch WHERE document_id = $1 AND person_id = $2`, [
          id,
          actor.personId,
        ])
      : this.db.query(
          `INSERT INTO document_watch (document_id, person_id, level) VALUES ($1, $2, $3)
           ON CONFLICT (document_id, person_id) DO UPDATE SET level = excluded.level, changed_at = now()`,
          [id, actor.personId, level],
        ));
    return this.read(actor, id);
  }

  /** Whoever has read the page hears of the next change again. */
  async see(actor: Actor, id: string): Promise<void> {
    await this.access.demand(actor, id);
    const rows = await this.db.query(
      `UPDATE notification SET read_at = now()
        WHERE person_id = $1 AND kind = 'document' AND subject = $2 AND read_at IS NULL RETURNING id`,
      [actor.personId, id],
    );
    if (rows.length > 0) this.notifier.tell([actor.personId]);
  }

  /** What was typed long ago, and is only now looked at, is no news. */
  private async tell(tx: Sql, { documentId, changedBy, authors }: ProjectedText): Promise<void> {
    if (changedBy === null) return; // a template or an import is no news
    const watchers = await tx.query<{ person: string; title: string; space: string }>(
      `SELECT p.id AS person, d.title, d.space_id AS space
         FROM document d JOIN space s ON s.id = d.space_id
         JOIN person p ON p.id = d.created_by
           OR p.id IN (SELECT person_id FROM document_watch WHERE document_id = d.id)
           OR p.id IN (SELECT person_id FROM attention WHERE space_id = d.space_id)
         LEFT JOIN document_watch w ON w.document_id = d.id AND w.person_id = p.id
         LEFT JOIN attention a ON a.space_id = d.space_id AND a.person_id = p.id
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = p.id
        WHERE d.id = $1 AND p.id <> ALL ($2::uuid[]) AND COALESCE(w.level, ${inherited}) = 'all' AND ${mayReadDocument}
          AND EXISTS (SELECT FROM document_update u
                       WHERE u.document_id = d.id AND u.created_at > now() - interval '1 day')
          AND NOT EXISTS (SELECT FROM notification n WHERE n.person_id = p.id AND n.kind = 'document'
                                                       AND n.subject = d.id::text AND n.read_at IS NULL)`,
      [documentId, [changedBy, ...authors]],
    );
    if (watchers.length === 0) return;
    await this.notifier.notify(
      tx,
      ...watchers.map(({ person, title, space }) => ({
        person,
        kind: 'document' as const,
        subject: documentId,
        space,
        by: changedBy,
        title,
        path: `/dokument/${documentId}`,
      })),
    );
  }
}
