import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { notificationCountRoutes } from '@app/contracts/notification-count';
import { notificationRoutes } from '@app/contracts/notifications';
import { spaceInvitationRoutes } from '@app/contracts/space-members';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { Notifier } from '@app/api/core/notifications/notifier.service.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function inbox(person: TestPerson, query: { unread?: 'only'; cursor?: string; limit?: number } = {}) {
  await app.app.get(ChangeFeed).settled();
  return person.call(notificationRoutes.list, { query });
}
const kindsOf = async (person: TestPerson) => {
  const { items } = await inbox(person, { unread: 'only' });
  return items.map(({ kind, count }) => `${kind} ${count}`).toSorted();
};
const unreadOf = async (person: TestPerson) => (await person.call(notificationCountRoutes.count, {})).unread;
const mention = ({ id }: { id: string }) => `[@Name](person:${id})`;

const choose = (person: TestPerson, conversationId: string, level: 'all' | 'mentions' | 'mute') =>
  person.call(attentionRoutes.setOfConversation, { params: { conversationId }, body: { level } });
const read = (person: TestPerson, conversationId: string, position: number) =>
  person.call(conversationRoutes.mark, { params: { conversationId }, body: { position } });

/** As if the server had been away since the beginning. */
async function tellAgain(conversationId: string) {
  await app.db.query(`DELETE FROM notified WHERE conversation_id = $1`, [conversationId]);
  await app.db.query(
    `UPDATE feed_mark SET seq = 0 WHERE conversation_id = $1 AND consumer = 'notifications'`,
    [conversationId],
  );
}

test('answers are gathered in one row, with who wrote them and where they begin', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const question = await sent(ada, id, 'Wer hat schon eine Satzung?');
  const first = await sent(ben, id, 'Wir in Unna.', { replyTo: question.id });
  await sent(mod, id, 'Wir auch.', { replyTo: question.id });

  const { items } = await inbox(ada);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    kind: 'reply',
    count: 2,
    unread: true,
    message: first.id,
    excerpt: 'Wir auch.',
    peopleCount: 2,
    conversation: { id },
  });
  expect(items[0]?.people.map(({ name }) => name)).toEqual(['Mo', 'Ben']);
  expect(await unreadOf(ada)).toBe(1);
  expect(await kindsOf(ben)).toEqual([]);
});

test('an entry is told for one reason only, and not to its author', async () => {
  const { ada, ben, id } = await makeRoom(app);
  await choose(ada, id, 'all');
  const question = await sent(ada, id, 'Frage');
  await sent(ben, id, `${mention(ada)} und ${mention(ben)}: Antwort`, { replyTo: question.id });
  await sent(ben, id, `Noch etwas, ${mention(ada)}`);
  await sent(ben, id, 'Und für alle');

  expect(await kindsOf(ada)).toEqual(['mention 1', 'post 1', 'reply 1']);
  expect(await kindsOf(ben)).toEqual([]);
});

test('what was read elsewhere is read here, and a later answer is unread again', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const question = await sent(ada, id, 'Frage');
  const first = await sent(ben, id, 'Eins', { replyTo: question.id });
  await sent(ben, id, 'Zwei', { replyTo: question.id });
  expect(await kindsOf(ada)).toEqual(['reply 2']);

  await read(ada, id, first.position);
  expect(await kindsOf(ada)).toEqual(['reply 1']);
  await read(ada, id, first.position + 1);
  expect(await kindsOf(ada)).toEqual([]);
  expect((await inbox(ada)).items).toHaveLength(1);

  await sent(ben, id, 'Drei', { replyTo: question.id });
  expect(await kindsOf(ada)).toEqual(['reply 1']);
});

test('what was read before it could be told is not told', async () => {
  const { ada, ben, id } = await makeRoom(app);
  await choose(ada, id, 'all');
  const { position } = await sent(ben, id, 'Schon gesehen');
  await inbox(ada);
  await read(ada, id, position);
  await app.db.query(`DELETE FROM notification WHERE conversation_id = $1`, [id]);
  await tellAgain(id);
  expect((await inbox(ada)).items).toEqual([]);
});

test('a muted conversation tells nothing, a mention elsewhere still does', async () => {
  const { ada, ben, space, id } = await makeRoom(app);
  const other = await app.makeConversation({ spaceId: space.id });
  await choose(ada, id, 'mute');
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await sent(ben, other.id, `Hallo ${mention(ada)}`);
  const { items } = await inbox(ada);
  expect(items.map(({ conversation }) => conversation?.id)).toEqual([other.id]);
});

test('removed words are gone from the inbox, and restored ones are back', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ben, id, `Hallo ${mention(ada)}`);
  expect(await kindsOf(ada)).toEqual(['mention 1']);
  await ben.call(messageRoutes.remove, { params: { messageId: message.id } });
  expect((await inbox(ada)).items).toEqual([]);
  expect(await unreadOf(ada)).toBe(0);
  await ben.call(messageRoutes.restore, { params: { messageId: message.id } });
  expect(await kindsOf(ada)).toEqual(['mention 1']);
});

test('whoever is named by an edit is told once, however often it is edited', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  await inbox(ada);
  for (const revision of [0, 1])
    await ben.call(messageRoutes.edit, {
      params: { messageId: message.id },
      body: { body: `Hallo ${mention(ada)} ${revision}`, revision },
    });
  expect(await kindsOf(ada)).toEqual(['mention 1']);
  const [{ positions } = { positions: [] }] = await app.db.query<{ positions: number[] }>(
    `SELECT positions FROM notification WHERE person_id = $1`,
    [ada.id],
  );
  expect(positions).toEqual([1]);
});

test('a mention of a municipality reaches those who speak for it, as far as they may read', async () => {
  const town = await app.makeOrganization({ ags: '05978036' });
  const inside = await app.makePerson({ organizationId: town.id });
  const outside = await app.makePerson({ organizationId: town.id });
  const author = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [inside, author] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  await sent(author, id, 'Was macht [@Stadt Unna](municipality:05978036)?');
  expect(await kindsOf(inside)).toEqual(['town 1']);
  expect((await inbox(outside)).items).toEqual([]);
});

test('who leaves a closed space sees nothing of it any more', async () => {
  const [ada, ben] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  await sent(ben, id, `Hallo ${mention(ada)}`);
  expect(await kindsOf(ada)).toEqual(['mention 1']);
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ada.id]);
  expect((await inbox(ada)).items).toEqual([]);
  expect(await unreadOf(ada)).toBe(0);
});

test('whoever wrote the post that became the answer hears of it once', async () => {
  const { ada, ben, space } = await makeRoom(app);
  const topic = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  await app.db.query(`UPDATE conversation SET author_id = $2 WHERE id = $1`, [topic.id, ada.id]);
  await sent(ada, topic.id, 'Frage');
  const answer = await sent(ben, topic.id, 'Antwort');
  await inbox(ben);
  for (const head of [3, 4])
    await app.db.query(
      `UPDATE conversation SET answer_id = $2, head_seq = head_seq + 1, seq = head_seq + 1 WHERE id = $1 AND $3 > 0`,
      [topic.id, answer.id, head],
    );
  const { items } = await inbox(ben);
  expect(items).toMatchObject([{ kind: 'answer', message: answer.id, excerpt: 'Antwort' }]);
});

test('all are marked as read at once, and that can be taken back', async () => {
  const { ada, ben, id } = await makeRoom(app);
  await sent(ben, id, `Hallo ${mention(ada)}`);
  expect(await kindsOf(ada)).toHaveLength(1);
  const { changed } = await ada.call(notificationRoutes.mark, { body: { read: true } });
  expect(await kindsOf(ada)).toEqual([]);
  await ada.call(notificationRoutes.mark, { body: { read: false, ids: changed } });
  expect(await kindsOf(ada)).toEqual(['mention 1']);
  const foreign = await ben.call(notificationRoutes.mark, { body: { read: true, ids: changed } });
  expect(foreign.changed).toEqual([]);
});

test('a notice about the same thing replaces the one before, and one that lost its reason goes', async () => {
  const ada = await app.makePerson();
  const notifier = app.app.get(Notifier);
  const notice = { person: ada.id, kind: 'waiting', subject: 'Bericht' } as const;
  await app.db.transaction((tx) => notifier.notify(tx, { ...notice, title: 'Eins' }));
  await ada.call(notificationRoutes.mark, { body: { read: true } });
  await app.db.transaction((tx) => notifier.notify(tx, { ...notice, title: 'Zwei', path: '/moderation' }));
  const { items } = await inbox(ada);
  expect(items).toMatchObject([{ title: 'Zwei', unread: true, path: '/moderation', count: 1, people: [] }]);
  await app.db.transaction((tx) => notifier.withdraw(tx, 'waiting', 'Bericht'));
  expect((await inbox(ada)).items).toEqual([]);
});

test('the list goes on where the last page ended, also among rows of one moment', async () => {
  const ada = await app.makePerson();
  const notifier = app.app.get(Notifier);
  const subjects = ['a', 'b', 'c', 'd', 'e'];
  await app.db.transaction((tx) =>
    notifier.notify(
      tx,
      ...subjects.map((subject) => ({ person: ada.id, kind: 'waiting', subject, title: subject }) as const),
    ),
  );
  const titles: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof inbox>> = await inbox(ada, { limit: 2, ...(cursor && { cursor }) });
    titles.push(...page.items.map(({ title }) => title));
    cursor = page.next;
  }
  expect(titles.toSorted()).toEqual(subjects);
});

test('an open page is told to read the inbox again', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const { socket } = await ada.connect();
  const hints: string[] = [];
  socket.on('hint', ({ key }) => hints.push(key));
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await waitFor(() => expect(hints).toContain('notifications'));
});

test('an invitation into a space stands in the inbox until it is answered', async () => {
  const [lead, ada] = await Promise.all([app.makePerson({ name: 'Lea' }), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'closed', name: 'Werkstatt', members: { lead: [lead] } });
  const params = { spaceId: space.id };
  await lead.call(spaceInvitationRoutes.invite, { params: { ...params, personId: ada.id }, body: {} });
  const { items } = await inbox(ada);
  expect(items).toMatchObject([{ kind: 'invitation', space: { name: 'Werkstatt' }, path: '/raeume' }]);
  await ada.call(spaceInvitationRoutes.decline, { params });
  expect((await inbox(ada)).items).toEqual([]);
});

test('a reply in a thread reaches whoever opened it and everyone who replied before', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const root = await sent(ada, id, 'Wer kommt?');
  const reply = (person: TestPerson, body: string) =>
    person.call(conversationRoutes.send, {
      params: { conversationId: id },
      body: { id: v7(), body, thread: root.id },
    });
  await reply(ben, 'Ich.');
  expect([await kindsOf(ada), await kindsOf(mod)]).toEqual([['reply 1'], []]);
  await reply(mod, 'Ich auch.');
  expect([await kindsOf(ada), await kindsOf(ben)]).toEqual([['reply 2'], ['reply 1']]);
});
