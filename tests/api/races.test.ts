import { administrationRoutes } from '@app/contracts/administration';
import { spaceMemberRoutes } from '@app/contracts/space-members';
import { spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { raceAgainst } from '../support/held-lock.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const lockSpace = (id: string) => `SELECT FROM space WHERE id = '${id}' FOR NO KEY UPDATE`;

test('a lead who loses the role while waiting for the space changes nothing', async () => {
  const lead = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network', members: { lead: [lead] } });
  const params = { spaceId: space.id };
  const [answer] = await raceAgainst(
    app,
    (tx) => tx.query(lockSpace(space.id)),
    [() => lead.ask(spaceRoutes.edit, { params, body: { purpose: 'Zu spät' } })],
    (tx) => tx.query(`UPDATE space_member SET role = 'member' WHERE space_id = $1`, [space.id]),
  );
  expect(answer?.status).toBe(403);
});

test('joining many times at once is joining once', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network' });
  const params = { spaceId: space.id };
  const join = () => ada.ask(spaceMemberRoutes.join, { params });
  const answers = await raceAgainst(app, (tx) => tx.query(lockSpace(space.id)), [join, join, join]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test.each([
  [
    'take their roles',
    (by: Anke, of: Anke) =>
      by.ask(administrationRoutes.setRole, {
        params: { personId: of.id },
        body: { platformRole: 'member' },
      }),
  ],
  [
    'deactivate each other',
    (by: Anke, of: Anke) => by.ask(administrationRoutes.deactivate, { params: { personId: of.id } }),
  ],
])('of two administrators who %s at the same moment one is left', async (_, strike) => {
  await app.db.query(`UPDATE person SET platform_role = 'member'`);
  const [anke, bert] = await Promise.all([
    app.makePerson({ platformRole: 'administration' }),
    app.makePerson({ platformRole: 'administration' }),
  ]);
  const answers = await raceAgainst(
    app,
    (tx) => tx.query(`SELECT FROM person WHERE id = ANY ($1) FOR UPDATE`, [[anke.id, bert.id]]),
    [() => strike(anke, bert), () => strike(bert, anke)],
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403]);
  const left = await app.db.query(
    `SELECT FROM person WHERE platform_role = 'administration' AND deactivated_at IS NULL`,
  );
  expect(left).toHaveLength(1);
});

type Anke = Awaited<ReturnType<TestApp['makePerson']>>;
