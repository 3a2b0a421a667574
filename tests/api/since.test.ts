import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('a day leads to its first message, to the next one there is, or to the last', async () => {
  const { ada, id } = await makeRoom(app);
  const since = (at: string) =>
    ada.call(conversationRoutes.since, { params: { conversationId: id }, query: { at } });
  expect(await since('2026-01-01T00:00:00.000Z')).toEqual({ message: null, position: 0 });
  const days = ['2026-03-01', '2026-03-03', '2026-03-03', '2026-03-10'];
  for (const day of days) {
    const { id: message } = await sent(ada, id, day);
    await app.db.query(`UPDATE message SET created_at = $2 WHERE id = $1`, [message, `${day}T10:00:00Z`]);
  }
  const positions = [];
  for (const day of ['2026-01-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-12-31'])
    positions.push((await since(`${day}T00:00:00.000Z`)).position);
  expect(positions).toEqual([1, 2, 2, 4, 4]);
});
