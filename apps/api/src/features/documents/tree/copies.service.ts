import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '@app/contracts/session';
import { canCreateDocument, canEditDocument, canReadDocument } from '@app/domain/document-rights';
import type { SpaceFacts } from '@app/domain/space-rights';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import {
  type DocumentFactRow,
  documentFactColumns,
  documentFactsOf,
} from '../../../core/documents/document-facts.ts';
import { SpacesAccess } from '../../../core/spaces/spaces-access.service.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { notFound, ProblemError } from '../../../platform/problems.ts';
import { recomputeLevels } from './levels.ts';
import { PageTexts } from './page-texts.service.ts';
import { demandRoom, freePlace } from './siblings.ts';
import { TreeNews } from './tree-news.ts';

export interface CopyOrder {
  id: string;
  title: string;
  space: string;
  parent: string | null;
  withPagesBelow: boolean;
}

interface Original extends DocumentFactRow {
  parent_id: string | null;
  title: string;
  place: string;
}

const mostCopied = 500;

/** Duplicates pages, also from one space into another. */
@Injectable()
export class PageCopies {
  constructor(
    private readonly spaces: SpacesAccess,
    private readonly access: DocumentAccess,
    private readonly texts: PageTexts,
    private readonly news: TreeNews,
  ) {}

  async copy(actor: Actor, id: string, order: CopyOrder): Promise<void> {
    await this.access.demand(actor, id);
    await this.spaces.change(
      actor,
      order.space,
      () => true,
      async (tx, space) => {
        if (await isThere(tx, actor, id, order)) return;
        await this.demandGoal(tx, actor, space, order);
        await write(tx, actor, await originalsOf(tx, actor, id, order.withPagesBelow), order);
      },
    );
    // The rows are there; a request that is sent again fills what a lost one left empty.
    await this.texts.fillFromOriginals(actor, order.id);
    this.news.changed(order.space);
  }

  private async demandGoal(tx: Sql, actor: Actor, space: SpaceFacts, order: CopyOrder): Promise<void> {
    if (order.parent === null) {
      if (!canCreateDocument(actor, space)) throw new ProblemError('forbidden');
      return;
    }
    const parent = await this.access.demandIn(tx, actor, order.parent, canEditDocument);
    if (parent.spaceId !== order.space) throw notFound();
    await demandRoom(tx, order.parent, null);
  }
}

/** A request that is sent again copies nothing; another page under the same id is refused. */
async function isThere(tx: Sql, actor: Actor, from: string, order: CopyOrder): Promise<boolean> {
  const [known] = await tx.query<{ same: boolean }>(
    `SELECT created_by = $2 AND space_id = $3 AND copied_from = $4 AS same FROM document WHERE id = $1`,
    [order.id, actor.personId, order.space, from],
  );
  if (known && !known.same) throw new ProblemError('conflict');
  return known !== undefined;
}

/** Parents before their children; what the person may not read is left out with all below it. */
async function originalsOf(tx: Sql, actor: Actor, id: string, withPagesBelow: boolean): Promise<Original[]> {
  const rows = await tx.query<Original>(
    `WITH RECURSIVE tree AS (
       SELECT id, 1 AS depth FROM document WHERE id = $1
       UNION ALL SELECT d.id, depth + 1 FROM tree JOIN document d ON d.parent_id = tree.id
                  WHERE $3 AND d.deleted_at IS NULL)
     SELECT ${documentFactColumns('$2')}, d.parent_id, d.title, d.place
       FROM tree JOIN document d ON d.id = tree.id JOIN space s ON s.id = d.space_id
       LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = $2
      ORDER BY tree.depth, d.place, d.id LIMIT $4`,
    [id, actor.personId, withPagesBelow, mostCopied + 1],
  );
  if (rows.length > mostCopied)
    throw new ProblemError('conflict', `Höchstens ${mostCopied} Seiten auf einmal lassen sich duplizieren.`);
  const kept = new Set<string>();
  return rows.filter((row) => {
    const isKept = row.id === id || (row.parent_id !== null && kept.has(row.parent_id));
    if (!isKept || !canReadDocument(actor, documentFactsOf(row))) return false;
    kept.add(row.id);
    return true;
  });
}

async function write(tx: Sql, actor: Actor, originals: Original[], order: CopyOrder): Promise<void> {
  const [root] = originals;
  if (!root) throw notFound();
  const ids = new Map(originals.map((page) => [page.id, page === root ? order.id : v7()]));
  const place = await freePlace(tx, { spaceId: order.space, parent: order.parent });
  const rows = originals.map((page) => ({
    id: ids.get(page.id),
    parent: page === root ? order.parent : ids.get(page.parent_id ?? ''),
    place: page === root ? place : page.place,
    title: page === root ? order.title : page.title,
    from: page.id,
  }));
  await tx.query(
    `INSERT INTO document (id, space_id, parent_id, place, title, copied_from, created_by, created_for,
                           changed_by, changed_for)
     SELECT r.id, $2, r.parent, r.place, r.title, r.from, p.id, p.organization_id, p.id, p.organization_id
       FROM jsonb_to_recordset($1) AS r (id uuid, parent uuid, place text, title text, "from" uuid), person p
      WHERE p.id = $3`,
    [JSON.stringify(rows), order.space, actor.personId],
  );
  await recomputeLevels(tx, order.id);
}
