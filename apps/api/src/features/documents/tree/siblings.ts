import { deepestPage } from '@app/contracts/document-tree';
import { evenPlaces, placeBetween } from '@app/domain/places';
import type { Sql } from '../../../platform/database/database.ts';
import { ProblemError } from '../../../platform/problems.ts';

interface Sibling {
  id: string;
  place: string;
}

/** Where a page goes among those below a parent; `undefined` is behind the last one. */
interface Goal {
  spaceId: string;
  parent: string | null;
  after?: string | null | undefined;
  /** A page that stands there already does not count. */
  moving?: string;
}

/** A free place; the tree must be locked. A neighbour that is gone meanwhile means: behind the last one. */
export async function freePlace(tx: Sql, goal: Goal): Promise<string> {
  const siblings = await tx.query<Sibling>(
    `SELECT id, place FROM document
      WHERE space_id = $1 AND parent_id IS NOT DISTINCT FROM $2 AND id IS DISTINCT FROM $3 ORDER BY place, id`,
    [goal.spaceId, goal.parent, goal.moving ?? null],
  );
  const index = indexBehind(siblings, goal.after);
  const place = placeBetween(siblings[index - 1]?.place ?? null, siblings[index]?.place ?? null);
  return place ?? placeAnew(tx, siblings, index);
}

function indexBehind(siblings: Sibling[], after: string | null | undefined): number {
  if (after === null) return 0;
  const found = siblings.findIndex(({ id }) => id === after);
  return found < 0 ? siblings.length : found + 1;
}

/** No gap is left: all siblings get new places, with a free one at the index. */
async function placeAnew(tx: Sql, siblings: Sibling[], index: number): Promise<string> {
  const places = evenPlaces(siblings.length + 1);
  const [free] = places.splice(index, 1);
  await tx.query(
    `UPDATE document d SET place = n.place FROM unnest($1::uuid[], $2::text[]) AS n (id, place) WHERE d.id = n.id`,
    [siblings.map(({ id }) => id), places],
  );
  return free ?? '';
}

/** @throws conflict when pages would stand too deep, or below themselves */
export async function demandRoom(tx: Sql, parent: string | null, moved: string | null): Promise<void> {
  if (parent === null) return;
  const [row] = await tx.query<{ depth: number; height: number; inside: boolean }>(
    `WITH RECURSIVE up AS (
       SELECT id, parent_id, 1 AS depth FROM document WHERE id = $1
       UNION ALL SELECT d.id, d.parent_id, depth + 1 FROM up JOIN document d ON d.id = up.parent_id WHERE depth < 100),
     down AS (
       SELECT id, 1 AS height FROM document WHERE id = $2
       UNION ALL SELECT d.id, height + 1 FROM down JOIN document d ON d.parent_id = down.id WHERE height < 100)
     SELECT (SELECT max(depth) FROM up) AS depth, COALESCE((SELECT max(height) FROM down), 1) AS height,
            EXISTS (SELECT FROM up WHERE id = $2) AS inside`,
    [parent, moved],
  );
  if (row?.inside)
    throw new ProblemError(
      'conflict',
      'Eine Seite kann nicht unter sich selbst stehen. Wählen Sie ein anderes Ziel.',
    );
  if (row && row.depth + row.height > deepestPage)
    throw new ProblemError(
      'conflict',
      `Höchstens ${deepestPage} Ebenen: Wählen Sie ein Ziel, das weiter oben steht.`,
    );
}
