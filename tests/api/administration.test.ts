import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { Mail } from '@app/api/platform/mail/mail.ts';
import { accountRoutes } from '@app/contracts/account';
import { administrationRoutes } from '@app/contracts/administration';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const makeAdministrator = () => app.makePerson({ name: 'Anke Admin', platformRole: 'administration' });
const makeCoordination = () => app.makePerson({ name: 'Karl Koordination', platformRole: 'coordination' });

test('a new role counts with the next request, and the log says who gave it', async () => {
  const [anke, member] = [await makeAdministrator(), await app.makePerson({ name: 'Mia Mitglied' })];
  const params = { personId: member.id };
  await anke.call(administrationRoutes.setRole, { params, body: { platformRole: 'coordination' } });
  expect((await member.ask(administrationRoutes.people, {})).status).toBe(200);

  const { items } = await anke.call(administrationRoutes.audit, {});
  expect(items[0]).toMatchObject({
    action: 'person.role-changed',
    actor: { name: 'Anke Admin' },
    subject: { kind: 'person', name: 'Mia Mitglied' },
    details: { from: 'member', to: 'coordination' },
  });
});

test('nobody changes the own role, so an administrator is always left', async () => {
  const anke = await makeAdministrator();
  const answer = await anke.ask(administrationRoutes.setRole, {
    params: { personId: anke.id },
    body: { platformRole: 'member' },
  });
  expect(answer.status).toBe(403);
});

test('deactivating ends sessions and sockets at once, and nobody signs in again until it is undone', async () => {
  const [karl, member] = [await makeCoordination(), await app.makePerson()];
  const email = `${member.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2, password_hash = $3 WHERE id = $1`, [
    member.id,
    email,
    await hashPassword('ein langes Passwort'),
  ]);
  const signIn = async () =>
    (await app.visitor.ask(sessionRoutes.signIn, { body: { email, password: 'ein langes Passwort' } }))
      .status;
  const { socket } = await member.connect();
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  const params = { personId: member.id };

  expect(await karl.call(administrationRoutes.deactivate, { params })).toMatchObject({ isActive: false });
  await closed;
  expect((await member.ask(accountRoutes.read, {})).status).toBe(401);
  expect(await signIn()).toBe(400);
  await karl.call(administrationRoutes.reactivate, { params });
  expect(await signIn()).toBe(204);
});

test('the coordination does not deactivate administrators, and nobody themselves', async () => {
  const [karl, anke] = [await makeCoordination(), await makeAdministrator()];
  for (const [who, whom] of [
    [karl, anke],
    [karl, karl],
    [anke, anke],
  ] as const)
    expect((await who.ask(administrationRoutes.deactivate, { params: { personId: whom.id } })).status).toBe(
      403,
    );
});

test('people are found by name without accents, address and organisation, page by page', async () => {
  const karl = await makeCoordination();
  const organization = await app.makeOrganization({ name: 'Stadt Übersuchdorf' });
  for (let index = 0; index < 60; index += 1)
    await app.makePerson({
      name: `Ängel ${String(index).padStart(2, '0')}`,
      organizationId: organization.id,
    });

  for (const query of ['angel', 'ubersuch']) {
    const first = await karl.call(administrationRoutes.people, { query: { query } });
    const second = await karl.call(administrationRoutes.people, {
      query: { query, cursor: first.next ?? '' },
    });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
  }
  expect((await karl.call(administrationRoutes.people, { query: { query: '%' } })).items).toEqual([]);
});

test('the outbox hides links that sign somebody in, except in the demo', async () => {
  const anke = await makeAdministrator();
  await app.db.transaction((tx) =>
    app.app.get(Mail).send(tx, {
      to: 'x@stadt.example',
      subject: 'Ihr Link',
      paragraphs: ['Guten Tag,', '{{link}}'],
      link: { label: 'Anmelden', path: '/anmelden/link#geheim', secret: true },
    }),
  );
  const [hidden] = (await anke.call(administrationRoutes.mails, {})).items;
  expect(hidden).toMatchObject({ recipient: 'x@stadt.example', link: null });
  expect(hidden?.text).not.toContain('geheim');

  const demo = await startApp({ env: { DEMO: 'on' } });
  await demo.db.transaction((tx) =>
    demo.app.get(Mail).send(tx, {
      to: 'x@stadt.example',
      subject: 'Ihr Link',
      paragraphs: ['{{link}}'],
      link: { label: 'Anmelden', path: '/anmelden/link#geheim', secret: true },
    }),
  );
  const boss = await demo.makePerson({ platformRole: 'administration' });
  const [shown] = (await boss.call(administrationRoutes.mails, {})).items;
  expect(shown?.link?.address).toContain('#geheim');
  await demo.stop();
});

test.each([
  ['members', 'member', [403, 403, 403]],
  ['the coordination', 'coordination', [200, 403, 403]],
  ['administrators', 'administration', [200, 200, 200]],
] as const)('%s see what is theirs to administer', async (_, platformRole, statuses) => {
  const person = await app.makePerson({ platformRole });
  const routes = [administrationRoutes.people, administrationRoutes.mails, administrationRoutes.audit];
  expect(await Promise.all(routes.map(async ({ path }) => (await person.http('GET', path)).status))).toEqual(
    statuses,
  );
});
