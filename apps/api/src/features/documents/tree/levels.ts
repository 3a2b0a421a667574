import type { DocumentLevels } from '@app/contracts/documents';
import type { OwnLevels } from '@app/contracts/document-tree';
import { levelOfRank, rankOfLevel, standardLevels } from '@app/domain/document-rights';
import type { Sql } from '../../../platform/database/database.ts';

/** What a page stores of its own: ranks, and only those that it sets. */
export type StoredLevels = Partial<Record<keyof DocumentLevels, number>>;

const roles = ['network', 'guest', 'member'] as const;

export const ownLevelsOf = (stored: StoredLevels): OwnLevels =>
  Object.fromEntries(
    roles.map((role) => [role, stored[role] === undefined ? null : levelOfRank(stored[role])]),
  ) as OwnLevels;

export const storedLevelsOf = (own: OwnLevels): StoredLevels =>
  Object.fromEntries(
    roles.flatMap((role) => {
      const level = own[role];
      return level === null ? [] : [[role, rankOfLevel(level)]];
    }),
  );

const standard = (role: keyof DocumentLevels) => rankOfLevel(standardLevels[role]);

/**
 * Computes again what holds for a page and all below it; the tree must be locked. Answers with the pages for which
 * something changed.
 */
export async function recomputeLevels(tx: Sql, root: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH RECURSIVE tree AS (
       SELECT d.id, COALESCE((d.access ->> 'network')::smallint, p.level_network, $2::smallint) AS network,
              COALESCE((d.access ->> 'guest')::smallint, p.level_guest, $3::smallint) AS guest,
              COALESCE((d.access ->> 'member')::smallint, p.level_member, $4::smallint) AS member
         FROM document d LEFT JOIN document p ON p.id = d.parent_id WHERE d.id = $1
       UNION ALL
       SELECT d.id, COALESCE((d.access ->> 'network')::smallint, tree.network),
              COALESCE((d.access ->> 'guest')::smallint, tree.guest),
              COALESCE((d.access ->> 'member')::smallint, tree.member)
         FROM tree JOIN document d ON d.parent_id = tree.id)
     UPDATE document d SET level_network = tree.network, level_guest = tree.guest, level_member = tree.member
       FROM tree
      WHERE d.id = tree.id
        AND (d.level_network, d.level_guest, d.level_member) IS DISTINCT FROM (tree.network, tree.guest, tree.member)
     RETURNING d.id`,
    [root, standard('network'), standard('guest'), standard('member')],
  );
  return rows.map(({ id }) => id);
}
