import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { moveRoutes } from '@app/contracts/moves';
import { unreadRoutes } from '@app/contracts/unread';
import { applyDelta, viewOfPage } from '@app/domain/delta';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { changesSince, page, send, sent } from '../support/conversations.ts';
import { makeForum, makeTopic, mark } from '../support/forum.ts';
import { mailsTo, passTime, runMails } from '../support/notification-mails.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function forumWithTopic(posts = 4) {
  const forum = await makeForum(app);
  const topic = await makeTopic(forum, posts);
  const { messages } = await page(forum.mo, topic);
  return { ...forum, topic, messages };
}

const split = (person: TestPerson, source: string, messages: string[], to: { board: string; id?: string }) =>
  person.ask(moveRoutes.messages, {
    params: { conversationId: source },
    body: { messages, to: { topic: { id: v7(), ...to, title: 'Ein eigenes Thema' } } },
  });

const merge = (person: TestPerson, source: string, into: string) =>
  person.ask(moveRoutes.merge, { params: { conversationId: source }, body: { into } });

test('split posts keep author, words, time and address, and leave stubs where they were', async () => {
  const { mo, space, board, topic, messages } = await forumWithTopic();
  const [, second, third] = messages;
  if (!second || !third) throw new Error('unreachable');
  const id = v7();
  const answer = await split(mo, topic, [second.id, third.id], { board: board.id, id });
  expect(answer).toMatchObject({
    status: 200,
    body: { conversation: id, kind: 'topic', first: second.id, count: 2 },
  });

  const there = await page(mo, id);
  expect(there.messages.slice(0, 2)).toMatchObject([
    { id: second.id, position: 1, body: second.body, author: second.author, createdAt: second.createdAt },
    { id: third.id, position: 2, body: third.body },
  ]);
  expect(there.messages[2]).toMatchObject({ kind: 'system', author: { name: 'Mo Moderat' } });
  const here = await page(mo, topic);
  expect(here.messages.map(({ position, state, movedTo }) => [position, state, movedTo])).toEqual([
    [1, 'visible', null],
    [2, 'moved', id],
    [3, 'moved', id],
    [4, 'visible', null],
  ]);
  const located = await mo.call(messageRoutes.locate, { params: { messageId: second.id } });
  expect(located).toMatchObject({ conversation: id, position: 1 });

  const log = await mo.call(moderationLogRoutes.list, { params: { spaceId: space.id }, query: {} });
  expect(log.items).toMatchObject([
    { action: 'posts-moved', actor: { name: 'Mo Moderat' }, conversation: { id: topic } },
  ]);

  // The same request again, because its answer was lost, changes nothing.
  expect((await split(mo, topic, [second.id, third.id], { board: board.id, id })).body).toEqual(answer.body);
  expect((await page(mo, id)).messages).toHaveLength(3);
});

test('whoever looks at one of both sees the move as a delta that leads to the fresh state', async () => {
  const { ada, mo, space, board, topic, messages } = await forumWithTopic();
  const stale = viewOfPage(await page(ada, topic));
  const { socket, join } = await ada.connect();
  await join(`conversation:${topic}`, `space:${space.id}`);
  const pushed: Delta[] = [];
  socket.on('delta', (delta) => pushed.push(delta));
  await split(mo, topic, [messages[1]?.id ?? '', messages[3]?.id ?? ''], { board: board.id });
  await waitFor(() => expect(pushed.at(-1)?.to).toBeGreaterThan(stale.head));
  let view = stale;
  for (const delta of pushed) view = applyDelta(view, delta).view;
  const fresh = await page(ada, topic);
  expect(view.messages).toEqual(fresh.messages);
  expect(applyDelta(stale, await changesSince(ada, topic, stale.head)).view.messages).toEqual(fresh.messages);
});

test('what was read stays read, and what was unread stays unread', async () => {
  const { ada, ben, mo, board, topic, messages } = await forumWithTopic(5);
  await mark(ben, topic, 3);
  await mark(ada, topic, 5);
  const id = v7();
  await split(
    mo,
    topic,
    messages.slice(1, 4).map((message) => message.id),
    { board: board.id, id },
  );
  const unread = async (person: TestPerson) =>
    (await person.call(unreadRoutes.spaces, {})).find(({ conversation }) => conversation === id);
  expect(await unread(ada)).toBeUndefined();
  expect(await unread(ben)).toMatchObject({ marker: 2, lastPosition: 4 }); // had read two of the three
});

test('a reply that went alone quotes nothing from a place its readers may not see, and one that stays points to the stub', async () => {
  const { ada, mo, topic, messages, board } = await forumWithTopic(2);
  const [first] = messages;
  const reply = await sent(ada, topic, 'Antwort darauf', { replyTo: first?.id ?? '' });
  const second = await sent(ada, topic, 'Noch eine', { replyTo: reply.id });
  const id = v7();
  await split(mo, topic, [reply.id], { board: board.id, id });
  expect((await page(mo, id)).messages[0]).toMatchObject({ id: reply.id, replyTo: null });
  const stayed = (await page(mo, topic)).messages.at(-1);
  expect(stayed).toMatchObject({ id: second.id, replyTo: { excerpt: '' } });
});

test('a merged topic leads to the other one: address, followers, and those who are still writing there', async () => {
  const forum = await forumWithTopic(3);
  const { ada, ben, mo, topic } = forum;
  const target = await makeTopic(forum, 2, 'Das ältere Thema');
  expect(await merge(mo, topic, target)).toMatchObject({
    status: 200,
    body: { conversation: target, count: 3 },
  });
  const place = await ben.call(conversationRoutes.locate, { params: { conversationId: topic } });
  expect(place).toMatchObject({ conversation: target });
  expect((await page(ben, topic)).conversation).toMatchObject({ movedTo: target, state: 'archived' });

  // It is not opened again, nor put elsewhere.
  const params = { conversationId: topic };
  expect((await mo.ask(conversationRoutes.update, { params, body: { state: 'open' } })).status).toBe(409);
  expect((await mo.ask(moveRoutes.place, { params, body: { board: forum.board.id } })).status).toBe(409);

  // Ada had the old page open and wrote on.
  const late = await send(ada, topic, 'Das schrieb ich noch im alten Thema');
  expect(late.status).toBe(200);
  expect(late.body).toMatchObject({ conversation: target });
  expect((await page(mo, target)).messages.at(-1)).toMatchObject({
    body: 'Das schrieb ich noch im alten Thema',
  });
  expect((await ben.call(unreadRoutes.spaces, {})).map(({ conversation }) => conversation)).not.toContain(
    topic,
  );
});

test('a retry of a message that was moved in between answers with it and posts nothing twice', async () => {
  const { ada, mo, board, topic } = await forumWithTopic(1);
  const id = v7();
  await send(ada, topic, 'Einmal', { id });
  await split(mo, topic, [id], { board: board.id });
  const again = await send(ada, topic, 'Einmal', { id });
  expect(again.status).toBe(200);
  const [row] = await app.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM message WHERE body = 'Einmal'`,
  );
  expect(row?.n).toBe(1);
});

test('an answer to a post that was split off goes where the post is', async () => {
  const { ada, mo, board, topic, messages } = await forumWithTopic(2);
  const id = v7();
  const second = messages[1]?.id ?? '';
  await split(mo, topic, [second], { board: board.id, id });
  const answer = await send(ada, topic, 'Meine Antwort', { replyTo: second });
  expect(answer.body).toMatchObject({ conversation: id });
});

test('two moderators at once: one moves, the other is told, no post is lost or doubled', async () => {
  const { mo, board, topic, messages } = await forumWithTopic(4);
  const ids = messages.slice(1).map((message) => message.id);
  const answers = await Promise.all([
    split(mo, topic, ids, { board: board.id }),
    split(mo, topic, ids, { board: board.id }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'conflict' });
  const rows = await app.db.query(`SELECT 1 FROM message WHERE id = ANY ($1)`, [ids]);
  expect(rows).toHaveLength(3);
});

test('moving and writing at the same time loses nothing', async () => {
  const forum = await forumWithTopic(3);
  const { ada, mo, topic } = forum;
  const target = await makeTopic(forum, 1, 'Ziel');
  const texts = Array.from({ length: 20 }, (_, i) => `Zeile ${i} ${topic}`);
  const writes = texts.map((text) => send(ada, topic, text));
  const merged = merge(mo, topic, target);
  const statuses = (await Promise.all(writes)).map(({ status }) => status);
  expect((await merged).status).toBe(200);
  expect(statuses).toEqual(texts.map(() => 200));
  const rows = await app.db.query<{ body: string }>(
    `SELECT body FROM message WHERE conversation_id = $1 AND body LIKE 'Zeile %' || $2`,
    [target, topic],
  );
  expect(rows.map(({ body }) => body).toSorted()).toEqual(texts.toSorted());
});

test('members move nothing in a forum, moderators nothing to a space of others, and strangers find nothing', async () => {
  const forum = await forumWithTopic(2);
  const { ada, mo, board, topic, messages } = forum;
  const other = await makeForum(app);
  const stranger = await app.makePerson({});
  const ids = [messages[1]?.id ?? ''];
  expect((await split(ada, topic, ids, { board: board.id })).status).toBe(403);
  expect((await split(mo, topic, ids, { board: other.board.id })).status).toBe(403);
  expect((await merge(mo, topic, await makeTopic(other, 1))).status).toBe(403);
  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [forum.space.id]);
  expect((await split(stranger, topic, ids, { board: board.id })).status).toBe(404);
});

test('a member goes on with messages of a chat as a topic of the same space', async () => {
  const { ada, ben, space, board } = await makeForum(app);
  const { id: channel } = await app.makeConversation({ spaceId: space.id });
  const one = await sent(ben, channel, 'Wie macht ihr das mit den Führungszeugnissen?');
  const two = await sent(ada, channel, 'Das gehört ins Forum.');
  const id = v7();
  expect((await split(ada, channel, [one.id, two.id], { board: board.id, id })).status).toBe(200);
  const { messages, conversation } = await page(ben, id);
  expect(conversation).toMatchObject({ kind: 'topic', author: { name: 'Ada Muster' } });
  expect(messages.map(({ author }) => author.name)).toEqual(['Ben Beispiel', 'Ada Muster', 'Ada Muster']);
  expect(messages.at(-1)?.html).toContain(`/gespraech/${channel}`);
});

test('a topic moves to a board of another space, and those who may not read there stop following it', async () => {
  const { ada, ben, mo, topic } = await forumWithTopic(1);
  const closed = await app.makeSpace({ visibility: 'closed', members: { moderator: [mo], member: [ada] } });
  const board = await app.makeBoard({ spaceId: closed.id });
  const { socket, join } = await ben.connect();
  await join(`conversation:${topic}`);
  const left = new Promise((resolve) => socket.once('left', resolve));
  const answer = await mo.ask(moveRoutes.place, {
    params: { conversationId: topic },
    body: { board: board.id },
  });
  expect(answer.status).toBe(200);
  await left;
  expect(
    (await ben.ask(conversationRoutes.page, { params: { conversationId: topic }, query: {} })).status,
  ).toBe(404);
  expect((await page(ada, topic)).conversation).toMatchObject({ space: closed.id, board: board.id });
});

test('whoever follows all conversations sees both sides of a move once', async () => {
  const { mo, board, topic, messages } = await forumWithTopic(2);
  const seen: string[] = [];
  const feed = app.app.get(ChangeFeed);
  feed.register('moves', 'now', async (_tx, { conversation }) => void seen.push(conversation));
  await feed.introduceAll();
  const id = v7();
  await split(mo, topic, [messages[1]?.id ?? ''], { board: board.id, id });
  await feed.settled();
  expect(seen.toSorted()).toEqual([topic, id].toSorted());
});

test('who was mailed a post is not mailed it again at its new place, and who was not still is', async () => {
  const forum = await makeForum(app);
  const { ada, ben, mo, board } = forum;
  const topic = await makeTopic(forum, 1);
  const told = await sent(ben, topic, `Gemailt [@Ada](person:${ada.id})`);
  await passTime(app, '10 minutes');
  await runMails(app);
  const fresh = await sent(ben, topic, `Noch nicht gemailt [@Ada](person:${ada.id})`);
  await split(mo, topic, [told.id, fresh.id], { board: board.id });
  await passTime(app, '10 minutes');
  await runMails(app);
  const bodies = (await mailsTo(app, ada)).map(({ body }) => body).join('\n');
  expect(bodies.match(/Gemailt/g)).toHaveLength(1);
  expect(bodies.match(/Noch nicht gemailt/g)).toHaveLength(1);
});
