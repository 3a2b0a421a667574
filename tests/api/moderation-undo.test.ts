import { accountRoutes, erasureWord } from '@app/contracts/account';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { moderationRoutes } from '@app/contracts/moderation';
import { notificationRoutes } from '@app/contracts/notifications';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, page, send, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';
import { logOf, undoEntry } from '../support/moving.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const undoLatest = async (person: TestPerson, space: { id: string }) =>
  undoEntry(person, (await logOf(person, space))[0]?.id ?? '');
const inboxOf = async (person: TestPerson) =>
  (await person.call(notificationRoutes.list, { query: {} })).items;
const correct = (person: TestPerson, messageId: string, body: string) =>
  person.ask(moderationRoutes.correct, {
    params: { messageId },
    body: { body, revision: 0, note: 'Bitte keine Nummern' },
  });

test('an approval taken back hides the post, and its author is told; showing it again is in the log', async () => {
  const forum = await makeForum(app);
  const { ben, mo, space, board } = forum;
  const topic = await makeTopic(forum, 1);
  await app.db.query(`UPDATE board SET premoderation = 'all' WHERE id = $1`, [board.id]);
  await app.db.query(`UPDATE space SET holds_posts = true WHERE id = $1`, [space.id]);
  await send(ben, topic, 'Aus Versehen freigegeben');
  const [waiting] = (await mo.call(moderationRoutes.ownCases, { query: { state: 'open' } })).items;
  await mo.call(moderationRoutes.decide, {
    params: { caseId: waiting?.id ?? '' },
    body: { decision: 'approve' },
  });
  const approved = (await logOf(mo, space))[0];
  expect((await undoEntry(mo, approved?.id ?? '')).status).toBe(200);
  expect((await page(forum.ada, topic)).messages.at(-1)).toMatchObject({ state: 'hidden', body: '' });
  expect((await inboxOf(ben)).map(({ kind }) => kind)).toContain('hidden');
  expect((await logOf(mo, space))[0]).toMatchObject({ action: 'message-hidden', can: { undo: true } });
  expect((await undoEntry(mo, approved?.id ?? '')).status).toBe(409);
  await undoLatest(mo, space);
  expect((await page(forum.ada, topic)).messages.at(-1)).toMatchObject({ state: 'visible' });
});

test('a correction is taken back: the former words, no note, and the history as before', async () => {
  const { ada, ben, mod, id, space } = await makeRoom(app);
  const message = await sent(ben, id, 'Ruft mich an: 0231 555');
  await correct(mod, message.id, 'Ruft mich an.');
  expect(JSON.stringify(await logOf(mod, space))).not.toContain('0231');
  expect((await undoLatest(mod, space)).status).toBe(200);
  expect((await page(ada, id)).messages[0]).toMatchObject({ body: 'Ruft mich an: 0231 555', editNote: null });
  const history = await ada.call(messageRoutes.revisions, { params: { messageId: message.id } });
  expect(history.map(({ body }) => body)).toEqual(['Ruft mich an.', 'Ruft mich an: 0231 555']);
});

test('a correction of what was edited since is not taken back, and nothing is left of it when its author leaves', async () => {
  const { ada, ben, mod, id, space } = await makeRoom(app);
  const edited = await sent(ben, id, 'Ruft mich an: 0231 555');
  await correct(mod, edited.id, 'Ruft mich an.');
  await ben.call(messageRoutes.edit, {
    params: { messageId: edited.id },
    body: { body: 'Schreibt mir.', revision: 1 },
  });
  expect((await undoLatest(mod, space)).status).toBe(409);
  expect((await page(ada, id)).messages[0]).toMatchObject({ body: 'Schreibt mir.' });

  const other = await sent(ben, id, 'Oder 0231 777');
  await correct(mod, other.id, 'Oder so.');
  await ben.call(accountRoutes.erase, { body: { confirmation: erasureWord } });
  const left = await app.db.query(
    `SELECT FROM message_revision WHERE body LIKE '%0231%'
      AND message_id = ANY ($1)`,
    [[edited.id, other.id]],
  );
  expect(left).toHaveLength(0);
  expect((await undoLatest(mod, space)).status).toBe(409);
});

test('a warning is withdrawn, and the person reads that it is', async () => {
  const { ben, mod, space } = await makeRoom(app);
  const body = { id: v7(), person: ben.id, text: 'Bitte freundlich bleiben' };
  await mod.call(spaceModerationRoutes.warn, { params: { spaceId: space.id }, body });
  expect((await undoLatest(mod, space)).status).toBe(200);
  expect(await inboxOf(ben)).toMatchObject([{ kind: 'unwarned', note: 'Bitte freundlich bleiben' }]);
  const [row] = await app.db.query<{ over: boolean }>(
    `SELECT withdrawn_at IS NOT NULL AS over FROM warning WHERE id = $1`,
    [body.id],
  );
  expect(row?.over).toBe(true);
});

test('whoever was silenced writes again at once, and is told', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const params = { spaceId: space.id, personId: ben.id };
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await mod.call(spaceModerationRoutes.silence, { params, body: { until, reason: 'Pause' } });
  expect((await send(ben, id, 'Darf ich?')).status).toBe(403);
  await undoLatest(mod, space);
  expect((await send(ben, id, 'Ich darf wieder')).status).toBe(200);
  expect((await inboxOf(ben)).map(({ kind }) => kind)).toContain('unsilenced');
});

test('an earlier silence is not taken out from below a later one', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const params = { spaceId: space.id, personId: ben.id };
  const silence = (days: number) =>
    mod.call(spaceModerationRoutes.silence, {
      params,
      body: { until: new Date(Date.now() + days * 86_400_000).toISOString(), reason: 'Pause' },
    });
  await silence(1);
  const first = (await logOf(mod, space))[0]?.id ?? '';
  await silence(2);
  expect((await undoEntry(mod, first)).status).toBe(409);
  expect((await send(ben, id, 'Darf ich?')).status).toBe(403);
  expect((await undoLatest(mod, space)).status).toBe(200);
  expect((await undoEntry(mod, first)).status).toBe(200);
  expect((await send(ben, id, 'Ich darf wieder')).status).toBe(200);
});
