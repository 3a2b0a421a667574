import { topicOverviewRoutes } from '@app/contracts/topic-overview';
import { topicRoutes } from '@app/contracts/topics';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { indexed } from '../support/search.ts';

let app: TestApp;
let ada: TestPerson;
let ben: TestPerson;
beforeAll(async () => {
  app = await startApp();
  [ada, ben] = await Promise.all([app.makePerson(), app.makePerson()]);
});
afterAll(() => app.stop());

async function makeForum(visibility: 'closed' | 'network' | 'public') {
  const space = await app.makeSpace({ visibility, members: { member: [ada] } });
  const board = await app.makeBoard({ spaceId: space.id });
  return async (title: string, tags: string[] = [], body = 'Wer weiß etwas dazu?') => {
    const id = v7();
    await ada.call(topicRoutes.create, {
      params: { spaceId: space.id },
      body: { id, board: board.id, title, tags, message: { id: v7(), body } },
    });
    return id;
  };
}

const relatedTo = async (person: TestPerson, conversationId: string) =>
  (await person.call(topicOverviewRoutes.related, { params: { conversationId } })).map(
    ({ item }) => item.conversation.title,
  );

test('topics about the same are named, over spaces, the most alike first; others are not', async () => {
  const open = await makeForum('network');
  const openElsewhere = await makeForum('network');
  const asked = await open('Satzung für die Ehrenamtskarte ändern', ['Karte']);
  await openElsewhere('Ehrenamtskarte: Wie lautet Ihre Satzung?', ['Karte']);
  await open('Vergünstigungen im Hallenbad', ['Karte']);
  await open('Dorfladen gesucht', [], 'Nebenbei: die Ehrenamtskarte gilt dort auch.');
  await open('Parkplätze am Rathaus');
  await indexed(app);

  const [first, ...others] = await relatedTo(ben, asked);

  expect(first).toBe('Ehrenamtskarte: Wie lautet Ihre Satzung?');
  expect(others).not.toContain('Parkplätze am Rathaus');
  expect(others).not.toContain('Satzung für die Ehrenamtskarte ändern');
});

test('nothing is related that one may not read', async () => {
  const openHidden = await makeForum('closed');
  const openPublic = await makeForum('public');
  const openInside = await makeForum('network');
  const asked = await openPublic('Kulturscheune Finanzierung');
  await openHidden('Kulturscheune Finanzierung vertraulich');
  await openInside('Kulturscheune Finanzierung intern');
  await indexed(app);

  expect((await relatedTo(ada, asked)).toSorted()).toEqual([
    'Kulturscheune Finanzierung intern',
    'Kulturscheune Finanzierung vertraulich',
  ]);
  expect(await relatedTo(ben, asked)).toEqual(['Kulturscheune Finanzierung intern']);
  const { body } = await app.visitor.ask(topicOverviewRoutes.related, { params: { conversationId: asked } });
  expect(body).toEqual([]);
});

test('a title without a word that says anything has nothing like it', async () => {
  const open = await makeForum('network');
  const asked = await open('Und? … 😀');
  await open('Und? … 😀 noch einmal');
  await indexed(app);
  expect(await relatedTo(ada, asked)).toEqual([]);
});
