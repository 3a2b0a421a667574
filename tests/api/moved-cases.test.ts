import { conversationRoutes } from '@app/contracts/conversation-routes';
import { moderationRoutes } from '@app/contracts/moderation';
import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { moveRoutes } from '@app/contracts/moves';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { page, send, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** An open forum, and a closed one that Mo moderates too. Nora moderates only the open one. */
async function twoForums() {
  const open = await makeForum(app);
  const nora = await app.makePerson({ name: 'Nora' });
  await app.insert('space_member', { space_id: open.space.id, person_id: nora.id, role: 'moderator' });
  const closed = await app.makeSpace({
    visibility: 'closed',
    members: { moderator: [open.mo], member: [open.ada] },
  });
  return { ...open, nora, closed, closedBoard: await app.makeBoard({ spaceId: closed.id }) };
}

const queueOf = async (person: TestPerson, state: 'open' | 'decided' = 'open') =>
  (await person.call(moderationRoutes.ownCases, { query: { state } })).items;
const report = (person: TestPerson, messageId: string) =>
  person.call(moderationRoutes.report, { params: { messageId }, body: { reason: 'rude' } });
const place = (person: TestPerson, conversationId: string, board: string) =>
  person.call(moveRoutes.place, { params: { conversationId }, body: { board } });
const decide = (person: TestPerson, caseId: string, decision: 'keep' | 'approve') =>
  person.ask(moderationRoutes.decide, { params: { caseId }, body: { decision } });

test('a report goes with its topic: moderators of the old space read nothing of the new one', async () => {
  const forum = await twoForums();
  const { ada, ben, mo, nora, closed, closedBoard } = forum;
  const topic = await makeTopic(forum, 3);
  const [, reported, settled] = (await page(mo, topic)).messages;
  await report(ben, settled?.id ?? '');
  await decide(nora, (await queueOf(nora))[0]?.id ?? '', 'keep');
  await report(ben, reported?.id ?? '');
  await place(mo, topic, closedBoard.id);
  await ada.call(conversationRoutes.update, {
    params: { conversationId: topic },
    body: { title: 'Nur für uns' },
  });

  expect(await queueOf(nora)).toEqual([]);
  const [own] = await queueOf(mo);
  expect(own).toMatchObject({ space: { id: closed.id }, post: { id: reported?.id } });
  expect((await decide(nora, own?.id ?? '', 'keep')).status).toBe(404);
  expect(await queueOf(nora, 'decided')).toMatchObject([{ conversation: null, post: { html: '' } }]);

  const log = await nora.call(moderationLogRoutes.list, { params: { spaceId: forum.space.id }, query: {} });
  expect(log.items.map(({ action }) => action)).toContain('topic-placed');
  expect(JSON.stringify(log)).not.toContain('Nur für uns');
});

test('a report goes with a single post, too', async () => {
  const forum = await twoForums();
  const { ada, ben, mo, nora, closedBoard } = forum;
  const source = await makeTopic(forum, 2);
  const target = await makeTopic(forum, 1);
  await place(mo, target, closedBoard.id);
  const reported = await sent(ada, source, 'Das geht nur uns etwas an');
  await report(ben, reported.id);
  await mo.call(moveRoutes.messages, {
    params: { conversationId: source },
    body: { messages: [reported.id], to: { conversation: target } },
  });
  expect(await queueOf(nora)).toEqual([]);
  expect(await queueOf(mo)).toMatchObject([{ post: { id: reported.id }, conversation: { id: target } }]);
});

test('a post that waits for a topic that is merged meanwhile can still appear, in what became of it', async () => {
  const forum = await twoForums();
  const { ada, ben, mo, space } = forum;
  const source = await makeTopic(forum, 1);
  const target = await makeTopic(forum, 1);
  await app.db.query(`UPDATE board SET premoderation = 'all' WHERE id = $1`, [forum.board.id]);
  await app.db.query(`UPDATE space SET holds_posts = true WHERE id = $1`, [space.id]);
  expect((await send(ben, source, 'Bitte nicht verlieren')).body).toMatchObject({ held: true });
  await mo.call(moveRoutes.merge, { params: { conversationId: source }, body: { into: target } });
  const [waiting] = await queueOf(mo);
  expect(waiting).toMatchObject({ conversation: { id: target } });
  expect((await decide(mo, waiting?.id ?? '', 'approve')).status).toBe(200);
  expect((await page(ada, target)).messages.at(-1)).toMatchObject({
    body: 'Bitte nicht verlieren',
    author: { name: 'Ben Beispiel' },
  });
});

test('a notice about a post is not told any more when its topic went where the person may not read', async () => {
  const forum = await twoForums();
  const { ben, mo, closedBoard } = forum;
  const topic = await makeTopic(forum, 1);
  await app.db.query(`UPDATE board SET premoderation = 'all' WHERE id = $1`, [forum.board.id]);
  await app.db.query(`UPDATE space SET holds_posts = true WHERE id = $1`, [forum.space.id]);
  await send(ben, topic, 'Bitte prüfen');
  await decide(mo, (await queueOf(mo))[0]?.id ?? '', 'approve');
  const inbox = async () => (await ben.call(notificationRoutes.list, { query: {} })).items;
  expect((await inbox()).map(({ kind }) => kind)).toEqual(['approved']);
  await place(mo, topic, closedBoard.id);
  expect(await inbox()).toEqual([]);
});
