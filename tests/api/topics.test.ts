import { channelRoutes } from '@app/contracts/channels';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation } from '@app/contracts/conversations';
import { topicRoutes } from '@app/contracts/topics';
import { unreadRoutes } from '@app/contracts/unread';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom as makeRoomIn, page, send } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function makeForum() {
  const room = await makeRoomIn(app);
  const board = await app.makeBoard({ spaceId: room.space.id });
  return { ...room, spaceId: room.space.id, board: board.id };
}

const newTopic = (board: string, title = 'Satzung oder Ratsbeschluss?') => ({
  id: v7(),
  board,
  title,
  tags: ['Satzung'],
  message: { id: v7(), body: 'Wer hat das schon geklärt?' },
});

const open = (person: TestPerson, spaceId: string, body: ReturnType<typeof newTopic>) =>
  person.ask(topicRoutes.create, { params: { spaceId }, body });

test('a topic whose first post names another author than whoever is signed in is not opened', async () => {
  const { ada, ben, spaceId, board } = await makeForum();
  const topic = newTopic(board);

  const answer = await ben.ask(topicRoutes.create, {
    params: { spaceId },
    body: { ...topic, message: { ...topic.message, author: ada.id } },
  });

  expect(answer.status).toBe(401);
  const { items } = await ada.call(topicRoutes.list, { params: { spaceId }, query: {} });
  expect(items).toEqual([]);
});

test('a topic opens with its first post, and a retry opens it once', async () => {
  const { ada, ben, spaceId, board } = await makeForum();
  const topic = newTopic(board);
  const answers = [await open(ada, spaceId, topic), await open(ada, spaceId, topic)];

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { items } = await ben.call(topicRoutes.list, { params: { spaceId }, query: {} });
  expect(items).toMatchObject([
    {
      conversation: { id: topic.id, lastPosition: 1, tags: ['Satzung'] },
      unread: 1,
      lastAuthor: { name: 'Ada' },
    },
  ]);
  expect((await page(ben, topic.id)).messages[0]).toMatchObject({
    body: 'Wer hat das schon geklärt?',
    position: 1,
  });
});

test('a new topic raises the badges of members at once', async () => {
  const { ada, ben, spaceId, board } = await makeForum();
  const { socket } = await ben.connect();
  const activity: unknown[] = [];
  socket.on('activity', (frame) => activity.push(...frame));
  const topic = newTopic(board);
  await open(ada, spaceId, topic);
  await waitFor(() =>
    expect(activity).toEqual([{ space: spaceId, conversation: topic.id, kind: 'topic', lastPosition: 1 }]),
  );
});

test('the author has read the own topic', async () => {
  const { ada, spaceId, board } = await makeForum();
  await open(ada, spaceId, newTopic(board));
  const { items } = await ada.call(topicRoutes.list, { params: { spaceId }, query: {} });
  expect(items[0]?.unread).toBe(0);
});

test('a board of another space is refused by name', async () => {
  const [{ ada, spaceId }, other] = [await makeForum(), await makeForum()];
  expect(await open(ada, spaceId, newTopic(other.board))).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'board' }] },
  });
});

test('somebody who is not a member reads an open space but opens no topic', async () => {
  const { spaceId, board } = await makeForum();
  const reader = await app.makePerson();
  expect((await reader.ask(topicRoutes.list, { params: { spaceId }, query: {} })).status).toBe(200);
  expect((await open(reader, spaceId, newTopic(board))).status).toBe(403);
});

test('the list leads through all topics once, pinned ones first', async () => {
  const { ada, mod, spaceId, board } = await makeForum();
  const topics: Conversation[] = [];
  for (let i = 0; i < 7; i += 1)
    topics.push((await open(ada, spaceId, newTopic(board, `Thema ${i}`))).body as Conversation);
  const [oldest] = topics;
  await mod.call(conversationRoutes.update, {
    params: { conversationId: oldest?.id ?? '' },
    body: { pinned: true },
  });

  const titles: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await ada.call(topicRoutes.list, {
      params: { spaceId },
      query: { limit: 3, cursor },
    });
    titles.push(...items.map(({ conversation }) => conversation.title));
    cursor = next ?? undefined;
  } while (cursor);

  expect(titles).toEqual(['Thema 0', 'Thema 6', 'Thema 5', 'Thema 4', 'Thema 3', 'Thema 2', 'Thema 1']);
});

test.each([
  '',
  'unfug',
  Buffer.from('[1,2,3]').toString('base64url'),
  Buffer.from('[true,"x","y"]').toString('base64url'),
  Buffer.from(`[true,"+275760-09-13","${v7()}"]`).toString('base64url'),
])('a forged cursor (%j) is refused', async (cursor) => {
  const { ada, spaceId } = await makeForum();
  expect((await ada.http('GET', `spaces/${spaceId}/topics?cursor=${cursor}`)).status).toBe(400);
});

test('filters narrow the list to a board, a tag, or what is unread', async () => {
  const { ada, ben, spaceId, board } = await makeForum();
  const second = await app.makeBoard({ spaceId });
  await open(ada, spaceId, newTopic(board, 'Im ersten'));
  await open(ben, spaceId, { ...newTopic(second.id, 'Im zweiten'), tags: ['Kreis'] });
  const titles = async (query: object) =>
    (await ada.call(topicRoutes.list, { params: { spaceId }, query })).items.map(
      (item) => item.conversation.title,
    );

  expect(await titles({ board })).toEqual(['Im ersten']);
  expect(await titles({ tag: 'Kreis' })).toEqual(['Im zweiten']);
  expect(await titles({ unread: 'only' })).toEqual(['Im zweiten']);
});

test('moderators add channels, members do not', async () => {
  const { ada, mod, spaceId } = await makeForum();
  const add = (person: TestPerson) =>
    person.ask(channelRoutes.create, {
      params: { spaceId },
      body: { id: v7(), name: 'Werkstatt', purpose: 'Für Fragen' },
    });
  expect((await add(ada)).status).toBe(403);
  expect((await add(mod)).status).toBe(200);
  const channels = await ada.call(channelRoutes.list, { params: { spaceId } });
  expect(channels.map(({ conversation }) => conversation.title)).toEqual(['Allgemeines', 'Werkstatt']);
});

test('the unread list names what one has not read, and a space can be marked as read', async () => {
  const { ada, ben, id, spaceId, board } = await makeForum();
  await send(ben, id, 'Im Chat');
  await open(ben, spaceId, newTopic(board, 'Im Forum'));
  await app.makeConversation({ spaceId: (await app.makeSpace()).id }); // of a space Ada is not in

  const unread = await ada.call(unreadRoutes.spaces, {});
  expect(unread.map(({ title, lastPosition, marker }) => [title, lastPosition, marker])).toEqual([
    ['Im Forum', 1, 0],
    ['Allgemeines', 1, 0],
  ]);
  expect(await ada.call(unreadRoutes.markSpace, { params: { spaceId } })).toEqual({ marked: 2 });
  expect(await ada.call(unreadRoutes.spaces, {})).toEqual([]);
});

test('authors correct title and tags of their topic, nothing else', async () => {
  const { ada, ben, spaceId, board } = await makeForum();
  const topic = newTopic(board);
  await open(ada, spaceId, topic);
  const update = async (person: TestPerson, body: object) =>
    (await person.ask(conversationRoutes.update, { params: { conversationId: topic.id }, body })).status;
  expect([
    await update(ada, { title: 'Besserer Titel' }),
    await update(ada, { pinned: true }),
    await update(ben, { title: 'Fremder Titel' }),
  ]).toEqual([200, 403, 403]);
});
