import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { bookmarkRoutes } from '@app/contracts/bookmarks';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const keep = (
  person: TestPerson,
  messageId: string,
  body: { note?: string; remindAt?: string | null } = {},
) => person.call(bookmarkRoutes.save, { params: { messageId }, body });
const listOf = (person: TestPerson) => person.call(bookmarkRoutes.list, {});
const inFuture = () => new Date(Date.now() + 3_600_000).toISOString();
const inPast = () => new Date(Date.now() - 1_000).toISOString();
const remind = () => app.app.get(Jobs).run('reminders');
const inboxOf = async (person: TestPerson) =>
  (await person.call(notificationRoutes.list, { query: {} })).items.filter(({ kind }) => kind === 'reminder');

test('a kept message stands in the list with its note, for its owner alone', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Die Satzung liegt bei.');
  await keep(ada, message.id, { note: 'Für den Rat' });
  await keep(ada, message.id, { note: 'Für den Rat im März' });

  expect(await listOf(ada)).toMatchObject([
    {
      message: message.id,
      note: 'Für den Rat im März',
      remindAt: null,
      due: false,
      excerpt: 'Die Satzung liegt bei.',
      author: { name: 'Ben' },
      conversation: { id, title: 'Allgemeines', kind: 'channel' },
      space: { name: 'Ehrenamtskarte' },
    },
  ]);
  const own = await ada.call(bookmarkRoutes.ofConversation, { params: { conversationId: id } });
  expect(own).toEqual([{ message: message.id, note: 'Für den Rat im März', remindAt: null }]);
  expect(await listOf(ben)).toEqual([]);
  await ben.call(bookmarkRoutes.remove, { params: { messageId: message.id } });
  expect(await listOf(ada)).toHaveLength(1);
  await ada.call(bookmarkRoutes.remove, { params: { messageId: message.id } });
  expect(await listOf(ada)).toEqual([]);
});

test('a reminder comes once when its time has come, and again when it is set again', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Frist ist der 31. März.');
  await keep(ada, message.id, { note: 'Antrag', remindAt: inFuture() });
  await remind();
  expect(await inboxOf(ada)).toEqual([]);

  const time = inPast();
  await keep(ada, message.id, { note: 'Antrag', remindAt: time });
  expect(await listOf(ada)).toMatchObject([{ due: true }]);
  await remind();
  const [notice] = await inboxOf(ada);
  expect(notice).toMatchObject({ message: message.id, note: 'Antrag', unread: true });
  await ada.call(notificationRoutes.mark, { body: { ids: [notice?.id ?? ''], read: true } });

  await keep(ada, message.id, { note: 'Antrag stellen', remindAt: time });
  await remind();
  expect(await inboxOf(ada)).toMatchObject([{ unread: false }]);
  await keep(ada, message.id, { note: 'Antrag stellen', remindAt: inPast() });
  await remind();
  expect(await inboxOf(ada)).toMatchObject([{ unread: true, note: 'Antrag stellen' }]);
});

test('what is due comes first, then what was kept last', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const ids: string[] = [];
  for (const body of ['Eins', 'Zwei', 'Drei']) ids.push((await sent(ben, id, body)).id);
  const [one = '', two = '', three = ''] = ids;
  await keep(ada, one);
  await keep(ada, two, { remindAt: inPast() });
  await keep(ada, three, { remindAt: inFuture() });

  expect((await listOf(ada)).map(({ excerpt }) => excerpt)).toEqual(['Zwei', 'Drei', 'Eins']);
});

test('words that were taken back are gone from the list, and so is what may no longer be read', async () => {
  const ben = await app.makePerson();
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  const message = await sent(ben, id, 'Vertraulich');
  await keep(ada, message.id, { remindAt: inPast() });
  await ben.call(messageRoutes.remove, { params: { messageId: message.id } });
  expect(await listOf(ada)).toMatchObject([{ excerpt: '' }]);

  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ada.id]);
  await remind();
  expect(await listOf(ada)).toEqual([]);
  expect(await inboxOf(ada)).toEqual([]);
  const again = await ada.ask(bookmarkRoutes.save, { params: { messageId: message.id }, body: {} });
  expect(again.status).toBe(404);
});

test('the list has an end, which is said', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const last = await sent(ben, id, 'Noch einer');
  await app.db.query(
    `WITH made AS (
       INSERT INTO message (id, conversation_id, position, seq, author_id, body, sent_hash, html, excerpt, created_at)
       SELECT gen_random_uuid(), $1, n, n, $2, 'x', '', 'x', 'x', now() FROM generate_series(1000, 1199) n RETURNING id
     )
     INSERT INTO bookmark (person_id, message_id) SELECT $3, id FROM made`,
    [id, ben.id, ada.id],
  );
  const { status, body } = await ada.ask(bookmarkRoutes.save, { params: { messageId: last.id }, body: {} });
  expect([status, body]).toMatchObject([409, { message: expect.stringContaining('voll') as unknown }]);
});
