import { conversationRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom as makeRoomIn, send } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const makeRoom = () => makeRoomIn(app);

test('slow mode asks for patience, moderators excepted', async () => {
  const { ada, mod, id } = await makeRoom();
  await mod.call(conversationRoutes.update, {
    params: { conversationId: id },
    body: { slowModeSeconds: 600 },
  });
  expect((await send(ada, id, 'Eins')).status).toBe(200);
  expect(await send(ada, id, 'Zwei')).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
  await send(mod, id, 'Eins');
  expect((await send(mod, id, 'Zwei')).status).toBe(200);
});

test('a locked conversation is read by all and written by moderators', async () => {
  const { ada, mod, id } = await makeRoom();
  await mod.call(conversationRoutes.update, { params: { conversationId: id }, body: { state: 'locked' } });
  expect(await send(ada, id, 'Noch etwas')).toMatchObject({ status: 423, body: { code: 'locked' } });
  expect((await send(mod, id, 'Zum Schluss')).status).toBe(200);
});

test('an unchanged page is answered with 304, but not to somebody who lost the right', async () => {
  const { ada, id, space } = await makeRoom();
  await send(ada, id, 'Hallo');
  const path = `conversations/${id}/messages`;
  const etag = (await ada.http('GET', path)).headers.get('etag') ?? '';
  expect((await ada.http('GET', path, undefined, { 'if-none-match': etag })).status).toBe(304);

  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [space.id]);
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ada.id]);
  expect((await ada.http('GET', path, undefined, { 'if-none-match': etag })).status).toBe(404);
});

test('what one may not see is answered like what does not exist', async () => {
  const { ada } = await makeRoom();
  const hidden = await app.makeConversation({ spaceId: (await app.makeSpace({ visibility: 'closed' })).id });
  const path = (id: string) => `conversations/${id}/messages`;
  const answers = await Promise.all([hidden.id, v7(), 'unfug'].map((id) => ada.http('GET', path(id))));
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    Array.from({ length: 3 }, () => [404, answers[0]?.body]),
  );
});
