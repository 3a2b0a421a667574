import { Injectable } from '@nestjs/common';
import type { DocumentAccessView, OwnLevels } from '@app/contracts/document-tree';
import type { DocumentLevels } from '@app/contracts/documents';
import type { Actor } from '@app/contracts/session';
import { canManageDocument, levelOfRank, standardLevels } from '@app/domain/document-rights';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { notFound, ProblemError } from '../../../platform/problems.ts';
import { ownLevelsOf, recomputeLevels, type StoredLevels, storedLevelsOf } from './levels.ts';
import { TreeNews } from './tree-news.ts';

interface Row {
  access: StoredLevels;
  network: number | null;
  guest: number | null;
  member: number | null;
  below: { id: string; title: string; apart: boolean }[];
}

/** Who may do what with a page and those below it. */
@Injectable()
export class PageAccess {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
    private readonly news: TreeNews,
  ) {}

  async read(actor: Actor, id: string): Promise<DocumentAccessView> {
    await this.access.demand(actor, id, canManageDocument);
    return view(this.db, id);
  }

  async set(
    actor: Actor,
    id: string,
    { own, before }: { own: OwnLevels; before: OwnLevels },
  ): Promise<DocumentAccessView> {
    const { spaceId, changed } = await this.access.changeTree(
      actor,
      id,
      canManageDocument,
      async (tx, document) => {
        const { own: known } = await view(tx, id);
        if (!same(known, before))
          throw new ProblemError(
            'conflict',
            'Inzwischen hat jemand anderes die Rechte dieser Seite geändert. Sehen Sie nach, was jetzt gilt.',
          );
        await tx.query(`UPDATE document SET access = $2 WHERE id = $1`, [
          id,
          JSON.stringify(storedLevelsOf(own)),
        ]);
        return { spaceId: document.spaceId, changed: await recomputeLevels(tx, id) };
      },
    );
    await this.news.rightsChanged(spaceId, changed);
    return view(this.db, id);
  }
}

const same = (a: OwnLevels, b: OwnLevels) =>
  a.network === b.network && a.guest === b.guest && a.member === b.member;

async function view(sql: Sql, id: string): Promise<DocumentAccessView> {
  const [row] = await sql.query<Row>(
    `WITH RECURSIVE below AS (
       SELECT b.id, b.title, b.access <> '{}' AS apart, b.access <> '{}' AS covered
         FROM document b WHERE b.parent_id = $1 AND b.deleted_at IS NULL
       UNION ALL
       SELECT b.id, b.title, b.access <> '{}', below.covered OR b.access <> '{}'
         FROM below JOIN document b ON b.parent_id = below.id WHERE b.deleted_at IS NULL)
     SELECT d.access, p.level_network AS network, p.level_guest AS guest, p.level_member AS member,
            COALESCE((SELECT json_agg(below) FROM below), '[]') AS below
       FROM document d LEFT JOIN document p ON p.id = d.parent_id WHERE d.id = $1`,
    [id],
  );
  if (!row) throw notFound();
  const level = (role: keyof DocumentLevels) => {
    const rank = row[role];
    return rank === null ? standardLevels[role] : levelOfRank(rank);
  };
  const apart = row.below.filter((page) => page.apart);
  return {
    own: ownLevelsOf(row.access),
    inherited: {
      network: level('network'),
      guest: level('guest'),
      member: level('member'),
    } as DocumentLevels,
    following: row.below.length,
    apart: apart.slice(0, 20).map(({ id: page, title }) => ({ id: page, title })),
  };
}
