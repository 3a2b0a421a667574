import { catchUpRoutes } from '@app/contracts/catch-up';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const unna = '05978036';

async function makeScene() {
  const town = await app.makeOrganization({ ags: unna });
  const ada = await app.makePerson({ name: 'Ada', organizationId: town.id });
  const ben = await app.makePerson({ name: 'Ben' });
  const space = await app.makeSpace({ members: { member: [ada, ben] } });
  const topic = (title: string) => app.makeConversation({ spaceId: space.id, kind: 'topic', title });
  return { ada, ben, space, topic };
}

const read = (person: TestPerson) => person.call(catchUpRoutes.read, {});
const linesOf = ({ groups }: Awaited<ReturnType<typeof read>>) =>
  groups.map(({ items }) =>
    items.map(({ reason, item, message }) => [reason, item.conversation.title, message?.body]),
  );
const markRead = (person: TestPerson, conversationId: string, position: number) =>
  person.call(conversationRoutes.mark, { params: { conversationId }, body: { position } });

describe('whoever comes back', () => {
  test('reads what concerns them first, and every conversation once', async () => {
    const { ada, ben, topic } = await makeScene();
    const [busy, fresh, town, mention, answered] = await Promise.all(
      ['Viel los', 'Ganz neu', 'Stadt', 'Erwähnt', 'Beantwortet'].map((title) => topic(title)),
    );
    if (!busy || !fresh || !town || !mention || !answered) throw new Error('unreachable');
    for (const { id } of [busy, town, mention]) {
      await sent(ben, id, 'Anfang');
      await markRead(ada, id, 1);
    }
    const own = await sent(ada, answered.id, 'Wer weiß das?');
    await sent(ben, answered.id, 'Ich frage nach.');
    await sent(ben, answered.id, 'Ja, so.', { replyTo: own.id });
    for (const body of ['eins', 'zwei', 'drei']) await sent(ben, busy.id, body);
    await sent(ben, fresh.id, 'Eine Frage');
    await sent(ben, town.id, `Das macht [Stadt Unna](municipality:${unna}) gut.`);
    await sent(ben, mention.id, `[@Ada](person:${ada.id}) weiß das. Und [Unna](municipality:${unna}).`);

    const { groups } = await read(ada);
    expect(
      groups.map(({ total, items }) => [
        total,
        items.map(({ reason, item }) => [reason, item.conversation.title]),
      ]),
    ).toEqual([
      [
        5,
        [
          ['reply', 'Beantwortet'],
          ['mention', 'Erwähnt'],
          ['town', 'Stadt'],
          ['topic', 'Ganz neu'],
          ['discussed', 'Viel los'],
        ],
      ],
    ]);
    expect(groups[0]?.items.map(({ message }) => message?.position)).toEqual([3, 2, 2, 1, 2]);
  });

  test('sees accepted answers, announcements, and what goes on where they take part', async () => {
    const { ada, ben, topic } = await makeScene();
    const [answered, mine, news] = [await topic('Frage'), await topic('Meins'), await topic('Aushang')];
    await sent(ben, answered.id, 'Wie geht das?');
    const answer = await sent(ben, answered.id, 'So geht das.');
    await app.db.query(`UPDATE conversation SET answer_id = $2 WHERE id = $1`, [answered.id, answer.id]);
    await sent(ada, mine.id, 'Mein Thema');
    await sent(ben, mine.id, 'Dazu noch etwas');
    await sent(ben, news.id, 'Die Büros sind zu.');
    await app.db.query(`UPDATE conversation SET announcement_only = true WHERE id = $1`, [news.id]);
    expect(linesOf(await read(ada))).toEqual([
      [
        ['answer', 'Frage', 'So geht das.'],
        ['announcement', 'Aushang', 'Die Büros sind zu.'],
        ['followed', 'Meins', 'Dazu noch etwas'],
      ],
    ]);
  });

  test('is not shown again what they read elsewhere: in its place, or in the inbox', async () => {
    const { ada, ben, topic } = await makeScene();
    const [one, other] = [await topic('Gelesen'), await topic('Im Postfach gelesen')];
    for (const { id } of [one, other]) {
      const own = await sent(ada, id, 'Frage');
      await sent(ben, id, 'Antwort', { replyTo: own.id });
    }
    await app.app.get(ChangeFeed).settled();
    await markRead(ada, one.id, 2);
    const { items } = await ada.call(notificationRoutes.list, { query: {} });
    const ids = items.filter(({ conversation }) => conversation?.id === other.id).map(({ id }) => id);
    await ada.call(notificationRoutes.mark, { body: { ids, read: true } });
    expect(linesOf(await read(ada))).toEqual([[['followed', 'Im Postfach gelesen', 'Antwort']]]);
  });

  test('hears nothing of what they muted, what was removed, and what they may not see', async () => {
    const { ada, ben, space, topic } = await makeScene();
    const [muted, removed] = [await topic('Stumm'), await topic('Gelöscht')];
    await sent(ben, muted.id, 'Hallo');
    await app.insert('attention', { person_id: ada.id, conversation_id: muted.id, level: 'mute' });
    const gone = await sent(ben, removed.id, 'Weg');
    await app.db.query(`UPDATE message SET state = 'deleted' WHERE id = $1`, [gone.id]);
    const elsewhere = await app.makeConversation({ spaceId: (await app.makeSpace()).id });
    expect(elsewhere.id).not.toBe(space.id);
    expect((await read(ada)).groups).toEqual([]);
  });

  test('after years reads eight lines of a space, and how much more there is', async () => {
    const { ada, ben, space, topic } = await makeScene();
    for (let count = 0; count < 12; count += 1) {
      const { id } = await topic(`Thema ${count}`);
      await sent(ben, id, 'Hallo');
    }
    const { groups } = await read(ada);
    expect(groups.map((group) => [group.space, group.total, group.items.length])).toEqual([
      [space.id, 12, 8],
    ]);
  });
});

test('a group is marked as read at once, and everything can be put back where it was', async () => {
  const { ada, ben, space, topic } = await makeScene();
  const { id } = await topic('Halb gelesen');
  for (const body of ['eins', 'zwei', 'drei']) await sent(ben, id, body);
  await markRead(ada, id, 1);
  const { before } = await ada.call(catchUpRoutes.mark, { body: { space: space.id } });
  expect(before).toEqual([{ conversation: id, position: 1 }]);
  expect((await read(ada)).groups).toEqual([]);
  await ada.call(catchUpRoutes.putBack, { body: { markers: before } });
  expect(linesOf(await read(ada))).toEqual([[['discussed', 'Halb gelesen', 'zwei']]]);
  await ada.call(catchUpRoutes.putBack, { body: { markers: [{ conversation: id, position: 3 }] } });
  expect(linesOf(await read(ada))).toHaveLength(1);
});

test('direct messages are a group of their own, and the first one', async () => {
  const { ada, ben, topic } = await makeScene();
  const { id: topicId } = await topic('Thema');
  const own = await sent(ada, topicId, 'Frage');
  await sent(ben, topicId, 'Antwort', { replyTo: own.id });
  const direct = await app.insert('conversation', { id: crypto.randomUUID(), kind: 'direct', title: '' });
  for (const { id } of [ada, ben])
    await app.insert('conversation_participant', { conversation_id: direct.id, person_id: id });
  await sent(ben, direct.id, 'Kurz unter uns');
  const { groups } = await read(ada);
  expect(groups.map(({ space }) => space === null)).toEqual([true, false]);
  expect(groups[0]?.items[0]).toMatchObject({ reason: 'direct', message: { body: 'Kurz unter uns' } });
  await ada.call(catchUpRoutes.mark, { body: { space: null } });
  expect((await read(ada)).groups.map(({ space }) => space === null)).toEqual([false]);
});
