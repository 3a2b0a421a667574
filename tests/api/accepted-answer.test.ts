import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { topicRoutes } from '@app/contracts/topics';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { changesSince, page, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const accept = (person: TestPerson, conversationId: string, answer: string | null) =>
  person.ask(conversationRoutes.update, { params: { conversationId }, body: { answer } });

async function makeAnswered() {
  const forum = await makeForum(app);
  const id = await makeTopic(forum, 1);
  const answer = await sent(forum.ben, id, 'So haben wir es gelöst.');
  const answerOf = async () => (await page(forum.ben, id)).conversation.answer;
  return { ...forum, id, answer, answerOf };
}

test('whoever asked says what answered the question, and everyone sees it', async () => {
  const { ada, ben, id, answer, space, answerOf } = await makeAnswered();
  const before = (await page(ben, id)).head;

  const { status, body } = await accept(ada, id, answer.id);

  expect([status, body]).toMatchObject([200, { changes: { conversation: { answer: answer.id } } }]);
  expect(await answerOf()).toBe(answer.id);
  expect((await changesSince(ben, id, before)).changes.conversation?.answer).toBe(answer.id);
  const { items } = await ben.call(topicRoutes.list, {
    params: { spaceId: space.id },
    query: { state: 'answered' },
  });
  expect(items.map(({ conversation }) => conversation.id)).toEqual([id]);
});

test('moderators choose and take back; others do not', async () => {
  const { ben, mo, id, answer, answerOf } = await makeAnswered();
  expect((await accept(ben, id, answer.id)).status).toBe(403);
  expect((await accept(mo, id, answer.id)).status).toBe(200);
  expect(await answerOf()).toBe(answer.id);
  expect((await accept(ben, id, null)).status).toBe(403);
  expect((await accept(mo, id, null)).status).toBe(200);
  expect(await answerOf()).toBeNull();
});

test('the question itself, a removed post, and a post of another topic are no answers', async () => {
  const { ada, ben, id, answer } = await makeAnswered();
  const other = await makeAnswered();
  const [question] = (await page(ada, id)).messages;
  await ben.call(messageRoutes.remove, { params: { messageId: answer.id } });

  expect((await accept(ada, id, question?.id ?? '')).status).toBe(400);
  expect((await accept(ada, id, answer.id)).status).toBe(400);
  expect((await accept(ada, id, other.answer.id)).status).toBe(404);
});

test('an answer that is removed answers nothing, and does again when it is restored', async () => {
  const { ada, ben, id, answer, answerOf, space } = await makeAnswered();
  await accept(ada, id, answer.id);
  const before = (await page(ben, id)).head;

  await ben.call(messageRoutes.remove, { params: { messageId: answer.id } });

  const answered = async () =>
    (await ada.call(topicRoutes.list, { params: { spaceId: space.id }, query: { state: 'answered' } })).items
      .length;
  expect(await answerOf()).toBeNull();
  expect(await answered()).toBe(0);
  expect((await changesSince(ada, id, before)).changes.conversation?.answer).toBeNull();
  await ben.call(messageRoutes.restore, { params: { messageId: answer.id } });
  expect(await answerOf()).toBe(answer.id);
  expect(await answered()).toBe(1);
});
