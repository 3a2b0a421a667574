import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { directRoutes } from '@app/contracts/direct';
import { switcherRoutes } from '@app/contracts/switcher';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const look = (person: TestPerson, query?: string) =>
  person.call(switcherRoutes.look, { query: query === undefined ? {} : { query } });
const titles = ({ conversations }: { conversations: { title: string }[] }) =>
  conversations.map(({ title }) => title);

test('conversations are found by parts of their titles, channels before topics, what begins so first', async () => {
  const ada = await app.makePerson();
  const { id: spaceId } = await app.makeSpace({ members: { member: [ada] } });
  for (const [kind, title] of [
    ['topic', 'Förderung des Ehrenamts'],
    ['topic', 'Ehrenamtskarte: Satzung'],
    ['channel', 'Rund um Ehrenamt'],
    ['channel', 'Kaffeeküche'],
  ] as const)
    await app.makeConversation({ spaceId, kind, title });
  expect(titles(await look(ada, 'EHRENAMT'))).toEqual([
    'Ehrenamtskarte: Satzung',
    'Rund um Ehrenamt',
    'Förderung des Ehrenamts',
  ]);
  expect(titles(await look(ada, 'satzung ehren'))).toEqual(['Ehrenamtskarte: Satzung']);
  expect(titles(await look(ada, 'forder'))).toEqual(['Förderung des Ehrenamts']);
  expect(titles(await look(ada, '%'))).toEqual([]);
});

test('nothing of a closed space, an archived one, or of conversations of others is offered', async () => {
  const [ada, ben, eve] = await Promise.all([
    app.makePerson({ name: 'Ada Geheim' }),
    app.makePerson({ name: 'Ben Geheim' }),
    app.makePerson({ name: 'Eve', platformRole: 'administration' }),
  ]);
  const closed = await app.makeSpace({ visibility: 'closed', members: { member: [ada] } });
  await app.makeConversation({ spaceId: closed.id, title: 'Geheimrat' });
  const archived = await app.makeSpace();
  await app.db.query(`UPDATE space SET archived_at = now() WHERE id = $1`, [archived.id]);
  await app.makeConversation({ spaceId: archived.id, title: 'Geheimes Archiv' });
  const direct = await ada.call(directRoutes.open, { body: { id: v7(), people: [ben.id] } });
  await sent(ada, direct.conversation.id, 'Hallo');

  expect(titles(await look(ada, 'geheim')).toSorted()).toEqual(['', 'Geheimrat']);
  const seen = await look(eve, 'geheim');
  expect(seen.conversations).toEqual([]);
  expect(seen.people.map(({ name }) => name)).toEqual(['Ada Geheim', 'Ben Geheim']);
  expect((await look(ben, 'ada')).conversations).toMatchObject([
    { id: direct.conversation.id, kind: 'direct', space: null, people: ['Ada Geheim'] },
  ]);
});

test('without a word, what was read last is offered', async () => {
  const ada = await app.makePerson();
  const { id: spaceId } = await app.makeSpace({ members: { member: [ada] } });
  const [first, second] = [
    await app.makeConversation({ spaceId, title: 'Erster' }),
    await app.makeConversation({ spaceId, title: 'Zweiter' }),
  ];
  await app.makeConversation({ spaceId, title: 'Nie gesehen' });
  await sent(ada, second.id, 'Hallo');
  await sent(ada, first.id, 'Hallo');
  expect(titles(await look(ada))).toEqual(['Erster', 'Zweiter']);
});
