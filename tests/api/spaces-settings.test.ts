import { boardRoutes } from '@app/contracts/boards';
import { spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';

let app: TestApp;
let coordination: TestPerson;
beforeAll(async () => {
  app = await startApp();
  coordination = await app.makePerson({ platformRole: 'coordination' });
});
afterAll(() => app.stop());

const draft = (values: object = {}) => ({
  body: {
    id: v7(),
    kind: 'programme' as const,
    visibility: 'closed' as const,
    name: 'Ehrenamtskarte für Städte',
    purpose: 'Gemeinsam einführen',
    ...values,
  },
});
const at = (space: { id: string }) => ({ params: { spaceId: space.id } });

test('the coordination makes a space once, leads it, and finds it at an address made from its name', async () => {
  const request = draft({ boards: ['Fragen', 'Beispiele', 'Fragen'] });
  const made = await coordination.call(spaceRoutes.create, request);
  const again = await coordination.call(spaceRoutes.create, request);
  const namesake = await coordination.call(spaceRoutes.create, draft());

  expect(made).toMatchObject({ slug: 'ehrenamtskarte-fuer-staedte', role: 'lead', counts: { members: 1 } });
  expect(made.boards.map(({ name }) => name)).toEqual(['Fragen', 'Beispiele']);
  expect(again).toEqual(made);
  expect(namesake.slug).toBe('ehrenamtskarte-fuer-staedte-2');
  expect(namesake.boards.map(({ name }) => name)).toEqual(['Allgemeines']);
});

test.each([
  ['Neu', 'raum-neu'],
  ['¿?', 'raum'],
  [`${'Langer Name '.repeat(6)}`, 'langer-name-langer-name-langer-name-langer-name-la'],
])('a space named %s gets the address %s', async (name, slug) => {
  expect((await coordination.call(spaceRoutes.create, draft({ name }))).slug).toBe(slug);
});

test('only the coordination makes spaces', async () => {
  const ada = await app.makePerson();
  expect((await ada.ask(spaceRoutes.create, draft())).status).toBe(403);
  expect((await app.visitor.ask(spaceRoutes.create, draft())).status).toBe(401);
});

test('the id of somebody else’s space is refused without showing it', async () => {
  const other = await app.makePerson({ platformRole: 'coordination' });
  const request = draft({ name: 'Vertraulich' });
  await coordination.call(spaceRoutes.create, request);
  const answer = await other.ask(spaceRoutes.create, request);
  expect(answer.status).toBe(409);
  expect(JSON.stringify(answer.body)).not.toContain('Vertraulich');
});

const wrong: [string, object, string][] = [
  ['an empty name', { name: '   ' }, 'name'],
  ['a long name', { name: 'x'.repeat(81) }, 'name'],
  ['a line break in a name', { name: 'Zwei\nZeilen' }, 'name'],
  ['a NUL byte', { purpose: 'a\0b' }, 'purpose'],
  ['a long purpose', { purpose: 'x'.repeat(301) }, 'purpose'],
  ['an unknown kind', { kind: 'party' }, 'kind'],
  ['an unknown field', { owner: 'me' }, ''],
  ['too many boards', { boards: Array.from({ length: 11 }, (_, i) => `F${i}`) }, 'boards'],
];
test.each(wrong)('%s is refused and named', async (_, values, path) => {
  const answer = await coordination.ask(spaceRoutes.create, draft(values) as never);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'invalid_input', issues: [{ path }] });
});

test('script and right-to-left text in a name come back as they were typed', async () => {
  const name = '<script>alert(1)</script> \u202e\u200btxet';
  expect((await coordination.call(spaceRoutes.create, draft({ name }))).name).toBe(name);
});

test('leads edit their space and keep its address; members and moderators do not', async () => {
  const [lead, moderator] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ members: { lead: [lead], moderator: [moderator] } });
  const change = { ...at(space), body: { name: 'Neuer Name' } };

  expect((await moderator.ask(spaceRoutes.edit, change)).status).toBe(403);
  const edited = await lead.call(spaceRoutes.edit, change);
  expect(edited).toMatchObject({ name: 'Neuer Name', slug: (space as unknown as { slug: string }).slug });
});

test('an archived space can be read, takes no members, and can be opened again', async () => {
  const [lead, stranger] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'network', members: { lead: [lead] } });

  const archived = await lead.call(spaceRoutes.archive, { ...at(space), body: { archived: true } });
  expect(archived).toMatchObject({ archived: true, can: { write: false, invite: false, manage: true } });
  const params = { slug: archived.slug };
  expect((await stranger.call(spaceRoutes.read, { params })).can.join).toBe(false);
  const list = await stranger.call(spaceRoutes.list, {});
  expect(list.some(({ id }) => id === space.id)).toBe(false);

  const opened = await lead.call(spaceRoutes.archive, { ...at(space), body: { archived: false } });
  expect(opened).toMatchObject({ archived: false, can: { write: true } });
});

test('boards are added once, renamed, put in order and removed while they are empty', async () => {
  const lead = await app.makePerson();
  const space = await app.makeSpace({ members: { lead: [lead] } });
  const add = (name: string, id = v7()) =>
    lead.call(boardRoutes.add, { ...at(space), body: { id, name } }).then(() => id);
  const first = await add('Erstes');
  await add('Erstes', first);
  const second = await add('Zweites');
  const board = (id: string) => ({ params: { spaceId: space.id, boardId: id } });

  const ordered = await lead.call(boardRoutes.order, { ...at(space), body: { boards: [second, first] } });
  expect(ordered.map(({ id }) => id)).toEqual([second, first]);
  const renamed = await lead.call(boardRoutes.edit, {
    ...board(first),
    body: { name: 'Fragen', description: 'Alles, was Sie wissen möchten' },
  });
  expect(renamed[1]).toEqual({ id: first, name: 'Fragen', description: expect.any(String), topics: 0 });

  await app.makeConversation({ spaceId: space.id, kind: 'topic', boardId: first });
  expect((await lead.ask(boardRoutes.remove, board(first))).status).toBe(409);
  expect((await lead.call(boardRoutes.remove, board(second))).map(({ id }) => id)).toEqual([first]);
});

test('a board’s name is unique in its space, and an order must name every board', async () => {
  const lead = await app.makePerson();
  const space = await app.makeSpace({ members: { lead: [lead] } });
  const board = await app.makeBoard({ spaceId: space.id, name: 'Fragen' });
  const other = await app.makeBoard({ spaceId: space.id, name: 'Beispiele' });
  const statuses = await Promise.all([
    lead.ask(boardRoutes.add, { ...at(space), body: { id: v7(), name: 'Fragen' } }),
    lead.ask(boardRoutes.edit, {
      params: { spaceId: space.id, boardId: other.id },
      body: { name: 'Fragen' },
    }),
    lead.ask(boardRoutes.order, { ...at(space), body: { boards: [board.id] } }),
    lead.ask(boardRoutes.order, { ...at(space), body: { boards: [board.id, board.id] } }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
});

test('a board of another space cannot be changed through one’s own', async () => {
  const lead = await app.makePerson();
  const own = await app.makeSpace({ members: { lead: [lead] } });
  const foreign = await app.makeSpace({ visibility: 'closed' });
  const board = await app.makeBoard({ spaceId: foreign.id });
  const params = { spaceId: own.id, boardId: board.id };

  const edited = await lead.ask(boardRoutes.edit, { params, body: { name: 'Meins' } });
  const removed = await lead.ask(boardRoutes.remove, { params });
  const direct = await lead.ask(boardRoutes.remove, { params: { ...params, spaceId: foreign.id } });
  expect([edited, removed, direct].map(({ status }) => status)).toEqual([404, 404, 404]);
});
