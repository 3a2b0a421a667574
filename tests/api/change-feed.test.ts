import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChangeFeed, type ConversationChange } from '@app/api/core/conversations/change-feed.ts';
import type { Sql } from '@app/api/platform/database/database.ts';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let ada: TestPerson;
let conversation: string;
const seen: ConversationChange[] = [];
let failing = false;

async function follow(node: TestApp, name: string, begin: 'beginning' | 'now' = 'beginning') {
  const feed = node.app.get(ChangeFeed);
  feed.register(name, begin, async (_tx: Sql, change) => {
    if (failing) throw new Error('not now');
    seen.push(change);
  });
  await feed.introduceAll();
  await feed.settled();
  return feed;
}

const write = (body: string) =>
  ada.call(conversationRoutes.send, { params: { conversationId: conversation }, body: { id: v7(), body } });

beforeEach(async () => {
  seen.length = 0;
  failing = false;
  app = await startApp();
  ada = await app.makePerson();
  const space = await app.makeSpace({ members: { member: [ada] } });
  conversation = (await app.makeConversation({ spaceId: space.id })).id;
});
afterEach(() => app.stop());

test('every change is seen once, in order and without a gap, while people write', async () => {
  const feed = await follow(app, 'reader');
  await Promise.all(Array.from({ length: 40 }, (_, i) => write(`Nachricht ${i}`)));
  await waitFor(() => expect(seen.at(-1)?.to).toBe(40));
  await feed.settled();
  expect(seen.map(({ from }) => from)).toEqual([0, ...seen.slice(0, -1).map(({ to }) => to)]);
});

test('what was written before a consumer existed comes to one that begins at the beginning only', async () => {
  await write('Früher');
  await follow(app, 'historian');
  expect(seen).toEqual([{ conversation, from: 0, to: 1 }]);
  seen.length = 0;
  const feed = await follow(app, 'newcomer', 'now');
  await write('Jetzt');
  await feed.settled();
  expect(seen).toContainEqual({ conversation, from: 1, to: 2 });
  expect(seen).toHaveLength(2); // one for each consumer
});

test('what failed comes again, with what happened since', async () => {
  const feed = await follow(app, 'stumbler');
  failing = true;
  await write('Eins');
  await feed.settled();
  expect(seen).toEqual([]);
  failing = false;
  await write('Zwei');
  await feed.settled();
  expect(seen).toEqual([{ conversation, from: 0, to: 2 }]);
});

test('two nodes do not work on a change twice', async () => {
  const other = await startApp({ databaseUrl: app.databaseUrl });
  const feeds = [await follow(app, 'shared'), await follow(other, 'shared')];
  await Promise.all(Array.from({ length: 20 }, (_, i) => write(`Nachricht ${i}`)));
  await Promise.all(feeds.map((feed) => feed.settled()));
  const spans = seen.toSorted((a, b) => a.from - b.from);
  expect(spans.map(({ from }) => from)).toEqual([0, ...spans.slice(0, -1).map(({ to }) => to)]);
  expect(spans.at(-1)?.to).toBe(20);
  await other.stop();
});
