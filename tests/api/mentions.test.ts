import { messageRoutes } from '@app/contracts/conversation-routes';
import { mentionRoutes } from '@app/contracts/mentions';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, page, send, sent } from '../support/conversations.ts';

const unna = '05978036';
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const personLink = (person: { id: string }) => `[@x](person:${person.id})`;
const names = (people: { name: string }[]) => people.map(({ name }) => name);

const settled = () => app.app.get(ChangeFeed).settled();

async function makeClosedRoom() {
  const [ada, ben, eve] = await Promise.all([
    app.makePerson({ name: 'Ada Amsel' }),
    app.makePerson({ name: 'Ben Buche' }),
    app.makePerson({ name: 'Eva Amsel' }),
  ]);
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  return { ada, ben, eve, space, id };
}

test('a message keeps which municipalities it mentions, and shows their names of today', async () => {
  const { ada, id } = await makeRoom(app);
  const message = await sent(ada, id, `Frage an [@Unna](municipality:${unna}).`);
  expect(message.html).toContain('>@Stadt Unna</a>');
  expect(message.body).toBe(`Frage an [@Stadt Unna](municipality:${unna}).`);
  const stored = () =>
    app.db.query<{ municipality_mentions: string[] }>(
      `SELECT municipality_mentions FROM message WHERE id = $1`,
      [message.id],
    );
  expect(await stored()).toEqual([{ municipality_mentions: [unna] }]);
  await ada.http('PATCH', `messages/${message.id}`, { body: 'Ohne', revision: 0 });
  expect(await stored()).toEqual([{ municipality_mentions: [] }]);
});

test('a renamed municipality is renamed in what was written', async () => {
  const { ada, id } = await makeRoom(app);
  const administrator = await app.makePerson({ platformRole: 'administration' });
  await sent(ada, id, `[@x](municipality:05978004)`);
  const [before] = (await page(ada, id)).messages;
  expect(before?.html).toContain('@Stadt Bergkamen');
  await administrator.http('PATCH', 'organizations/05978004', { displayName: 'Stadt Neukamen' });
  const [after] = (await page(ada, id)).messages;
  expect(after?.html).toContain('@Stadt Neukamen');
});

test('the picker offers people who may read, and municipalities by name', async () => {
  const { ada, ben, id, space } = await makeClosedRoom();
  const ask = (query: string) =>
    ada.call(mentionRoutes.inConversation, { params: { conversationId: id }, query: { query } });
  expect(names((await ask('buche')).people)).toEqual(['Ben Buche']);
  expect((await ask('amsel')).people).toEqual([]); // Ada herself, and Eva who may not read
  const found = await ask('unna');
  expect(found.municipalities.slice(0, 2)).toEqual([
    { ags: unna, name: 'Stadt Unna' },
    { ags: '05978', name: 'Kreis Unna' },
  ]);
  const forTopic = await ada.call(mentionRoutes.inSpace, {
    params: { spaceId: space.id },
    query: { query: 'ben' },
  });
  expect(forTopic.people.map(({ id: personId }) => personId)).toEqual([ben.id]);
});

test('in a space of the network everybody is offered, and who begins like that comes first', async () => {
  const { ada, id } = await makeRoom(app);
  await app.makePerson({ name: 'Otto Zimtstern' });
  await app.makePerson({ name: 'Zimtstern Ö. Anders' });
  const { people } = await ada.call(mentionRoutes.inConversation, {
    params: { conversationId: id },
    query: { query: 'zimtst' },
  });
  expect(names(people)).toEqual(['Zimtstern Ö. Anders', 'Otto Zimtstern']);
});

test('before anything is typed, those come first who wrote here', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  await sent(mod, id, 'Hallo');
  await sent(ben, id, 'Hallo');
  const { people } = await ada.call(mentionRoutes.inConversation, { params: { conversationId: id } });
  expect(names(people)).toEqual(['Ben', 'Mo']);
});

test('strange signs are searched for as they are', async () => {
  const { ada, id } = await makeRoom(app);
  for (const query of ['%', '_', '\\', "'", '<b>', '\u202E'])
    expect(
      (await ada.call(mentionRoutes.inConversation, { params: { conversationId: id }, query: { query } }))
        .people,
    ).toEqual([]);
});

test('whoever is about to write sees whom it reaches, each person once', async () => {
  const { ada, ben, eve, id } = await makeClosedRoom();
  const [organization] = await app.db.query<{ id: string }>(`SELECT id FROM organization WHERE ags = $1`, [
    unna,
  ]);
  await app.insert('affiliation', { person_id: ben.id, organization_id: organization?.id });
  await app.insert('affiliation', { person_id: eve.id, organization_id: organization?.id });
  await sent(ben, id, 'Ich bin dabei');
  const audience = await ada.call(mentionRoutes.audienceInConversation, {
    params: { conversationId: id },
    body: { people: [eve.id, ada.id], municipalities: [unna] },
  });
  expect(audience.people.map(({ person, reads }) => [person.name, reads])).toEqual([
    ['Eva Amsel', false],
    ['Ada Amsel', true],
  ]);
  expect(audience.municipalities).toEqual([{ ags: unna, name: 'Stadt Unna', people: 1, readers: 1 }]);
  expect(audience.followers).toBe(0); // Ben is counted with his town already
  expect(audience.total).toBe(1);
});

test('whoever follows a conversation is counted, by what they chose or by what they wrote', async () => {
  const { ada, ben, mod, space } = await makeRoom(app);
  const { id } = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  await send(ben, id, 'Eins');
  await send(mod, id, 'Zwei');
  const ask = (people: string[]) =>
    ada.call(mentionRoutes.audienceInConversation, {
      params: { conversationId: id },
      body: { people, municipalities: [] },
    });
  expect(await ask([ben.id])).toMatchObject({ followers: 1, total: 2 });
  await app.insert('attention', { person_id: mod.id, space_id: space.id, level: 'mute' });
  expect(await ask([])).toMatchObject({ followers: 1, total: 1 });
  await app.insert('attention', { person_id: mod.id, conversation_id: id, level: 'all' });
  expect(await ask([])).toMatchObject({ followers: 2, total: 2 });
});

test('a mention of somebody erased loses the name everywhere', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ada, id, `Frag ${personLink(ben)} und [@x](municipality:${unna})`);
  await ben.http('POST', 'me/erasure', { confirmation: 'LÖSCHEN' });
  const [shown] = (await page(ada, id)).messages;
  expect(shown?.html).toContain('@ehemaliges Mitglied');
  expect(shown?.html).toContain('@Stadt Unna');
  const [row] = await app.db.query<{ excerpt: string }>(`SELECT excerpt FROM message WHERE id = $1`, [
    message.id,
  ]);
  expect(row?.excerpt).toBe('Frag @ehemaliges Mitglied und @Stadt Unna');
});

test('whoever is named by edits and by a new entry of the same moment is told of all of them in one row', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const edited = [await sent(ben, id, 'Eins'), await sent(ben, id, 'Zwei')];
  await settled();
  const [mark] = await app.db.query<{ seq: number }>(
    `SELECT seq FROM feed_mark WHERE conversation_id = $1 AND consumer = 'notifications'`,
    [id],
  );
  for (const { id: messageId } of edited)
    await ben.call(messageRoutes.edit, {
      params: { messageId },
      body: { body: `Hallo ${personLink(ada)}`, revision: 0 },
    });
  await sent(ben, id, `Und noch einmal ${personLink(ada)}`);
  await settled();
  // All of it in one round, as after a pause of the feed.
  await app.db.query(`DELETE FROM notification WHERE person_id = $1`, [ada.id]);
  await app.db.query(`UPDATE notified SET position = 2 WHERE conversation_id = $1`, [id]);
  await app.db.query(
    `UPDATE feed_mark SET seq = $2 WHERE conversation_id = $1 AND consumer = 'notifications'`,
    [id, mark?.seq],
  );
  await settled();
  const rows = await app.db.query(`SELECT kind, positions FROM notification WHERE person_id = $1`, [ada.id]);
  expect(rows).toEqual([{ kind: 'mention', positions: [1, 2, 3] }]);
});
