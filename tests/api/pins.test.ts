import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('pins are listed latest first, without what was removed, to those who may read', async () => {
  const { ada, mod, id } = await makeRoom(app);
  const messages = [];
  for (const body of ['eins', 'zwei', 'drei', 'nicht angepinnt']) messages.push(await sent(ada, id, body));
  for (const message of messages.slice(0, 3))
    await mod.call(messageRoutes.pin, { params: { messageId: message.id }, body: { pinned: true } });
  await mod.call(messageRoutes.remove, { params: { messageId: messages[1]?.id ?? '' } });

  const pins = await ada.call(conversationRoutes.pins, { params: { conversationId: id } });
  expect(pins.map(({ body }) => body)).toEqual(['drei', 'eins']);
  const visitor = await app.visitor.ask(conversationRoutes.pins, { params: { conversationId: id } });
  expect(visitor.status).toBe(404);
});
