import { type Space, type SpaceListItem, spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Realtime } from '@app/api/platform/realtime/realtime.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const slugOf = (row: { id: string }) => (row as unknown as { slug: string }).slug;
const names = (list: SpaceListItem[]) => list.map(({ name }) => name);

test('a list shows my spaces first with my role, then open ones, and never closed ones of others', async () => {
  const ada = await app.makePerson();
  await app.makeSpace({ name: 'AA offen für alle', visibility: 'public' });
  await app.makeSpace({ name: 'BB im Netzwerk', visibility: 'network' });
  await app.makeSpace({ name: 'CC geschlossen', visibility: 'closed' });
  await app.makeSpace({ name: 'DD meiner', visibility: 'closed', members: { moderator: [ada] } });

  const mine = await ada.call(spaceRoutes.list, {});
  expect(names(mine)).toEqual(['DD meiner', 'AA offen für alle', 'BB im Netzwerk']);
  expect(mine.map(({ role, can, members }) => ({ role, join: can.join, members }))).toEqual([
    { role: 'moderator', join: false, members: 1 },
    { role: null, join: true, members: 0 },
    { role: null, join: true, members: 0 },
  ]);

  const visitor = await app.visitor.ask(spaceRoutes.list, {});
  expect(names(visitor.body as SpaceListItem[])).toEqual(['AA offen für alle']);
  expect((visitor.body as SpaceListItem[])[0]?.can).toEqual({ join: false });
});

test('a space names its boards in order, its members, and who moderates with their town', async () => {
  const unna = await app.makeOrganization({ name: 'Stadt Unna' });
  const lead = await app.makePerson({ name: 'Lea Leitung', organizationId: unna.id });
  const moderator = await app.makePerson({ name: 'Mo Moderation' });
  const member = await app.makePerson();
  const space = await app.makeSpace({
    members: { moderator: [moderator], lead: [lead], member: [member] },
  });
  await app.insert('board', { space_id: space.id, name: 'Zuerst', place: 0 });
  const board = await app.insert('board', { space_id: space.id, name: 'Danach', place: 1 });
  await app.makeConversation({ spaceId: space.id, kind: 'topic', boardId: board.id });
  await app.makeConversation({ spaceId: space.id, kind: 'channel' });

  const found = await member.call(spaceRoutes.read, { params: { slug: slugOf(space) } });

  expect(found.boards.map(({ name, topics }) => ({ name, topics }))).toEqual([
    { name: 'Zuerst', topics: 0 },
    { name: 'Danach', topics: 1 },
  ]);
  expect(found.counts).toEqual({ members: 3, topics: 1, channels: 1 });
  expect(found.moderators.map(({ person, role }) => [person.name, person.organization, role])).toEqual([
    ['Lea Leitung', 'Stadt Unna', 'lead'],
    ['Mo Moderation', expect.any(String), 'moderator'],
  ]);
  expect(found.can).toEqual({
    join: false,
    leave: true,
    write: true,
    invite: false,
    moderate: false,
    manage: false,
  });
});

const nobody = { join: false, leave: false, write: false, invite: false, moderate: false, manage: false };
const member = { ...nobody, leave: true, write: true };
const moderator = { ...member, invite: true, moderate: true };

type Who = 'visitor' | 'stranger' | 'coordination' | 'guest' | 'member' | 'moderator' | 'lead';
/** `null`: the same 404 as for a space that does not exist. */
const cases: [string, 'public' | 'network' | 'closed', Who, Space['can'] | null][] = [
  ['a visitor reads a public space', 'public', 'visitor', nobody],
  ['a visitor does not find a space of the network', 'network', 'visitor', null],
  ['a visitor does not find a closed space', 'closed', 'visitor', null],
  ['anybody signed in may join a public space', 'public', 'stranger', { ...nobody, join: true }],
  ['anybody signed in may join a space of the network', 'network', 'stranger', { ...nobody, join: true }],
  ['a stranger does not find a closed space', 'closed', 'stranger', null],
  [
    'the coordination manages spaces it can read',
    'network',
    'coordination',
    { ...nobody, join: true, invite: true, manage: true },
  ],
  ['a closed space is closed to the coordination too', 'closed', 'coordination', null],
  ['a guest reads a closed space and may leave', 'closed', 'guest', { ...nobody, leave: true }],
  ['a member writes', 'closed', 'member', member],
  ['a moderator moderates and invites', 'closed', 'moderator', moderator],
  ['a lead manages', 'closed', 'lead', { ...moderator, manage: true }],
];

test.each(cases)('%s', async (_, visibility, who, expected) => {
  const person = await app.makePerson({ platformRole: who === 'coordination' ? 'coordination' : 'member' });
  const inside = who === 'guest' || who === 'member' || who === 'moderator' || who === 'lead';
  const space = await app.makeSpace({ visibility, members: inside ? { [who]: [person] } : {} });
  const asker = who === 'visitor' ? app.visitor : person;

  const answer = await asker.ask(spaceRoutes.read, { params: { slug: slugOf(space) } });
  const unknown = await asker.ask(spaceRoutes.read, { params: { slug: 'gibt-es-nicht' } });

  expect(unknown.status).toBe(404);
  const seen = answer.status === 200 ? (answer.body as Space).can : answer.body;
  expect(seen).toEqual(expected ?? unknown.body);
});

test('a socket follows the spaces of its person from the start, and no closed space of others', async () => {
  const ada = await app.makePerson();
  const mine = await app.makeSpace({ visibility: 'closed', members: { member: [ada] } });
  const foreign = await app.makeSpace({ visibility: 'closed' });
  const open = await app.makeSpace({ visibility: 'network' });
  const { join } = await ada.connect();

  const joined = await join(`space:${foreign.id}`, `space:${open.id}`, `space:${mine.id}`);
  expect(joined).toEqual({ ok: true, value: { streams: [`space:${open.id}`, `space:${mine.id}`] } });
});

test('a socket follows the spaces of its person without asking', async () => {
  const ada = await app.makePerson();
  const mine = await app.makeSpace({ visibility: 'closed', members: { guest: [ada] } });
  const { socket } = await ada.connect();
  const hint = new Promise((resolve) => socket.once('hint', resolve));

  const realtime = app.app.get(Realtime);
  await waitFor(() => expect(realtime.size(`space:${mine.id}`)).toBe(1));
  realtime.emit(`space:${mine.id}`, 'hint', { key: `space:${mine.id}` });

  expect(await hint).toEqual({ key: `space:${mine.id}` });
});
