import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { changesSince, makeRoom, page, send, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const thread = (person: TestPerson, messageId: string) =>
  person.call(messageRoutes.thread, { params: { messageId } });
const bodies = ({ messages }: { messages: { body: string }[] }) => messages.map(({ body }) => body);

test('a reply goes to its thread, stays in the conversation, and is counted on the message it answers', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Wer hat eine Satzung?');
  const reply = await sent(ben, id, 'Wir, seit März.', { thread: root.id });
  await sent(ada, id, 'Etwas anderes');
  await sent(ada, id, 'Danke!', { thread: root.id });
  expect(reply).toMatchObject({ thread: root.id, replyTo: { id: root.id, author: { name: 'Ada' } } });

  const { messages } = await page(ben, id);
  expect(messages.map(({ thread: of, replyCount }) => [of, replyCount])).toEqual([
    [null, 2],
    [root.id, 0],
    [null, 0],
    [root.id, 0],
  ]);
  for (const messageId of [root.id, reply.id])
    expect(bodies(await thread(ben, messageId))).toEqual([
      'Wer hat eine Satzung?',
      'Wir, seit März.',
      'Danke!',
    ]);
});

test('a link to a reply leads to its thread', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Wer hat eine Satzung?');
  const reply = await sent(ben, id, 'Wir, seit März.', { thread: root.id });
  const locate = (messageId: string) => ben.call(messageRoutes.locate, { params: { messageId } });
  expect(await locate(reply.id)).toMatchObject({ conversation: id, position: 2, thread: root.id });
  expect(await locate(root.id)).toMatchObject({ position: 1, thread: null });
});

test('the answer to a reply carries the new count, and so do the changes', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Frage');
  const { changes, to } = (await send(ben, id, 'Antwort', { thread: root.id })).body as Delta;
  expect(changes.messages.map(({ body, replyCount }) => [body, replyCount])).toEqual([
    ['Antwort', 0],
    ['Frage', 1],
  ]);
  const since = await changesSince(ada, id, root.seq);
  expect(since.to).toBe(to);
  expect(since.changes.messages.map(({ replyCount }) => replyCount)).toEqual([0, 1]);
});

test('a reply that is taken back is counted no more, and again when it is restored', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Frage');
  const reply = await sent(ben, id, 'Antwort', { thread: root.id });
  const count = async () => (await page(ada, id)).messages[0]?.replyCount;
  await ben.call(messageRoutes.remove, { params: { messageId: reply.id } });
  expect(await count()).toBe(0);
  await ben.call(messageRoutes.restore, { params: { messageId: reply.id } });
  expect(await count()).toBe(1);
});

test('there is no thread in a topic, below a reply, or of another conversation', async () => {
  const { ada, id, space } = await makeRoom(app);
  const root = await sent(ada, id, 'Frage');
  const reply = await sent(ada, id, 'Antwort', { thread: root.id });
  const topic = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  const post = await sent(ada, topic.id, 'Beitrag');
  for (const [where, of] of [
    [id, reply.id],
    [id, post.id],
    [topic.id, post.id],
  ] as const)
    expect((await send(ada, where, 'Noch eine', { thread: of })).status).toBe(400);
});

test('many replies at once are all counted, and a retry counts once', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Frage');
  const same = await sent(ben, id, 'Einmal', { thread: root.id });
  await Promise.all([
    send(ben, id, 'Einmal', { id: same.id, thread: root.id }),
    ...Array.from({ length: 30 }, (_, n) => send(n % 2 ? ada : ben, id, `Antwort ${n}`, { thread: root.id })),
  ]);
  const { messages } = await page(ada, id);
  expect(messages[0]?.replyCount).toBe(31);
  expect((await thread(ada, root.id)).messages).toHaveLength(32);
});
