import { Injectable } from '@nestjs/common';
import { type TrashedDocument, trashDays } from '@app/contracts/document-tree';
import type { Actor } from '@app/contracts/session';
import { canManageDocument, canRestoreDocument, documentLevel } from '@app/domain/document-rights';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import {
  type DocumentFactRow,
  documentFactColumns,
  documentFactsOf,
} from '../../../core/documents/document-facts.ts';
import { type PersonColumns, selectPerson } from '../../../core/identity/person.presenter.ts';
import { SpacesAccess } from '../../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { presentMaybe } from '../document-view.ts';
import { recomputeLevels } from './levels.ts';
import { forgetTrashed } from './trash-retention.service.ts';
import { freePlace } from './siblings.ts';
import { TreeNews } from './tree-news.ts';

interface TrashRow extends DocumentFactRow, Partial<PersonColumns<'deleter'>> {
  title: string;
  deleted_at: Date;
  pages: number;
}

const day = 86_400_000;

/** What is thrown away stays for 30 days: a page goes with all below it and comes back with it. */
@Injectable()
export class PageTrash {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly access: DocumentAccess,
    private readonly news: TreeNews,
  ) {}

  async list(actor: Actor, spaceId: string): Promise<{ documents: TrashedDocument[] }> {
    await this.spaces.demand(actor, spaceId);
    const rows = await this.db.query<TrashRow>(
      `SELECT ${documentFactColumns('$2')}, d.title, d.deleted_at, ${selectPerson('dp', 'dorg', 'deleter')},
              (SELECT count(*)::int FROM document b WHERE b.trashed_with = d.id) AS pages
         FROM document d JOIN space s ON s.id = d.space_id
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = $2
         LEFT JOIN person dp ON dp.id = d.deleted_by LEFT JOIN organization dorg ON dorg.id = dp.organization_id
        WHERE d.space_id = $1 AND d.trashed_with = d.id ORDER BY d.deleted_at DESC, d.id LIMIT 500`,
      [spaceId, actor.personId],
    );
    return {
      documents: rows
        .filter((row) => canRestoreDocument(actor, documentFactsOf(row)))
        .map((row) => ({
          id: row.id,
          title: row.title,
          deletedAt: row.deleted_at.toISOString(),
          deletedBy: presentMaybe(row, 'deleter'),
          until: new Date(row.deleted_at.getTime() + trashDays * day).toISOString(),
          pages: row.pages,
        })),
    };
  }

  async trash(actor: Actor, id: string): Promise<{ pages: number }> {
    const { spaceId, gone } = await this.access.changeTree(actor, id, mayTrash, async (tx, document) => {
      if (document.facts.trashed) return { spaceId: document.spaceId, gone: [] };
      const rows = await tx.query<{ id: string }>(
        `WITH RECURSIVE tree AS (
           SELECT id FROM document WHERE id = $1
           UNION ALL SELECT d.id FROM tree JOIN document d ON d.parent_id = tree.id WHERE d.deleted_at IS NULL)
         UPDATE document d SET deleted_at = now(), deleted_by = $2, trashed_with = $1
           FROM tree WHERE d.id = tree.id RETURNING d.id`,
        [id, actor.personId],
      );
      return { spaceId: document.spaceId, gone: rows.map((row) => row.id) };
    });
    await this.news.rightsChanged(spaceId, gone);
    return { pages: gone.length };
  }

  async restore(actor: Actor, id: string): Promise<void> {
    const { spaceId, back } = await this.access.changeTree(actor, id, mayTrash, async (tx, document) => ({
      spaceId: document.spaceId,
      back: document.facts.trashed ? await this.takeOut(tx, document.spaceId, id) : [],
    }));
    this.news.changed(spaceId, ...back);
  }

  async destroy(actor: Actor, id: string): Promise<void> {
    const { spaceId } = await this.access.changeTree(actor, id, mayTrash, async (tx, document) => {
      if (!document.facts.trashed)
        throw new ProblemError('conflict', 'Nur was im Papierkorb liegt, kann endgültig gelöscht werden.');
      await forgetTrashed(tx, [id]);
      return document;
    });
    await this.news.rightsChanged(spaceId, [id]);
  }

  /** To its place; to the top when what it stood below is gone or lies in the trash itself. */
  private async takeOut(tx: Sql, spaceId: string, id: string): Promise<string[]> {
    const [root] = await tx.query<{ trashed_with: string; stays: boolean }>(
      `SELECT d.trashed_with, p.id IS NOT NULL OR d.parent_id IS NULL AS stays
         FROM document d LEFT JOIN document p ON p.id = d.parent_id AND p.deleted_at IS NULL WHERE d.id = $1`,
      [id],
    );
    if (root?.trashed_with !== id)
      throw new ProblemError(
        'conflict',
        'Diese Seite liegt mit der Seite darüber im Papierkorb. Holen Sie jene zurück.',
      );
    const back = await tx.query<{ id: string }>(
      `UPDATE document SET deleted_at = NULL, deleted_by = NULL, trashed_with = NULL
        WHERE trashed_with = $1 RETURNING id`,
      [id],
    );
    if (!root.stays)
      await tx.query(`UPDATE document SET parent_id = NULL, place = $2 WHERE id = $1`, [
        id,
        await freePlace(tx, { spaceId, parent: null, moving: id }),
      ]);
    await recomputeLevels(tx, id);
    return back.map((row) => row.id);
  }
}

type Rule = typeof canManageDocument;
/** Whoever manages a page decides this, wherever it lies. */
const mayTrash: Rule = (asker, facts) =>
  facts.trashed ? canRestoreDocument(asker, facts) : documentLevel(asker, facts) === 'manage';
