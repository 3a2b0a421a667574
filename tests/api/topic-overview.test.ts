import { messageRoutes } from '@app/contracts/conversation-routes';
import { topicOverviewRoutes } from '@app/contracts/topic-overview';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const overviewOf = (person: TestPerson, conversationId: string) =>
  person.call(topicOverviewRoutes.read, { params: { conversationId } });

test('a topic is told by its people, its dates and how many posts can be read', async () => {
  const forum = await makeForum(app);
  const { ada, ben } = forum;
  const id = await makeTopic(forum, 2);
  await sent(ben, id, 'Bei uns auch.');
  const gone = await sent(ben, id, 'Vertippt');
  await ben.call(messageRoutes.remove, { params: { messageId: gone.id } });

  const overview = await overviewOf(ben, id);

  expect(overview).toMatchObject({ posts: 3, peopleCount: 2, organizations: 2, links: [] });
  expect(overview.people.map(({ person, posts }) => [person.id, posts])).toEqual([
    [ada.id, 2],
    [ben.id, 1],
  ]);
  expect(Date.parse(overview.lastAt ?? '')).toBeGreaterThanOrEqual(Date.parse(overview.firstAt ?? ''));
});

test('posts with most reactions come first, without those that nobody reacted to', async () => {
  const forum = await makeForum(app);
  const id = await makeTopic(forum, 1);
  const liked = await sent(forum.ada, id, 'Gut');
  const loved = await sent(forum.ada, id, 'Sehr gut');
  const react = (person: TestPerson, messageId: string) =>
    person.call(messageRoutes.react, { params: { messageId, emoji: '👍' } });
  await react(forum.ben, liked.id);
  await react(forum.ben, loved.id);
  await react(forum.mo, loved.id);

  await waitFor(async () =>
    expect((await overviewOf(forum.ada, id)).mostReacted).toMatchObject([
      { id: loved.id, reactions: 2, excerpt: 'Sehr gut', author: { name: 'Ada Muster' } },
      { id: liked.id, reactions: 1 },
    ]),
  );
});

test('links are listed once, where they first stand; mentions are none, and removed posts have none', async () => {
  const forum = await makeForum(app);
  const id = await makeTopic(forum, 1);
  const first = await sent(
    forum.ada,
    id,
    `[Die **Satzung**](https://www.unna.de/satzung?a=1&b=2) von [@Ben](person:${forum.ben.id})`,
  );
  await sent(forum.ben, id, 'Noch einmal: https://www.unna.de/satzung?a=1&b=2 und https://example.org/<x>');
  const gone = await sent(forum.ben, id, 'https://example.org/weg');
  await forum.ben.call(messageRoutes.remove, { params: { messageId: gone.id } });

  expect((await overviewOf(forum.ada, id)).links).toMatchObject([
    {
      href: 'https://www.unna.de/satzung?a=1&b=2',
      text: 'Die Satzung',
      file: false,
      message: first.id,
      position: 2,
    },
    { href: 'https://example.org/', text: 'https://example.org/' },
  ]);
});
