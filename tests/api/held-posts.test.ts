import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { moderationRoutes } from '@app/contracts/moderation';
import { topicRoutes } from '@app/contracts/topics';
import { unreadRoutes } from '@app/contracts/unread';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { page, send, sent } from '../support/conversations.ts';
import { makeForum } from '../support/forum.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A forum where everything is read first, with a topic that Mo opened. */
async function makeHoldingForum(premoderation = 'all', newcomerPosts = 0) {
  const forum = await makeForum(app);
  await app.db.query(`UPDATE board SET premoderation = $2 WHERE id = $1`, [forum.board.id, premoderation]);
  await app.db.query(`UPDATE space SET holds_posts = true, newcomer_posts = $2 WHERE id = $1`, [
    forum.space.id,
    newcomerPosts,
  ]);
  const topic = await openTopic(forum.mo, forum);
  return { ...forum, topic: topic.id };
}

const openTopic = (person: TestPerson, { space, board }: { space: { id: string }; board: { id: string } }) =>
  person.call(topicRoutes.create, {
    params: { spaceId: space.id },
    body: { id: v7(), board: board.id, title: 'Thema', message: { id: v7(), body: 'Erster Beitrag' } },
  });
const queueOf = async (person: TestPerson) =>
  (await person.call(moderationRoutes.ownCases, { query: {} })).items;
const heldOf = (person: TestPerson) => person.call(moderationRoutes.ownHeld, { query: {} });
const decide = (person: TestPerson, caseId: string, decision: 'approve' | 'decline', note = '') =>
  person.ask(moderationRoutes.decide, { params: { caseId }, body: { decision, note } });

test('a post in a pre-moderated board waits: its author sees that, others see nothing and are not behind', async () => {
  const { ada, ben, mo, topic } = await makeHoldingForum();
  const before = await page(ben, topic);
  const answer = await send(ada, topic, 'Bitte prüfen');
  expect(answer.body).toMatchObject({ held: true, changes: { messages: [] } });

  expect(await page(ben, topic)).toEqual(before);
  const unread = (await ben.call(unreadRoutes.spaces, {})).find(({ conversation }) => conversation === topic);
  expect(unread?.lastPosition).toBe(1);
  expect(await heldOf(ada)).toMatchObject([
    { state: 'waiting', because: 'board', body: 'Bitte prüfen', conversation: { id: topic } },
  ]);
  expect(await heldOf(ben)).toEqual([]);
  expect(await queueOf(mo)).toMatchObject([
    { kind: 'held', heldBecause: 'board', post: { author: { name: 'Ada Muster' }, state: null } },
  ]);
});

test('approving lets it appear under its own id and author, and its author is not thought to have read the rest', async () => {
  const { ada, ben, mo, topic } = await makeHoldingForum();
  const id = v7();
  await send(ada, topic, 'Bitte prüfen', { id });
  await sent(mo, topic, 'Inzwischen');
  const [item] = await queueOf(mo);
  expect((await decide(mo, item?.id ?? '', 'approve')).body).toMatchObject({ decision: 'approve' });

  const { messages } = await page(ben, topic);
  expect(messages.at(-1)).toMatchObject({ id, position: 3, author: { name: 'Ada Muster' } });
  expect(await heldOf(ada)).toEqual([]);
  const own = await ada.call(conversationRoutes.own, { params: { conversationId: topic } });
  expect(own.marker).toBe(0);
});

test('sending again with the same id changes nothing, before and after it appears', async () => {
  const { ada, mo, topic } = await makeHoldingForum();
  const id = v7();
  await send(ada, topic, 'Einmal', { id });
  expect(((await send(ada, topic, 'Einmal', { id })).body as Delta).held).toBe(true);
  expect((await send(ada, topic, 'Anders', { id })).status).toBe(409);
  const [item, ...more] = await queueOf(mo);
  expect(more).toEqual([]);
  await decide(mo, item?.id ?? '', 'approve');
  const again = (await send(ada, topic, 'Einmal', { id })).body as Delta;
  expect(again.held).toBeUndefined();
  expect(again.changes.messages).toMatchObject([{ id, position: 2 }]);
  expect(await queueOf(mo)).toEqual([]);
});

test('a declined post does not appear, and its author reads the reason and takes the text back', async () => {
  const { ada, ben, mo, topic } = await makeHoldingForum();
  await send(ada, topic, 'Werbung');
  const [item] = await queueOf(mo);
  expect((await decide(mo, item?.id ?? '', 'decline')).status).toBe(400);
  await decide(mo, item?.id ?? '', 'decline', 'Bitte ohne Werbung');
  expect((await page(ben, topic)).messages).toHaveLength(1);
  const [held] = await heldOf(ada);
  expect(held).toMatchObject({ state: 'declined', note: 'Bitte ohne Werbung', body: 'Werbung' });

  const params = { messageId: held?.id ?? '' };
  expect((await ben.ask(moderationRoutes.takeBack, { params })).status).toBe(404);
  await ada.call(moderationRoutes.takeBack, { params });
  expect(await heldOf(ada)).toEqual([]);
});

test('what its author took back is out of the queue', async () => {
  const { ada, mo, topic } = await makeHoldingForum();
  await send(ada, topic, 'Doch nicht');
  const [held] = await heldOf(ada);
  const [item] = await queueOf(mo);
  await ada.call(moderationRoutes.takeBack, { params: { messageId: held?.id ?? '' } });
  expect(await queueOf(mo)).toEqual([]);
  expect((await decide(mo, item?.id ?? '', 'approve')).status).toBe(404);
});

test('a new topic waits as a whole, and appears as a whole', async () => {
  const forum = await makeHoldingForum('topics');
  const { ada, ben, mo, space } = forum;
  const opened = await openTopic(ada, forum);
  expect(opened).toEqual({ id: opened.id, held: true });
  expect((await ben.ask(conversationRoutes.own, { params: { conversationId: opened.id } })).status).toBe(404);
  expect(await heldOf(ada)).toMatchObject([{ title: 'Thema', conversation: null }]);

  const [item] = await queueOf(mo);
  expect(item).toMatchObject({ conversation: null, post: { title: 'Thema' } });
  await decide(mo, item?.id ?? '', 'approve');
  const list = await ben.call(topicRoutes.list, { params: { spaceId: space.id }, query: {} });
  expect(list.items.find(({ conversation }) => conversation.id === opened.id)).toMatchObject({
    conversation: { author: { name: 'Ada Muster' }, lastPosition: 1 },
  });
});

test('where only topics are read first, answers appear at once; moderators always write at once', async () => {
  const { ada, mo, topic } = await makeHoldingForum('topics');
  await sent(ada, topic, 'Antwort');
  await sent(mo, topic, 'Antwort der Moderation');
  expect((await page(ada, topic)).messages).toHaveLength(3);
});

test('the first posts of a newcomer wait, in chat as well, and later ones do not', async () => {
  const { ada, mo, topic, space } = await makeHoldingForum('off', 2);
  const channel = (await app.makeConversation({ spaceId: space.id })).id;
  for (const place of [topic, channel]) {
    await send(ada, place, `Hallo ${place}`);
    const [item] = await queueOf(mo);
    expect(item?.heldBecause).toBe('newcomer');
    await decide(mo, item?.id ?? '', 'approve');
  }
  expect((await sent(ada, topic, 'Nun ohne Warten')).body).toBe('Nun ohne Warten');
});

test('two moderators who approve at once let it appear once', async () => {
  const { ada, mo, space, topic } = await makeHoldingForum();
  const nora = await app.makePerson({ name: 'Nora' });
  await app.insert('space_member', { space_id: space.id, person_id: nora.id, role: 'moderator' });
  await send(ada, topic, 'Einmal');
  const [item] = await queueOf(mo);
  const answers = await Promise.all([mo, nora].map((person) => decide(person, item?.id ?? '', 'approve')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect((await page(ada, topic)).messages).toHaveLength(2);
});

test('holding is not a way around the right to write', async () => {
  const { topic } = await makeHoldingForum();
  const outsider = await app.makePerson();
  expect((await send(outsider, topic, 'Hallo')).status).toBe(403);
  expect(await heldOf(outsider)).toEqual([]);
});

test('nobody fills the queue alone', async () => {
  const { ada, topic } = await makeHoldingForum();
  for (let count = 1; count <= 20; count += 1) await send(ada, topic, `Beitrag ${count}`);
  expect((await send(ada, topic, 'Noch einer')).status).toBe(429);
});

test('a post that was written while the topic was open appears when it is approved after the topic was locked', async () => {
  const { ada, mo, topic } = await makeHoldingForum();
  await send(ada, topic, 'Rechtzeitig');
  await app.db.query(`UPDATE conversation SET state = 'locked' WHERE id = $1`, [topic]);
  const [item] = await queueOf(mo);
  expect((await decide(mo, item?.id ?? '', 'approve')).status).toBe(200);
  expect((await page(ada, topic)).messages).toHaveLength(2);
});
