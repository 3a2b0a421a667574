import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canCreateDocument, canEditDocument, canManageDocument } from '@app/domain/document-rights';
import { DocumentAccess, type ReadableDocument } from '../../../core/documents/document-access.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { notFound, ProblemError } from '../../../platform/problems.ts';
import { recomputeLevels } from './levels.ts';
import { demandRoom, freePlace } from './siblings.ts';
import { TreeNews } from './tree-news.ts';

/** Moves pages within their tree. */
@Injectable()
export class PageMoves {
  constructor(
    private readonly access: DocumentAccess,
    private readonly news: TreeNews,
  ) {}

  async place(
    actor: Actor,
    id: string,
    { parent, after }: { parent: string | null; after: string | null },
  ): Promise<void> {
    const { spaceId, changed } = await this.access.changeTree(
      actor,
      id,
      canEditDocument,
      async (tx, document) => {
        await this.demandGoal(tx, actor, document, parent);
        await demandRoom(tx, parent, id);
        const place = await freePlace(tx, { spaceId: document.spaceId, parent, after, moving: id });
        await tx.query(`UPDATE document SET parent_id = $2, place = $3 WHERE id = $1`, [id, parent, place]);
        const changedLevels = await recomputeLevels(tx, id);
        // Elsewhere others may read: that is decided by who decides about rights.
        if (changedLevels.length > 0 && !canManageDocument(actor, document.facts))
          throw new ProblemError(
            'forbidden',
            'An diesem Ort hätten andere Personen Zugriff auf die Seite. Verschieben kann sie dorthin, wer die Seite verwaltet.',
          );
        return { spaceId: document.spaceId, changed: changedLevels };
      },
    );
    await this.news.rightsChanged(spaceId, changed);
    this.news.changed(spaceId, id);
  }

  private async demandGoal(
    tx: Sql,
    actor: Actor,
    { spaceId, facts }: ReadableDocument,
    parent: string | null,
  ): Promise<void> {
    if (parent === null) {
      if (!canCreateDocument(actor, facts.space)) throw new ProblemError('forbidden');
      return;
    }
    const goal = await this.access.demandIn(tx, actor, parent, canEditDocument);
    if (goal.spaceId !== spaceId) throw notFound();
  }
}
