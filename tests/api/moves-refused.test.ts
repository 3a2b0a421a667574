import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moveRoutes } from '@app/contracts/moves';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { page, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const split = (person: TestPerson, source: string, messages: string[], to: { board: string; id?: string }) =>
  person.ask(moveRoutes.messages, {
    params: { conversationId: source },
    body: { messages, to: { topic: { id: v7(), ...to, title: 'Ein eigenes Thema' } } },
  });

test('a member comes through a chat into no forum whose topics are read first; a moderator does', async () => {
  const { ada, ben, mo, space, board } = await makeForum(app);
  await app.db.query(`UPDATE board SET premoderation = 'topics' WHERE id = $1`, [board.id]);
  const { id: channel } = await app.makeConversation({ spaceId: space.id });
  const { id } = await sent(ben, channel, 'Das sollte jemand lesen, bevor es im Forum steht');
  expect((await split(ada, channel, [id], { board: board.id })).status).toBe(403);
  expect((await page(ada, channel)).messages[0]).toMatchObject({ state: 'visible' });
  expect((await split(mo, channel, [id], { board: board.id })).status).toBe(200);
});

test('posts that are nowhere open no empty topic, and the id of another conversation opens none', async () => {
  const forum = await makeForum(app);
  const { mo, board } = forum;
  const topic = await makeTopic(forum, 2);
  const { messages } = await page(mo, topic);
  const id = v7();
  expect((await split(mo, topic, [v7()], { board: board.id, id })).status).toBe(409);
  expect(await app.db.query(`SELECT id FROM conversation WHERE id = $1`, [id])).toEqual([]);
  const foreign = await makeTopic(await makeForum(app), 1);
  const taken = await split(mo, topic, [messages[1]?.id ?? ''], { board: board.id, id: foreign });
  expect(taken.status).toBe(409);
  expect((await page(mo, topic)).messages[1]).toMatchObject({ state: 'visible' });
});
