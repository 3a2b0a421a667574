import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { unreadRoutes } from '@app/contracts/unread';
import { applyDelta, viewOfPage } from '@app/domain/delta';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { changesSince, page, send, sent } from '../support/conversations.ts';
import { makeTopic, mark } from '../support/forum.ts';
import { forumWithTopic, logOf, movePosts, newTopic, shapeOf, undoEntry } from '../support/moving.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const unreadIn = async (person: TestPerson, topic: string) =>
  (await person.call(unreadRoutes.spaces, {})).find(({ conversation }) => conversation === topic);

test('posts that were split off stand where they stood, and the empty topic leads to them', async () => {
  const { ada, mo, space, board, topic, ids } = await forumWithTopic(app);
  const before = await shapeOf(ada, topic);
  const id = v7();
  const moved = await movePosts(mo, topic, ids.slice(1, 3), newTopic(board, id));
  const stale = [viewOfPage(await page(ada, topic)), viewOfPage(await page(ada, id))];
  expect((await undoEntry(mo, moved.undo)).status).toBe(200);

  expect(await shapeOf(ada, topic)).toEqual(before);
  expect(await ada.call(messageRoutes.locate, { params: { messageId: ids[1] ?? '' } })).toMatchObject({
    conversation: topic,
    position: 2,
  });
  expect((await page(ada, id)).conversation).toMatchObject({ movedTo: topic, state: 'archived' });
  // Whoever has one of both open gets there by what changed.
  for (const view of stale) {
    const fresh = await page(ada, view.conversation.id);
    const delta = await changesSince(ada, view.conversation.id, view.head);
    expect(applyDelta(view, delta).view.messages).toEqual(fresh.messages);
  }
  // Ada still writes in the new one.
  expect((await send(ada, id, 'Noch dort geschrieben')).body).toMatchObject({ conversation: topic });
  expect((await logOf(mo, space)).map(({ action, can }) => [action, can.undo])).toEqual([
    ['posts-returned', true],
    ['posts-moved', false],
  ]);
});

test('what was undone can be done again, and be undone again', async () => {
  const { ada, mo, space, board, topic, ids } = await forumWithTopic(app);
  const id = v7();
  const moved = await movePosts(mo, topic, ids.slice(1, 3), newTopic(board, id));
  const [here, there] = [await shapeOf(ada, topic), await shapeOf(ada, id)];
  await undoEntry(mo, moved.undo);
  const back = await shapeOf(ada, topic);
  expect((await undoEntry(mo, (await logOf(mo, space))[0]?.id ?? '')).status).toBe(200);
  expect(await shapeOf(ada, topic)).toEqual(here);
  expect(await shapeOf(ada, id)).toEqual(there);
  expect((await page(ada, id)).conversation).toMatchObject({ movedTo: null, state: 'open' });
  expect((await undoEntry(mo, (await logOf(mo, space))[0]?.id ?? '')).status).toBe(200);
  expect(await shapeOf(ada, topic)).toEqual(back);
  expect((await page(ada, id)).conversation).toMatchObject({ movedTo: topic });
});

test('quotes, pin, accepted answer and bookmark of a post are back with it', async () => {
  const { ada, mo, board, topic, ids } = await forumWithTopic(app, 2);
  const answer = await sent(ada, topic, 'Die Antwort', { replyTo: ids[0] ?? '' });
  const quote = await sent(ada, topic, 'Danke dafür', { replyTo: answer.id });
  await mo.call(conversationRoutes.update, {
    params: { conversationId: topic },
    body: { answer: answer.id },
  });
  await mo.call(messageRoutes.pin, { params: { messageId: answer.id }, body: { pinned: true } });
  const before = await page(ada, topic);
  const moved = await movePosts(mo, topic, [answer.id], newTopic(board));
  expect((await page(ada, topic)).conversation.answer).toBeNull();
  expect((await undoEntry(mo, moved.undo)).status).toBe(200);
  const after = await page(ada, topic);
  const plain = ({ seq: _seq, ...message }: (typeof after.messages)[number]) => message;
  expect(after.messages.map(plain)).toEqual(before.messages.map(plain));
  expect(after.messages.at(-1)).toMatchObject({
    id: quote.id,
    replyTo: { id: answer.id, excerpt: 'Die Antwort' },
  });
  expect(after.conversation.answer).toBe(answer.id);
});

test('what was edited or deleted since comes back as it is; what was written since stays and quotes the stub', async () => {
  const forum = await forumWithTopic(app, 4);
  const { ada, mo, topic, ids } = forum;
  const target = await makeTopic(forum, 1, 'Ziel');
  const moved = await movePosts(mo, topic, ids.slice(1, 3), { conversation: target });
  const [second = '', third = ''] = ids.slice(1);
  await ada.call(messageRoutes.edit, { params: { messageId: second }, body: { body: 'Neu', revision: 0 } });
  await ada.call(messageRoutes.remove, { params: { messageId: third } });
  const reply = await sent(ada, target, 'Eine Antwort am Ziel', { replyTo: second });
  expect((await undoEntry(mo, moved.undo)).status).toBe(200);
  expect((await page(ada, topic)).messages.slice(1, 3)).toMatchObject([
    { id: second, body: 'Neu', position: 2 },
    { id: third, state: 'deleted', position: 3 },
  ]);
  const there = (await page(ada, target)).messages;
  expect(there.map(({ state }) => state)).toEqual(['visible', 'moved', 'moved', 'visible', 'visible']);
  expect(there.at(-1)).toMatchObject({ id: reply.id, replyTo: { excerpt: '' } });
  expect((await page(ada, target)).conversation).toMatchObject({ movedTo: null, state: 'open' });
  // An answer to what went back goes where that is.
  expect((await send(ada, target, 'Und noch eine', { replyTo: second })).body).toMatchObject({
    conversation: topic,
  });
});

test('posts that were moved on stay where they are until the later move is taken back', async () => {
  const forum = await forumWithTopic(app, 4);
  const { mo, topic, ids } = forum;
  const [one, two] = [await makeTopic(forum, 1, 'Eins'), await makeTopic(forum, 1, 'Zwei')];
  const before = await shapeOf(mo, topic);
  const first = await movePosts(mo, topic, ids.slice(1, 3), { conversation: one });
  const second = await movePosts(mo, one, ids.slice(1, 2), { conversation: two });
  const refused = await undoEntry(mo, first.undo);
  expect(refused).toMatchObject({
    status: 409,
    body: { message: expect.stringContaining('weiter verschoben') },
  });
  expect((await undoEntry(mo, second.undo)).status).toBe(200);
  expect((await undoEntry(mo, first.undo)).status).toBe(200);
  expect(await shapeOf(mo, topic)).toEqual(before);
});

test('of two moderators one takes it back, and the other is told', async () => {
  const forum = await forumWithTopic(app, 3);
  const { mo, board, topic, ids } = forum;
  const moved = await movePosts(mo, topic, ids.slice(1), newTopic(board));
  const answers = await Promise.all([undoEntry(mo, moved.undo), undoEntry(mo, moved.undo)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('members take nothing back, nor do moderators of one side only', async () => {
  const { ada, ben, mo, space, board, topic, ids } = await forumWithTopic(app, 3);
  const other = await app.makeSpace({ members: { moderator: [mo] } });
  const { id: elsewhere } = await app.makeBoard({ spaceId: other.id });
  await app.db.query(`UPDATE space_member SET role = 'moderator' WHERE space_id = $1 AND person_id = $2`, [
    space.id,
    ben.id,
  ]);
  const moved = await movePosts(mo, topic, ids.slice(1, 2), newTopic({ id: elsewhere }));
  expect((await undoEntry(ada, moved.undo)).status).toBe(404);
  expect((await undoEntry(ben, moved.undo)).status).toBe(403);
  const { id: channel } = await app.makeConversation({ spaceId: space.id });
  const message = await sent(ada, channel, 'Weiter im Forum');
  expect(await movePosts(ada, channel, [message.id], newTopic(board))).toMatchObject({ undo: null });
});

test('what was read at either place stays read; what only its stub was passed is unread again', async () => {
  const { ada, ben, mo, board, topic, ids } = await forumWithTopic(app, 6);
  await mark(ben, topic, 2);
  const id = v7();
  const moved = await movePosts(mo, topic, ids.slice(2, 4), newTopic(board, id)); // the third and the fourth
  await mark(ada, topic, 6); // had written, and so read, them before
  await mark(ben, id, 2); // reads both there
  const cleo = await app.makePerson({ name: 'Cleo' });
  await mark(cleo, topic, 6); // passes the stubs
  await undoEntry(mo, moved.undo);
  expect(await unreadIn(ada, topic)).toBeUndefined();
  expect(await unreadIn(ben, topic)).toMatchObject({ marker: 4, lastPosition: 6 });
  const [row] = await app.db.query(
    `SELECT position FROM read_marker WHERE person_id = $1 AND conversation_id = $2`,
    [cleo.id, topic],
  );
  expect(row).toEqual({ position: 2 });
});
