import { type OwnInvitation, spaceInvitationRoutes, spaceMemberRoutes } from '@app/contracts/space-members';
import { spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const at = (space: { id: string }) => ({ params: { spaceId: space.id } });
const invited = (space: { id: string }, person: { id: string }, body: object = {}) => ({
  params: { spaceId: space.id, personId: person.id },
  body,
});

async function closedSpace() {
  const [moderator, ada] = await Promise.all([
    app.makePerson({ name: 'Mo Moderation' }),
    app.makePerson({ name: 'Ada Eingeladen' }),
  ]);
  const space = await app.makeSpace({ visibility: 'closed', members: { moderator: [moderator] } });
  return { moderator, ada, space, slug: (space as unknown as { slug: string }).slug };
}

test('an invited person sees only the invitation of a closed space, and enters by accepting it', async () => {
  const { moderator, ada, space, slug } = await closedSpace();
  const conversation = await app.makeConversation({ spaceId: space.id });
  await app.db.query(`UPDATE conversation SET last_position = 3 WHERE id = $1`, [conversation.id]);
  const { socket } = await ada.connect();
  const hints: string[] = [];
  socket.on('hint', ({ key }) => hints.push(key));

  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada, { note: 'Wie besprochen' }));
  await waitFor(() => expect(hints).toContain('spaces'));
  const own = await ada.call(spaceInvitationRoutes.own, {});
  expect(own).toMatchObject([
    { space: { id: space.id }, role: 'member', note: 'Wie besprochen', invitedBy: { name: 'Mo Moderation' } },
  ]);
  expect((await ada.ask(spaceRoutes.read, { params: { slug } })).status).toBe(404);
  expect((await ada.ask(spaceMemberRoutes.join, at(space))).status).toBe(404);

  expect(await ada.call(spaceInvitationRoutes.accept, at(space))).toEqual({ slug, role: 'member' });
  expect(await ada.call(spaceInvitationRoutes.accept, at(space))).toEqual({ slug, role: 'member' });
  expect((await ada.call(spaceRoutes.read, { params: { slug } })).role).toBe('member');
  expect(await ada.call(spaceInvitationRoutes.own, {})).toEqual([]);
  await waitFor(() => expect(hints).toContain(`space:${space.id}`));
  expect(await app.db.query(`SELECT position FROM read_marker WHERE person_id = $1`, [ada.id])).toEqual([
    { position: 3 },
  ]);
});

test('an invited person gets a mail with the note and the way to the invitation', async () => {
  const { moderator, ada, space } = await closedSpace();
  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada, { note: 'Wie <b>besprochen</b>' }));
  const [mail] = await app.db.query<{ subject: string; body: string; link: string }>(
    `SELECT m.subject, m.body, m.link FROM mail_outbox m JOIN person p ON p.email = m.recipient WHERE p.id = $1`,
    [ada.id],
  );
  expect(mail?.subject).toBe('Einladung in den Raum „Ehrenamtskarte“');
  expect(mail?.body).toContain('Mo Moderation lädt Sie');
  expect(mail?.body).toContain('Wie <b>besprochen</b>');
  expect(new URL(mail?.link ?? '').pathname).toBe('/raeume');
});

test('an invitation that was declined or withdrawn lets nobody in', async () => {
  const { moderator, ada, space } = await closedSpace();
  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada));
  await ada.call(spaceInvitationRoutes.decline, at(space));
  expect((await ada.ask(spaceInvitationRoutes.accept, at(space))).status).toBe(404);

  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada));
  await moderator.call(spaceInvitationRoutes.withdraw, invited(space, ada));
  expect((await ada.ask(spaceInvitationRoutes.accept, at(space))).status).toBe(404);
  expect(await moderator.call(spaceInvitationRoutes.list, at(space))).toEqual([]);
});

test('nobody accepts an invitation that was given to someone else', async () => {
  const { moderator, ada, space } = await closedSpace();
  const other = await app.makePerson();
  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada));
  expect((await other.ask(spaceInvitationRoutes.accept, at(space))).status).toBe(404);
});

test('moderators find people by name and town, and see who is a member or invited', async () => {
  const { moderator, ada, space } = await closedSpace();
  const town = await app.makeOrganization({ name: 'Gemeinde Nümbrecht' });
  await app.makePerson({ name: 'Rita Suchwort', organizationId: town.id });
  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada));
  const search = async (words: string) =>
    (await moderator.call(spaceInvitationRoutes.candidates, { ...at(space), query: { search: words } })).map(
      ({ person, state }) => [person.name, state],
    );

  expect(await search('numbrecht rita')).toEqual([['Rita Suchwort', 'free']]);
  expect(await search('Ada Eingeladen')).toContainEqual(['Ada Eingeladen', 'invited']);
  expect(await search('Mo Moderation')).toContainEqual(['Mo Moderation', 'member']);
});

test('members and strangers invite nobody and learn nothing about who is invited', async () => {
  const { ada, space } = await closedSpace();
  const [member, stranger] = await Promise.all([app.makePerson(), app.makePerson()]);
  await app.insert('space_member', { space_id: space.id, person_id: member.id, role: 'member' });
  const attempts = (person: typeof member) =>
    Promise.all([
      person.ask(spaceInvitationRoutes.invite, invited(space, ada)),
      person.ask(spaceInvitationRoutes.list, at(space)),
      person.ask(spaceInvitationRoutes.candidates, { ...at(space), query: { search: 'ada' } }),
      person.ask(spaceInvitationRoutes.withdraw, invited(space, ada)),
    ]);

  expect((await attempts(member)).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await attempts(stranger)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('an invitation needs a known person who is no member yet', async () => {
  const { moderator, space } = await closedSpace();
  const nobody = { id: '00000000-0000-4000-8000-000000000000' };
  expect((await moderator.ask(spaceInvitationRoutes.invite, invited(space, nobody))).status).toBe(404);
  expect((await moderator.ask(spaceInvitationRoutes.invite, invited(space, moderator))).status).toBe(409);
});

test('an invitation vanishes with its space in the archive', async () => {
  const { moderator, ada, space } = await closedSpace();
  await moderator.call(spaceInvitationRoutes.invite, invited(space, ada));
  await app.db.query(`UPDATE space SET archived_at = now() WHERE id = $1`, [space.id]);
  expect(await ada.call(spaceInvitationRoutes.own, {})).toEqual([] satisfies OwnInvitation[]);
  expect((await ada.ask(spaceInvitationRoutes.accept, at(space))).status).toBe(404);
});
