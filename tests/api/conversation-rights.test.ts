import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom as makeRoomIn, page, send, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

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

/** Holds the conversation's row, so that what is sent meanwhile waits and then goes together. */
async function whileLocked(
  conversationId: string,
  work: () => Promise<unknown>[],
  inside?: () => Promise<unknown>,
) {
  let waiting: Promise<unknown>[] = [];
  await app.db.transaction(async (tx) => {
    await tx.query(`SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE`, [conversationId]);
    waiting = work();
    await waitFor(async () => {
      const [blocked] = await app.db.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      expect(blocked?.count).toBeGreaterThan(0);
    });
    await inside?.();
  });
  return Promise.all(waiting);
}

test('a right that is lost while a message waits for the lock is lost', async () => {
  const { ada, id, space } = await makeRoom();
  const [answer] = await whileLocked(
    id,
    () => [send(ada, id, 'Gerade noch?')],
    () => app.db.query(`DELETE FROM space_member WHERE person_id = $1 AND space_id = $2`, [ada.id, space.id]),
  );
  expect(answer).toMatchObject({ status: 403 });
});

test('two edits of the same version that wait together do not overwrite each other', async () => {
  const { ada, ben, id } = await makeRoom();
  const message = await sent(ada, id, 'Erste Fassung');
  const edit = (body: string) =>
    ada.ask(messageRoutes.edit, { params: { messageId: message.id }, body: { body, revision: 0 } });
  const answers = (await whileLocked(id, () => [
    send(ben, id, 'Vorneweg'),
    edit('Vom Telefon'),
    edit('Vom Schreibtisch'),
  ])) as { status: number }[];
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 409]);
  expect((await page(ada, id)).messages[0]?.revision).toBe(1);
});

test('the same new id in two conversations at once is a conflict for one of them', async () => {
  const { ada, id, space } = await makeRoom();
  const other = await app.makeConversation({ spaceId: space.id });
  const message = { id: v7() };
  const answers = await Promise.all([send(ada, id, 'Hier', message), send(ada, other.id, 'Dort', message)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('an id in capital letters is the same id', async () => {
  const { ada, id } = await makeRoom();
  const message = v7();
  const first = await send(ada, id, 'Einmal', { id: message.toUpperCase() });
  const again = await send(ada, id, 'Einmal', { id: message });
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.body).toEqual(first.body);
  expect((await page(ada, id.toUpperCase())).messages).toHaveLength(1);
});

test.each(['x\uD800y', '\uDC00'])('half a character (%j) is refused by name', async (body) => {
  const { ada, id } = await makeRoom();
  expect(await send(ada, id, body)).toMatchObject({ status: 400, body: { issues: [{ path: 'body' }] } });
});

test('a page after the last possible position is empty', async () => {
  const { ada, id } = await makeRoom();
  await send(ada, id, 'Eins');
  expect((await page(ada, id, { after: 2 ** 31 - 1 })).messages).toEqual([]);
});
