import { criterion, membershipRoutes as routes } from '@app/contracts/memberships';
import type { RouteCall } from '@app/contracts/route';
import { organizationRoutes } from '@app/contracts/organizations';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';

let app: TestApp;
let coordination: TestPerson;
let contact: TestPerson;
let member: TestPerson;
let key: string;
beforeAll(async () => {
  app = await startApp();
  coordination = await app.makePerson({ name: 'Koko', platformRole: 'coordination' });
});
afterAll(() => app.stop());

let next = 0;
beforeEach(async () => {
  const rows = await app.db.query<{ id: string; ags: string }>(
    `SELECT id, ags FROM organization WHERE kind = 'municipality' ORDER BY ags OFFSET $1 LIMIT 1`,
    [next++],
  );
  key = rows[0]?.ags ?? '';
  contact = await app.makePerson({ name: 'Conny', organizationId: rows[0]?.id ?? '' });
  member = await app.makePerson({ name: 'Mitglied', organizationId: rows[0]?.id ?? '' });
  await app.db.query(`UPDATE affiliation SET is_contact = true WHERE person_id = $1`, [contact.id]);
});

type Move = RouteCall<typeof routes.move>['body'];
const move = (person: TestPerson, body: Move) => person.ask(routes.move, { params: { key }, body });
const declare = () => contact.call(routes.move, { params: { key }, body: { action: 'declare', from: null } });
const meetAll = async () => {
  for (const one of criterion.options)
    await coordination.call(routes.assess, { params: { key, criterion: one }, body: { met: true } });
};

test('a municipality comes from interest to an active membership', async () => {
  expect((await declare()).membership?.state).toBe('interested');
  await meetAll();
  await coordination.call(routes.move, { params: { key }, body: { action: 'check', from: 'interested' } });
  const round = await coordination.call(routes.createRound, {
    body: { id: v7(), name: 'Engagementkongress 2026', heldOn: '2026-03-03', place: 'Düsseldorf' },
  });
  await coordination.call(routes.move, {
    params: { key },
    body: {
      action: 'sign',
      from: 'checked',
      signature: { roundId: round.id, signedBy: 'Bürgermeisterin A. Beispiel' },
    },
  });
  const { membership } = await coordination.call(routes.move, {
    params: { key },
    body: { action: 'activate', from: 'signed' },
  });
  expect(membership).toMatchObject({
    state: 'active',
    signatures: [
      { roundName: 'Engagementkongress 2026', heldOn: '2026-03-03', signedBy: 'Bürgermeisterin A. Beispiel' },
    ],
  });
  const { history } = await contact.call(organizationRoutes.read, { params: { key } });
  expect(history?.map(({ to, person }) => [to, person?.name])).toEqual([
    ['active', 'Koko'],
    ['signed', 'Koko'],
    ['checked', 'Koko'],
    ['interested', 'Conny'],
  ]);
  const rounds = (await app.visitor.ask(routes.rounds, {})).body;
  expect(rounds).toMatchObject([{ name: 'Engagementkongress 2026', signatures: [{ key }] }]);
});

test('only a contact person declares the interest of a municipality', async () => {
  expect((await move(member, { action: 'declare', from: null })).status).toBe(403);
  expect(
    (await app.visitor.ask(routes.move, { params: { key }, body: { action: 'declare', from: null } })).status,
  ).toBe(401);
});

test('nobody moves the own municipality on', async () => {
  await declare();
  await meetAll();
  expect((await move(contact, { action: 'check', from: 'interested' })).status).toBe(403);
  const assess = await contact.ask(routes.assess, {
    params: { key, criterion: 'mandate' },
    body: { met: true },
  });
  expect(assess.status).toBe(403);
});

test('what is missing for the check is named', async () => {
  await declare();
  await coordination.call(routes.assess, {
    params: { key, criterion: 'contact' },
    body: { met: true, note: 'Benannt am 2. März' },
  });
  const answer = await move(coordination, { action: 'check', from: 'interested' });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    message: '4 der fünf Kriterien sind noch nicht bestätigt.',
    issues: [
      { path: 'criteria.mandate' },
      { path: 'criteria.strategy' },
      { path: 'criteria.office' },
      { path: 'criteria.exchange' },
    ],
  });
});

test('of two who take the same step at once, one is told', async () => {
  await declare();
  await meetAll();
  const answers = await Promise.all(
    [1, 2].map(() => move(coordination, { action: 'check', from: 'interested' })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('a signature names its round', async () => {
  await declare();
  await meetAll();
  await coordination.call(routes.move, { params: { key }, body: { action: 'check', from: 'interested' } });
  const none = await move(coordination, { action: 'sign', from: 'checked' });
  const unknown = await move(coordination, {
    action: 'sign',
    from: 'checked',
    signature: { roundId: v7(), signedBy: 'A' },
  });
  expect([none.status, unknown.status]).toEqual([400, 400]);
  expect(
    await app.db.query(
      `SELECT state FROM membership m JOIN organization o ON o.id = m.organization_id
    WHERE o.ags = $1`,
      [key],
    ),
  ).toEqual([{ state: 'checked' }]);
});

test('criteria and notes are for the coordination and the municipality itself', async () => {
  const stranger = await app.makePerson();
  await contact.call(routes.move, {
    params: { key },
    body: { action: 'declare', from: null, note: 'Unser Rat berät im Mai.' },
  });
  const read = async (person: TestPerson) => {
    const { membership, history } = await person.call(organizationRoutes.read, { params: { key } });
    return [membership?.criteria?.length ?? null, history?.[0]?.note];
  };
  expect(await read(contact)).toEqual([5, 'Unser Rat berät im Mai.']);
  expect(await read(coordination)).toEqual([5, 'Unser Rat berät im Mai.']);
  expect(await read(stranger)).toEqual([null, '']);
});

test('who withdraws is out, and the history stays', async () => {
  await declare();
  const { membership, rights } = await contact.call(routes.move, {
    params: { key },
    body: { action: 'end', from: 'interested' },
  });
  expect(membership).toBeNull();
  expect(rights.actions).toEqual(['declare']);
  const { history } = await contact.call(organizationRoutes.read, { params: { key } });
  expect(history?.map(({ from, to }) => [from, to])).toEqual([
    ['interested', null],
    [null, 'interested'],
  ]);
});

test('every step is in the audit log', async () => {
  await declare();
  const log = await app.db.query(
    `SELECT a.action, a.details FROM audit_log a JOIN organization o ON o.id::text = a.subject_id WHERE o.ags = $1`,
    [key],
  );
  expect(log).toEqual([{ action: 'membership.moved', details: { from: null, to: 'interested' } }]);
});

test('a confirmed criterion says who confirmed it, and can be taken back', async () => {
  await declare();
  const params = { key, criterion: 'office' } as const;
  const confirmed = await coordination.call(routes.assess, { params, body: { met: true, note: 'Rathaus' } });
  expect(confirmed.membership?.criteria?.find((one) => one.criterion === 'office')).toMatchObject({
    met: true,
    note: 'Rathaus',
    checkedBy: { name: 'Koko' },
  });
  const withdrawn = await coordination.call(routes.assess, { params, body: { met: false } });
  expect(withdrawn.membership?.criteria?.some(({ met }) => met)).toBe(false);
});

test('the pipeline shows what is missing, to the coordination alone', async () => {
  await declare();
  await coordination.call(routes.assess, { params: { key, criterion: 'mandate' }, body: { met: true } });
  const entry = (await coordination.call(routes.pipeline, {})).find((one) => one.key === key);
  expect(entry).toMatchObject({
    missing: ['contact', 'strategy', 'office', 'exchange'],
    contacts: [{ name: 'Conny' }],
    actions: ['end'],
  });
  expect((await contact.ask(routes.pipeline, {})).status).toBe(403);
});

test('a retried round is one round, and a slip in it can be corrected', async () => {
  const body = { id: v7(), name: 'Rund', heldOn: '2025-10-01' };
  await coordination.call(routes.createRound, { body });
  await coordination.call(routes.createRound, { body });
  const changed = await coordination.call(routes.changeRound, {
    params: { id: body.id },
    body: { name: 'Runde', heldOn: '2025-10-02', place: 'Hamm' },
  });
  expect(changed).toMatchObject({ name: 'Runde', heldOn: '2025-10-02', place: 'Hamm' });
  expect((await contact.ask(routes.createRound, { body })).status).toBe(403);
  const unknown = await coordination.ask(routes.changeRound, {
    params: { id: v7() },
    body: { name: 'Runde', heldOn: '2025-10-02' },
  });
  expect(unknown.status).toBe(404);
});
