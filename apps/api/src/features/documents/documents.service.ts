import { Injectable } from '@nestjs/common';
import type { Document, DocumentNode } from '@app/contracts/documents';
import type { Actor } from '@app/contracts/session';
import { canCreateDocument, canEditDocument, canReadDocument } from '@app/domain/document-rights';
import { mentionsIn, namesOf, withNames } from '../../core/conversations/mention-names.ts';
import { DocumentAccess } from '../../core/documents/document-access.ts';
import { documentFactsOf } from '../../core/documents/document-facts.ts';
import { selectPerson } from '../../core/identity/person.presenter.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import {
  type DocumentRow,
  nodeColumns,
  type NodeRow,
  nodeTables,
  presentDocument,
  presentNode,
} from './document-view.ts';
import { demandRoom, freePlace } from './tree/siblings.ts';
import { TreeNews } from './tree/tree-news.ts';

interface NewDocument {
  id: string;
  title: string;
  parent: string | null;
  template: string | null;
}

/** The pages of a space and what is known of each. */
@Injectable()
export class Documents {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly access: DocumentAccess,
    private readonly news: TreeNews,
  ) {}

  async tree(
    actor: Actor | null,
    spaceId: string,
  ): Promise<{ documents: DocumentNode[]; can: { create: boolean } }> {
    const space = await this.spaces.demand(actor, spaceId);
    const rows = await this.db.query<NodeRow>(
      `SELECT ${nodeColumns('$2')} FROM ${nodeTables('$2')}
        WHERE d.space_id = $1 AND d.deleted_at IS NULL ORDER BY d.parent_id NULLS FIRST, d.place, d.id`,
      [spaceId, actor?.personId ?? null],
    );
    const documents = rows
      .map((row) => ({ row, facts: documentFactsOf(row) }))
      .filter(({ facts }) => canReadDocument(actor, facts))
      .map(({ row, facts }) => presentNode(actor, row, facts));
    return { documents, can: { create: canCreateDocument(actor, space) } };
  }

  async read(actor: Actor | null, id: string): Promise<Document> {
    const [row] = await this.db.query<DocumentRow>(
      `SELECT ${nodeColumns('$2')}, s.name AS space_name, d.created_at, d.html, d.outline,
              EXISTS (SELECT FROM document_favourite f WHERE f.document_id = d.id AND f.person_id = $2) AS favourite,
              d.copied_from,
              ${selectPerson('bp', 'bo', 'creator')}
         FROM ${nodeTables('$2')}
         LEFT JOIN person bp ON bp.id = d.created_by LEFT JOIN organization bo ON bo.id = d.created_for
        WHERE d.id = $1`,
      [id, actor?.personId ?? null],
    );
    if (!row) throw notFound();
    const facts = documentFactsOf(row);
    if (!canReadDocument(actor, facts)) throw notFound();
    const path = await this.pathTo(actor, row.parent_id);
    const source = await this.sourceOf(actor, row.copied_from);
    return presentDocument(actor, { ...row, html: await this.withNames(row.html) }, { facts, path, source });
  }

  /** Today's names of the people and towns that the text mentions; an erased one is gone everywhere. */
  private async withNames(html: string): Promise<string> {
    const { people, municipalities } = mentionsIn(html);
    return withNames(html, await namesOf(this.db, [...people, ...municipalities]));
  }

  async create(actor: Actor, spaceId: string, given: NewDocument): Promise<Document> {
    const { id, title, parent, template } = given;
    const isNew = await this.spaces.change(
      actor,
      spaceId,
      () => true,
      async (tx, space) => {
        if (await this.isThere(tx, actor, spaceId, given)) return false;
        if (parent) await this.demandParent(tx, actor, spaceId, parent);
        else if (!canCreateDocument(actor, space)) throw new ProblemError('forbidden');
        await tx.query(
          `INSERT INTO document (id, space_id, parent_id, place, title, template, created_by, created_for,
                               changed_by, changed_for,
                               level_network, level_guest, level_member)
         SELECT $1, $2, $3, $4, $5, $7, p.id, p.organization_id, p.id, p.organization_id,
                COALESCE(d.level_network, 1), COALESCE(d.level_guest, 2), COALESCE(d.level_member, 3)
           FROM person p LEFT JOIN document d ON d.id = $3 WHERE p.id = $6`,
          [id, spaceId, parent, await freePlace(tx, { spaceId, parent }), title, actor.personId, template],
        );
        return true;
      },
    );
    if (isNew) this.news.changed(spaceId);
    return this.read(actor, id);
  }

  async rename(actor: Actor, id: string, { title }: { title: string }): Promise<Document> {
    const { spaceId } = await this.access.change(actor, id, canEditDocument, async (tx, document) => {
      await tx.query(`UPDATE document SET title = $2 WHERE id = $1`, [id, title]);
      return document;
    });
    this.news.changed(spaceId, id);
    return this.read(actor, id);
  }

  /** A request that is sent again creates nothing; another document under the same id is refused. */
  private async isThere(tx: Sql, actor: Actor, spaceId: string, given: NewDocument): Promise<boolean> {
    const [known] = await tx.query<{ same: boolean }>(
      `SELECT created_by = $2 AND space_id = $3 AND parent_id IS NOT DISTINCT FROM $4 AS same
         FROM document WHERE id = $1`,
      [given.id, actor.personId, spaceId, given.parent],
    );
    if (known && !known.same) throw new ProblemError('conflict');
    return known !== undefined;
  }

  private async demandParent(tx: Sql, actor: Actor, spaceId: string, parent: string): Promise<void> {
    const found = await this.access.demandIn(tx, actor, parent, canEditDocument);
    if (found.spaceId !== spaceId) throw notFound();
    await demandRoom(tx, parent, null);
  }

  /** The pages above; those that may not be read are left out. */
  private async pathTo(actor: Actor | null, parent: string | null): Promise<{ id: string; title: string }[]> {
    if (parent === null) return [];
    const rows = await this.db.query<NodeRow>(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id, 1 AS step FROM document WHERE id = $1
         UNION ALL SELECT d.id, d.parent_id, step + 1 FROM up JOIN document d ON d.id = up.parent_id)
       SELECT ${nodeColumns('$2')} FROM up, ${nodeTables('$2')} WHERE d.id = up.id ORDER BY up.step DESC`,
      [parent, actor?.personId ?? null],
    );
    return rows
      .filter((row) => canReadDocument(actor, documentFactsOf(row)))
      .map(({ id, title }) => ({ id, title }));
  }

  private async sourceOf(actor: Actor | null, id: string | null): Promise<Document['copiedFrom']> {
    if (id === null) return null;
    const rows = await this.db.query<NodeRow>(
      `SELECT ${nodeColumns('$2')} FROM ${nodeTables('$2')} WHERE d.id = $1 AND d.deleted_at IS NULL`,
      [id, actor?.personId ?? null],
    );
    const row = rows.find((found) => canReadDocument(actor, documentFactsOf(found)));
    return row ? { id: row.id, title: row.title } : null;
  }
}
