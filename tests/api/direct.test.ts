import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { directRoutes } from '@app/contracts/direct';
import { peopleRoutes } from '@app/contracts/profiles';
import type { Activity } from '@app/contracts/realtime';
import { unreadRoutes } from '@app/contracts/unread';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { page, send, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const makeNamed = (name: string) => app.makePerson({ name });
const people = <const Names extends string[]>(...names: Names) =>
  Promise.all(names.map(makeNamed)) as Promise<{ [Index in keyof Names]: TestPerson }>;
const open = (person: TestPerson, others: { id: string }[], more: { id?: string; title?: string } = {}) =>
  person.call(directRoutes.open, { body: { id: v7(), people: others.map(({ id }) => id), ...more } });
const list = (person: TestPerson) => person.call(directRoutes.list, {});
const statusOf = async (asked: Promise<{ status: number }>) => (await asked).status;

describe('a conversation of two', () => {
  test('is the same whoever opens it, and read by nobody else', async () => {
    const [ada, ben, eve] = await people('Ada', 'Ben', 'Eve');
    const chief = await app.makePerson({ platformRole: 'administration' });
    const made = await open(ada, [ben]);
    expect(made).toMatchObject({ group: false, people: [{ name: 'Ada' }, { name: 'Ben' }] });
    expect((await open(ben, [ada])).conversation.id).toBe(made.conversation.id);

    await sent(ada, made.conversation.id, 'Nur für dich');
    for (const stranger of [eve, chief]) {
      const params = { conversationId: made.conversation.id };
      expect(await statusOf(stranger.ask(conversationRoutes.page, { params, query: {} }))).toBe(404);
      expect(await statusOf(stranger.ask(directRoutes.read, { params }))).toBe(404);
      expect(await statusOf(send(stranger, made.conversation.id, 'Ich auch'))).toBe(404);
      const { join } = await stranger.connect();
      expect(await join(`conversation:${made.conversation.id}`)).toEqual({
        ok: true,
        value: { streams: [] },
      });
      expect(await list(stranger)).toEqual([]);
    }
  });

  test('is made once when both write first at the same moment', async () => {
    const [ada, ben] = await people('Ada', 'Ben');
    const made = await Promise.all([open(ada, [ben]), open(ben, [ada]), open(ada, [ben]), open(ben, [ada])]);
    expect(new Set(made.map(({ conversation }) => conversation.id)).size).toBe(1);
  });

  test('shows in the other list only once something was written, and is counted as unread there', async () => {
    const [ada, ben] = await people('Ada', 'Ben');
    const { conversation } = await open(ada, [ben]);
    expect(await list(ada)).toHaveLength(1);
    expect(await list(ben)).toEqual([]);
    const { socket } = await ben.connect();
    const heard: Activity[] = [];
    socket.on('activity', (activity) => heard.push(...activity));
    await sent(ada, conversation.id, 'Guten Morgen');
    await sent(ada, conversation.id, `Und [@Ben](person:${ben.id})?`);
    expect(await list(ben)).toMatchObject([{ unread: 2, lastAuthor: { name: 'Ada' } }]);
    expect(await ben.call(unreadRoutes.spaces, {})).toMatchObject([
      { conversation: conversation.id, space: null, kind: 'direct', lastPosition: 2, marker: 0, mentions: 1 },
    ]);
    await waitFor(() => expect(heard.at(-1)).toMatchObject({ space: null, lastPosition: 2 }));
  });

  test('stays between the two: nobody is added and nobody leaves', async () => {
    const [ada, ben, eve] = await people('Ada', 'Ben', 'Eve');
    const { conversation } = await open(ada, [ben]);
    const params = { conversationId: conversation.id, personId: eve.id };
    expect(await statusOf(ada.ask(directRoutes.add, { params }))).toBe(403);
    expect(await statusOf(ada.ask(directRoutes.leave, { params }))).toBe(403);
  });

  test('is not opened with oneself, nor with somebody who is gone', async () => {
    const [ada, ben] = await people('Ada', 'Ben');
    const ask = (id: string) => statusOf(ada.ask(directRoutes.open, { body: { id: v7(), people: [id] } }));
    expect(await ask(ada.id)).toBe(400);
    await app.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [ben.id]);
    expect(await ask(ben.id)).toBe(400);
    expect(await ask(v7())).toBe(400);
  });
});

describe('a group', () => {
  test('of the same people is found again, and another one when it has a name', async () => {
    const [ada, ben, eve] = await people('Ada', 'Ben', 'Eve');
    const group = await open(ada, [ben, eve]);
    expect(group.group).toBe(true);
    expect((await open(eve, [ada, ben])).conversation.id).toBe(group.conversation.id);
    const named = await open(ada, [ben, eve], { title: 'Dorffest' });
    expect(named.conversation).toMatchObject({ title: 'Dorffest' });
    expect(named.conversation.id).not.toBe(group.conversation.id);
    const id = v7();
    const [first, again] = [
      await open(ada, [ben], { id, title: 'Zu zweit' }),
      await open(ada, [ben], { id, title: 'Zu zweit' }),
    ];
    expect([first.conversation.id, again.conversation.id]).toEqual([id, id]);
    expect(await statusOf(ben.ask(directRoutes.open, { body: { id, people: [eve.id] } }))).toBe(409);
  });

  test('grows: a newcomer reads everything, has one new message, and the others are told', async () => {
    const [ada, ben, eve, dan] = await people('Ada', 'Ben', 'Eve', 'Dan Neu');
    const { conversation } = await open(ada, [ben, eve]);
    const params = { conversationId: conversation.id };
    await sent(ada, conversation.id, 'Von früher');
    const item = await ben.call(directRoutes.add, { params: { ...params, personId: dan.id } });
    expect(item.people.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Dan Neu', 'Eve']);
    await ben.call(directRoutes.add, { params: { ...params, personId: dan.id } }); // again: nothing happens
    expect((await page(dan, conversation.id)).messages.map(({ kind, body }) => [kind, body])).toEqual([
      ['post', 'Von früher'],
      ['system', `hat [@Dan Neu](person:${dan.id}) hinzugefügt.`],
    ]);
    expect(await list(dan)).toMatchObject([{ unread: 1 }]);
    // What is now a group of four is not what Ada, Ben and Eve find for the three of them.
    expect((await open(ada, [ben, eve])).conversation.id).not.toBe(conversation.id);
  });

  test('is left: from then on nothing of it is read or heard', async () => {
    const [ada, ben, eve] = await people('Ada', 'Ben', 'Eve');
    const { conversation } = await open(ada, [ben, eve]);
    const params = { conversationId: conversation.id };
    await sent(ada, conversation.id, 'Hallo');
    const { socket, join } = await eve.connect();
    await join(`conversation:${conversation.id}`);
    const left: string[] = [];
    socket.on('left', ({ stream }) => left.push(stream));
    await eve.call(directRoutes.leave, { params });
    await waitFor(() => expect(left).toEqual([`conversation:${conversation.id}`]));
    expect(await statusOf(eve.ask(conversationRoutes.page, { params, query: {} }))).toBe(404);
    expect(await list(eve)).toEqual([]);
    expect(await eve.call(unreadRoutes.spaces, {})).toEqual([]);
    expect((await page(ada, conversation.id)).messages.at(-1)).toMatchObject({
      kind: 'system',
      author: { name: 'Eve' },
      body: 'hat das Gespräch verlassen.',
    });
  });

  test('is named, and its messages are pinned, by whoever takes part', async () => {
    const [ada, ben, eve, dan] = await people('Ada', 'Ben', 'Eve', 'Dan');
    const { conversation } = await open(ada, [ben, eve]);
    const params = { conversationId: conversation.id };
    await ben.call(conversationRoutes.update, { params, body: { title: 'Festausschuss' } });
    expect(await list(ada)).toMatchObject([{ conversation: { title: 'Festausschuss' } }]);
    expect(await statusOf(ben.ask(conversationRoutes.update, { params, body: { state: 'locked' } }))).toBe(
      403,
    );
    expect(await statusOf(dan.ask(conversationRoutes.update, { params, body: { title: 'Meins' } }))).toBe(
      404,
    );
    const { id: messageId } = await sent(ada, conversation.id, 'Samstag, 10 Uhr');
    await eve.call(messageRoutes.pin, { params: { messageId }, body: { pinned: true } });
    expect(await ada.call(conversationRoutes.pins, { params })).toHaveLength(1);
    expect((await eve.call(conversationRoutes.own, { params })).can).toMatchObject({
      pin: true,
      moderate: false,
    });
    expect(await statusOf(eve.ask(messageRoutes.remove, { params: { messageId } }))).toBe(403);
  });
});

test('a mention raises a badge for those who may read it, and for nobody else', async () => {
  const [ada, ben, eve] = await people('Ada', 'Ben', 'Eve');
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  const { socket } = await ben.connect();
  const hints: string[] = [];
  socket.on('hint', ({ key }) => hints.push(key));
  await sent(ada, id, `[@Ben](person:${ben.id}) und [@Eve](person:${eve.id})`);
  await waitFor(() => expect(hints).toContain('unread'));
  expect(await ben.call(unreadRoutes.spaces, {})).toMatchObject([{ conversation: id, mentions: 1 }]);
  expect(await eve.call(unreadRoutes.spaces, {})).toEqual([]);
});

test('people are found by words of their name and organisation, without accents', async () => {
  const [ada] = await people('Ada');
  const organization = await app.makeOrganization({ name: 'Stadt Lünen-Süd' });
  const found = await app.makePerson({ name: 'Jörg Weiß', organizationId: organization.id });
  const gone = await app.makePerson({ name: 'Jörg Weiß', organizationId: organization.id });
  await app.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone.id]);
  const hits = await ada.call(peopleRoutes.search, { query: { search: 'jorg lunen' } });
  expect(hits.map(({ id }) => id)).toEqual([found.id]);
});

test('what somebody muted, or is in a space they muted, is told as such', async () => {
  const [ada, ben] = await people('Ada', 'Ben');
  const space = await app.makeSpace({ members: { member: [ada, ben] } });
  const [loud, quiet] = [
    await app.makeConversation({ spaceId: space.id }),
    await app.makeConversation({ spaceId: space.id }),
  ];
  for (const { id } of [loud, quiet]) await sent(ada, id, 'Hallo');
  const muted = async () =>
    (await ben.call(unreadRoutes.spaces, {})).filter((row) => row.muted).map((row) => row.conversation);
  expect(await muted()).toEqual([]);
  const set = attentionRoutes.setOfConversation;
  await ben.call(set, { params: { conversationId: quiet.id }, body: { level: 'mute' } });
  expect(await muted()).toEqual([quiet.id]);
  await ben.call(attentionRoutes.setOfSpace, { params: { spaceId: space.id }, body: { level: 'mute' } });
  await ben.call(set, { params: { conversationId: quiet.id }, body: { level: 'all' } });
  expect(await muted()).toEqual([loud.id]);
});
