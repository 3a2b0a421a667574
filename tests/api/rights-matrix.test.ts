import type { SpaceVisibility } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { addressOf, makeWorld, type Role, roles } from '../support/rights-world.ts';
import { contractRoutes, keyOf } from '../support/routes.ts';
import { bodies, queries } from './rights-requests.ts';
import { matrix } from './rights-table.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const routes = new Map((await contractRoutes()).map((route) => [keyOf(route), route]));

test('every route has a row, and every row a route', () => {
  expect(Object.keys(matrix).toSorted()).toEqual([...routes.keys()].toSorted());
});

/** 400 and 409 say what is wrong with a request that was allowed to be made. */
function symbolOf(status: number): string {
  if (status === 401) return 'u';
  if (status === 403) return 'f';
  if (status === 404) return 'n';
  return status < 500 ? '+' : String(status);
}

async function askAs(role: Role, key: string, visibility: SpaceVisibility): Promise<string> {
  const route = routes.get(key);
  if (!route) return 'no such route';
  const world = await makeWorld(app, role, visibility);
  const address = `${addressOf(route, world)}${queries[key] ?? ''}`;
  if (key.endsWith('/restore'))
    await app.db.query(
      `UPDATE message SET state = 'deleted', deleted_at = now(), deleted_by = $2 WHERE id = $1`,
      [world.message.id, world.author.id],
    );
  const answer = await world.actor.http(
    route.method,
    address,
    route.method === 'GET' ? undefined : bodies[key]?.(world),
  );
  return symbolOf(answer.status);
}

const rows = Object.entries(matrix).flatMap(([key, cells]) =>
  Object.entries(cells).map(
    ([visibility, expected]) => [key, visibility as SpaceVisibility, expected] as const,
  ),
);

test.each(rows)('%s in a %s space', async (key, visibility, expected) => {
  const answers = await Promise.all(roles.map((role) => askAs(role, key, visibility)));
  expect(answers.join(' ')).toBe(expected);
});
