import { accountRoutes } from '@app/contracts/account';
import { type SpaceMember, spaceMemberRoutes } from '@app/contracts/space-members';
import { type SpaceRole, spaceRoutes } from '@app/contracts/spaces';
import { Realtime } from '@app/api/platform/realtime/realtime.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const at = (space: { id: string }) => ({ params: { spaceId: space.id } });
const member = (space: { id: string }, person: { id: string }) => ({
  params: { spaceId: space.id, personId: person.id },
});
const audited = (spaceId: string) =>
  app.db.query<{ action: string; details: object; actor_id: string }>(
    `SELECT action, details, actor_id FROM audit_log WHERE subject_id = $1 ORDER BY id`,
    [spaceId],
  );

test('who joins becomes a member, and joining again changes nothing', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network' });

  expect(await ada.call(spaceMemberRoutes.join, at(space))).toEqual({ role: 'member' });
  expect(await ada.call(spaceMemberRoutes.join, at(space))).toEqual({ role: 'member' });
  const list = await ada.call(spaceRoutes.list, {});
  expect(list.find(({ id }) => id === space.id)?.role).toBe('member');
});

test('a newcomer has read everything, and who returns keeps the markers they left with', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network' });
  const conversation = await app.makeConversation({ spaceId: space.id });
  const moveTo = (position: number) =>
    app.db.query(`UPDATE conversation SET last_position = $2 WHERE id = $1`, [conversation.id, position]);
  const markers = () =>
    app.db.query(`SELECT conversation_id, position FROM read_marker WHERE person_id = $1`, [ada.id]);
  await moveTo(7);

  await ada.call(spaceMemberRoutes.join, at(space));
  expect(await markers()).toEqual([{ conversation_id: conversation.id, position: 7 }]);

  await ada.call(spaceMemberRoutes.leave, at(space));
  await moveTo(9);
  await ada.call(spaceMemberRoutes.join, at(space));
  expect(await markers()).toEqual([{ conversation_id: conversation.id, position: 7 }]);
});

test('the open sockets of somebody who joins follow the space without asking', async () => {
  const [ada, lead] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'network', members: { lead: [lead] } });
  const { socket } = await ada.connect();
  const heard: string[] = [];
  socket.on('hint', ({ key }) => heard.push(key));
  const edit = (purpose: string) => lead.call(spaceRoutes.edit, { ...at(space), body: { purpose } });

  await edit('Vor dem Beitritt');
  await ada.call(spaceMemberRoutes.join, at(space));
  await waitFor(() =>
    expect(heard.toSorted((a, b) => a.localeCompare(b))).toEqual([`space:${space.id}`, 'spaces']),
  );
  await edit('Nach dem Beitritt');
  await waitFor(() => expect(heard).toHaveLength(3));
});

/** Every way out of a closed space, as done by somebody to `ada`, a member. */
const endings: [string, (lead: TestPerson, ada: TestPerson, space: { id: string }) => Promise<unknown>][] = [
  ['being removed', (lead, ada, space) => lead.call(spaceMemberRoutes.remove, member(space, ada))],
  ['leaving', (_, ada, space) => ada.call(spaceMemberRoutes.leave, at(space))],
];

test.each(endings)('%s ends what open sockets hear, long before the next sweep', async (_, end) => {
  const [ada, lead] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada], lead: [lead] } });
  const conversation = await app.makeConversation({ spaceId: space.id });
  const { socket, join } = await ada.connect();
  await join(`space:${space.id}`, `conversation:${conversation.id}`);
  const left: string[] = [];
  const heard: string[] = [];
  socket.on('left', ({ stream }) => left.push(stream));
  socket.on('hint', ({ key }) => heard.push(key));

  const started = Date.now();
  await end(lead, ada, space);
  await waitFor(() => expect(left).toContain(`space:${space.id}`));
  expect(Date.now() - started).toBeLessThan(10_000);

  expect(left).toContain(`conversation:${conversation.id}`);
  app.app.get(Realtime).emit(`space:${space.id}`, 'hint', { key: 'only for those inside' });
  expect(await join(`space:${space.id}`)).toEqual({ ok: true, value: { streams: [] } });
  expect(heard).not.toContain('only for those inside'); // sent before the answer to join
  expect((await ada.ask(spaceMemberRoutes.list, at(space))).status).toBe(404);
});

test('closing a space shuts out the sockets of those who are no members, and of nobody else', async () => {
  const [ada, lead, stranger] = await Promise.all([app.makePerson(), app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'network', members: { member: [ada], lead: [lead] } });
  const inside = await ada.connect();
  const outside = await stranger.connect();
  await inside.join(`space:${space.id}`);
  await outside.join(`space:${space.id}`);
  const left: string[] = [];
  inside.socket.on('left', () => left.push('inside'));
  outside.socket.on('left', () => left.push('outside'));

  await lead.call(spaceRoutes.edit, { ...at(space), body: { visibility: 'closed' } });

  await waitFor(() => expect(left).toEqual(['outside']));
  expect(await inside.join(`space:${space.id}`)).toMatchObject({ value: { streams: [`space:${space.id}`] } });
});

test('the last lead can neither leave nor be demoted, and two leads cannot go at the same moment', async () => {
  const [first, second] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ members: { lead: [first, second] } });

  const answers = await Promise.all([
    first.ask(spaceMemberRoutes.leave, at(space)),
    second.ask(spaceMemberRoutes.leave, at(space)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([204, 409]));

  const last = answers[0]?.status === 409 ? first : second;
  const demoted = await last.ask(spaceMemberRoutes.changeRole, {
    ...member(space, last),
    body: { role: 'member' },
  });
  expect(demoted.status).toBe(409);
  expect(demoted.body).toMatchObject({ message: expect.stringContaining('braucht eine Leitung') });
});

type Who = 'stranger' | 'coordination' | SpaceRole;
const statusOfRemoval: [Who, SpaceRole, number][] = [
  ['stranger', 'member', 403],
  ['guest', 'member', 403],
  ['member', 'guest', 403],
  ['moderator', 'guest', 204],
  ['moderator', 'member', 204],
  ['moderator', 'moderator', 403],
  ['moderator', 'lead', 403],
  ['lead', 'moderator', 204],
  ['lead', 'lead', 204],
  ['coordination', 'lead', 204],
];

test.each(statusOfRemoval)('%s removing a %s gets %d', async (who, role, expected) => {
  const asker = await app.makePerson({ platformRole: who === 'coordination' ? who : 'member' });
  const [target, lead] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'network', members: { lead: [lead] } });
  await app.insert('space_member', { space_id: space.id, person_id: target.id, role });
  const isMember = who !== 'stranger' && who !== 'coordination';
  if (isMember) await app.insert('space_member', { space_id: space.id, person_id: asker.id, role: who });

  const { items } = await asker.call(spaceMemberRoutes.list, at(space));
  const shown = items.find(({ person }) => person.id === target.id)?.can.remove;
  const answer = await asker.ask(spaceMemberRoutes.remove, member(space, target));

  expect(answer.status).toBe(expected);
  expect(shown).toBe(expected === 204); // the page offers what the server allows
});

const statusOfPromotion: [Who, number][] = [
  ['stranger', 403],
  ['guest', 403],
  ['member', 403],
  ['moderator', 403],
  ['lead', 200],
  ['coordination', 200],
];

test.each(statusOfPromotion)('%s making a member moderator gets %d', async (who, expected) => {
  const asker = await app.makePerson({ platformRole: who === 'coordination' ? who : 'member' });
  const target = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network', members: { member: [target] } });
  const isMember = who !== 'stranger' && who !== 'coordination';
  if (isMember) await app.insert('space_member', { space_id: space.id, person_id: asker.id, role: who });

  const answer = await asker.ask(spaceMemberRoutes.changeRole, {
    ...member(space, target),
    body: { role: 'moderator' },
  });
  expect(answer.status).toBe(expected);
});

test('changes of role and removals are written to the audit log', async () => {
  const [ada, lead] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ members: { member: [ada], lead: [lead] } });

  await lead.call(spaceMemberRoutes.changeRole, { ...member(space, ada), body: { role: 'moderator' } });
  await lead.call(spaceMemberRoutes.remove, member(space, ada));

  expect(await audited(space.id)).toEqual([
    {
      action: 'space.role-changed',
      actor_id: lead.id,
      details: { personId: ada.id, from: 'member', to: 'moderator' },
    },
    {
      action: 'space.member-removed',
      actor_id: lead.id,
      details: { personId: ada.id, from: 'moderator' },
    },
  ]);
});

test('the member list is searched by name and town, filtered by role, and paged', async () => {
  const unna = await app.makeOrganization({ name: 'Stadt Unna' });
  const lead = await app.makePerson({ name: 'Zoe Leitung' });
  const jorg = await app.makePerson({ name: 'Jörg Müller', organizationId: unna.id });
  const space = await app.makeSpace({ members: { lead: [lead], member: [jorg] } });
  for (let i = 0; i < 5; i += 1) {
    const person = await app.makePerson({ name: `Ada ${i} 100%` });
    await app.insert('space_member', { space_id: space.id, person_id: person.id, role: 'member' });
  }
  const list = async (query: object) => {
    const { items, total } = await lead.call(spaceMemberRoutes.list, { ...at(space), query });
    return { names: items.map(({ person }: SpaceMember) => person.name), total };
  };

  expect(await list({ limit: 2 })).toEqual({ names: ['Zoe Leitung', 'Ada 0 100%'], total: 7 });
  expect(await list({ offset: 6 })).toEqual({ names: ['Jörg Müller'], total: 7 });
  expect(await list({ search: 'jorg unna' })).toEqual({ names: ['Jörg Müller'], total: 1 });
  expect(await list({ search: '100%' })).toMatchObject({ total: 5 });
  expect(await list({ search: '_' })).toMatchObject({ total: 0 });
  expect(await list({ role: 'lead' })).toEqual({ names: ['Zoe Leitung'], total: 1 });
});

test('a space led by somebody who is erased goes to the moderator, else the member, who was there longest', async () => {
  const [lead, second, moderator, member, newcomer, guest] = await Promise.all(
    Array.from({ length: 6 }, () => app.makePerson()),
  );
  if (!lead || !second || !moderator || !member || !newcomer || !guest) throw new Error('unreachable');
  const moderated = await app.makeSpace({
    visibility: 'closed',
    members: { lead: [lead], member: [member], moderator: [moderator] },
  });
  const plain = await app.makeSpace({ members: { lead: [lead], guest: [guest], member: [member] } });
  await app.insert('space_member', { space_id: plain.id, person_id: newcomer.id, role: 'member' });
  const shared = await app.makeSpace({ members: { lead: [lead, second], member: [member] } });
  const leads = async (space: { id: string }) =>
    (
      await app.db.query<{ person_id: string }>(
        `SELECT person_id FROM space_member WHERE space_id = $1 AND role = 'lead'`,
        [space.id],
      )
    ).map((row) => row.person_id);

  await lead.call(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } });

  expect(await leads(moderated)).toEqual([moderator.id]);
  expect(await leads(plain)).toEqual([member.id]);
  expect(await leads(shared)).toEqual([second.id]);
  expect((await audited(plain.id)).map(({ details }) => details)).toEqual([
    { personId: member.id, from: 'member', to: 'lead' },
  ]);
});
