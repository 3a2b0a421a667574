import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { draftRoutes } from '@app/contracts/drafts';
import { moveRoutes } from '@app/contracts/moves';
import { searchRoutes } from '@app/contracts/search';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { page, send, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';
import {
  forumWithTopic,
  logOf,
  mergeTopics,
  movePosts,
  newTopic,
  shapeOf,
  undoEntry,
} from '../support/moving.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('merged topics are separated: the old one is open again with its posts, what came since stays', async () => {
  const forum = await forumWithTopic(app, 3);
  const { ada, ben, mo, topic } = forum;
  const target = await makeTopic(forum, 2, 'Das ältere Thema');
  const before = await shapeOf(ada, topic);
  const draft = { body: 'Angefangen', base: 0, device: v7() };
  await ben.call(draftRoutes.save, { params: { place: `reply:${topic}` }, body: draft });
  const merged = await mergeTopics(mo, topic, target);
  const late = await sent(ada, topic, 'Nach dem Zusammenführen geschrieben');
  expect((await undoEntry(mo, merged.undo)).status).toBe(200);

  expect(await shapeOf(ada, topic)).toEqual(before);
  expect((await page(ada, topic)).conversation).toMatchObject({ movedTo: null, state: 'open' });
  expect((await page(ada, target)).messages.at(-1)).toMatchObject({ id: late.id, state: 'visible' });
  expect((await send(ada, topic, 'Geht wieder')).body).toMatchObject({ conversation: topic });
  const drafts = await app.db.query<{ target: string }>(`SELECT target FROM draft WHERE person_id = $1`, [
    ben.id,
  ]);
  expect(drafts).toEqual([{ target: topic }]);
});

test('merging again after it was taken back is refused once somebody wrote there', async () => {
  const forum = await forumWithTopic(app, 2);
  const { ada, mo, space, topic } = forum;
  const target = await makeTopic(forum, 1);
  const merged = await mergeTopics(mo, topic, target);
  await undoEntry(mo, merged.undo);
  const [separated] = await logOf(mo, space);
  expect((await undoEntry(mo, separated?.id ?? '')).status).toBe(200);
  expect((await page(ada, topic)).conversation).toMatchObject({ movedTo: target });
  await undoEntry(mo, (await logOf(mo, space))[0]?.id ?? '');
  await sent(ada, topic, 'Hier geht es weiter');
  const latest = (await logOf(mo, space))[0];
  expect(latest).toMatchObject({ action: 'topics-separated', can: { undo: true } });
  expect((await undoEntry(mo, latest?.id ?? '')).status).toBe(409);
  expect((await page(ada, topic)).messages.at(-1)).toMatchObject({ body: 'Hier geht es weiter' });
});

test('a topic goes back to its old board, for those who moderate both spaces', async () => {
  const { ada, ben, mo, space, board, topic } = await forumWithTopic(app, 1);
  const closed = await app.makeSpace({
    visibility: 'closed',
    members: { moderator: [mo, ben], member: [ada] },
  });
  const { id: elsewhere } = await app.makeBoard({ spaceId: closed.id });
  const params = { conversationId: topic };
  const { undo: entry } = await mo.call(moveRoutes.place, { params, body: { board: elsewhere } });
  const [twin] = await logOf(ben, closed);
  expect((await undoEntry(ben, twin?.id ?? '')).status).toBe(403);
  expect((await undoEntry(mo, entry)).status).toBe(200);
  expect((await page(ada, topic)).conversation).toMatchObject({ space: space.id, board: board.id });
  // Both logs tell it, and neither takes it back a second time.
  expect((await logOf(ben, closed)).map(({ can }) => can.undo)).toEqual([true, false]);
  expect((await undoEntry(mo, twin?.id ?? '')).status).toBe(409);
  expect((await undoEntry(mo, (await logOf(mo, space))[0]?.id ?? '')).status).toBe(200);
  expect((await page(ada, topic)).conversation).toMatchObject({ space: closed.id, board: elsewhere });
});

test('writing at both places while it is taken back loses nothing', async () => {
  const forum = await forumWithTopic(app, 3);
  const { ada, mo, topic } = forum;
  const target = await makeTopic(forum, 1, 'Ziel');
  const merged = await mergeTopics(mo, topic, target);
  const texts = Array.from({ length: 20 }, (_, i) => `Zeile ${i} ${topic}`);
  const writes = texts.map((text, i) => send(ada, i % 2 === 0 ? topic : target, text));
  const undone = undoEntry(mo, merged.undo);
  const statuses = (await Promise.all(writes)).map(({ status }) => status);
  expect((await undone).status).toBe(200);
  expect(statuses).toEqual(texts.map(() => 200));
  const rows = await app.db.query<{ body: string }>(
    `SELECT body FROM message WHERE conversation_id = ANY ($1) AND state = 'visible' AND body LIKE 'Zeile %' || $2`,
    [[topic, target], topic],
  );
  expect(rows.map(({ body }) => body).toSorted()).toEqual(texts.toSorted());
});

test('a thread of a chat is whole again', async () => {
  const { ada, ben, mo, space, board } = await makeForum(app);
  const { id: channel } = await app.makeConversation({ spaceId: space.id });
  const root = await sent(ada, channel, 'Wie macht ihr das?');
  await sent(ben, channel, 'So', { thread: root.id });
  const gone = await sent(ben, channel, 'Zurückgezogen', { thread: root.id });
  await ben.call(messageRoutes.remove, { params: { messageId: gone.id } });
  const before = await page(ada, channel);
  const moved = await movePosts(mo, channel, [root.id], newTopic(board));
  await undoEntry(mo, moved.undo);
  const plain = ({ seq: _seq, ...message }: (typeof before.messages)[number]) => message;
  expect((await page(ada, channel)).messages.map(plain)).toEqual(before.messages.map(plain));
});

test('search finds a post where it is: moved, and back', async () => {
  const forum = await forumWithTopic(app, 1);
  const { ada, mo, board, topic } = forum;
  const word = `Kuckucksuhr${topic.slice(-6)}`;
  const post = await sent(ada, topic, `Hat jemand eine ${word}?`);
  const found = async () => {
    await app.app.get(ChangeFeed).settled();
    const { hits } = await ada.call(searchRoutes.search, { query: { q: word } });
    return hits.map(({ conversation }) => conversation.id);
  };
  expect(await found()).toEqual([topic]);
  const id = v7();
  const moved = await movePosts(mo, topic, [post.id], newTopic(board, id));
  expect(await found()).toEqual([id]);
  await undoEntry(mo, moved.undo);
  expect(await found()).toEqual([topic]);
});
