import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Delta, MessagePage } from '@app/contracts/conversations';
import { applyDelta, viewOfPage } from '@app/domain/delta';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { changesSince, makeRoom as makeRoomIn, page, send, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const makeRoom = () => makeRoomIn(app);

test('a message reaches everyone who follows the conversation, rendered once', async () => {
  const { ada, ben, id } = await makeRoom();
  const { socket, join } = await ben.connect();
  const deltas: Delta[] = [];
  socket.on('delta', (delta) => deltas.push(delta));
  expect(await join(`conversation:${id}`)).toEqual({ ok: true, value: { streams: [`conversation:${id}`] } });

  const answer = await send(ada, id, 'Guten **Morgen**');

  expect(answer.status).toBe(200);
  await waitFor(() => expect(deltas).toEqual([answer.body]));
  expect(deltas[0]?.changes.messages[0]).toMatchObject({
    html: '<p>Guten <strong>Morgen</strong></p>\n',
    position: 1,
    seq: 1,
    author: { name: 'Ada' },
  });
});

test('a retried message is there once and gets the same answer, even an hour later', async () => {
  const { ada, id } = await makeRoom();
  const message = { id: v7() };
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(ada, id, 'Einmal', message)));
  await send(ada, id, 'Dazwischen');
  const again = await send(ada, id, 'Einmal', message);

  expect(new Set([...answers, again].map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await page(ada, id)).messages.map(({ body }) => body)).toEqual(['Einmal', 'Dazwischen']);
});

test('the same id with another body, author or conversation is a conflict', async () => {
  const { ada, ben, id, space } = await makeRoom();
  const other = await app.makeConversation({ spaceId: space.id });
  const message = { id: v7() };
  await send(ada, id, 'Eins', message);

  const answers = await Promise.all([
    send(ada, id, 'Zwei', message),
    send(ben, id, 'Eins', message),
    send(ada, other.id, 'Eins', message),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
});

test('a message that names another author than whoever is signed in is not written', async () => {
  const { ada, ben, id } = await makeRoom();

  const refused = await send(ben, id, 'Von Ada', { author: ada.id });
  const accepted = await send(ada, id, 'Von Ada', { author: ada.id });

  expect([refused.status, accepted.status]).toEqual([401, 200]);
  expect((await page(ada, id)).messages.map(({ author }) => author.name)).toEqual(['Ada']);
});

test('messages sent at once get positions without gaps, and one bad one fails alone', async () => {
  const { ada, ben, id } = await makeRoom();
  const outsider = await app.makePerson();
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      send(i % 20 === 7 ? outsider : i % 2 ? ada : ben, id, `Nummer ${i}`),
    ),
  );

  expect(answers.filter(({ status }) => status === 403)).toHaveLength(3);
  const { messages, head } = await page(ada, id, { limit: 100 });
  expect(messages.map(({ position }) => position)).toEqual(Array.from({ length: 57 }, (_, i) => i + 1));
  expect(head).toBe(57);
});

test('pages lead from the end to the beginning and back', async () => {
  const { ada, id } = await makeRoom();
  for (let i = 1; i <= 7; i += 1) await send(ada, id, `Nummer ${i}`);
  const positions = ({ messages, hasBefore, hasAfter }: MessagePage) => [
    messages.map(({ position }) => position),
    hasBefore,
    hasAfter,
  ];

  expect(positions(await page(ada, id, { limit: 3 }))).toEqual([[5, 6, 7], true, false]);
  expect(positions(await page(ada, id, { before: 5, limit: 3 }))).toEqual([[2, 3, 4], true, true]);
  expect(positions(await page(ada, id, { before: 2, limit: 3 }))).toEqual([[1], false, true]);
  expect(positions(await page(ada, id, { after: 2, limit: 3 }))).toEqual([[3, 4, 5], true, true]);
  expect(positions(await page(ada, id, { around: 4, limit: 4 }))).toEqual([[2, 3, 4, 5], true, true]);
  expect(positions(await page(ada, id, { around: 700, limit: 4 }))).toEqual([[5, 6, 7], true, false]);
});

test('stale page + changes = fresh page, for every kind of change', async () => {
  const { ada, ben, mod, id } = await makeRoom();
  const [one, two, three] = [
    await sent(ada, id, 'Eins'),
    await sent(ben, id, 'Zwei'),
    await sent(ada, id, 'Drei'),
  ];
  const reply = await sent(ben, id, 'Antwort', { replyTo: one.id });
  const stale = viewOfPage(await page(ada, id));

  await ada.call(messageRoutes.edit, {
    params: { messageId: one.id },
    body: { body: 'Eins, neu', revision: 0 },
  });
  await mod.call(messageRoutes.remove, { params: { messageId: two.id } });
  await ada.call(messageRoutes.remove, { params: { messageId: three.id } });
  await ada.call(messageRoutes.restore, { params: { messageId: three.id } });
  await mod.call(messageRoutes.pin, { params: { messageId: reply.id }, body: { pinned: true } });
  await ben.call(messageRoutes.react, { params: { messageId: one.id, emoji: '👍' } });
  await mod.call(conversationRoutes.update, {
    params: { conversationId: id },
    body: { title: 'Neuer Titel', tags: ['Satzung'], pinned: true, state: 'locked' },
  });
  await sent(mod, id, 'Vier');
  await waitFor(async () => {
    expect((await page(ada, id)).messages[0]?.reactions).toEqual([{ emoji: '👍', count: 1 }]);
  });

  const { kind, view } = applyDelta(stale, await changesSince(ada, id, stale.head));
  expect(kind).toBe('applied');
  expect(view).toEqual(viewOfPage(await page(ada, id)));
  expect(view.messages[3]?.replyTo?.excerpt).toBe('Eins, neu');
  expect(view.messages[1]).toMatchObject({ state: 'deleted', body: '', html: '' });
});

test('changes come in pieces that lead to the end', async () => {
  const { ada, id } = await makeRoom();
  await Promise.all(Array.from({ length: 450 }, (_, i) => send(ada, id, `Nummer ${i}`)));
  let at = 0;
  const seen: number[] = [];
  for (;;) {
    const delta = await changesSince(ada, id, at);
    seen.push(...delta.changes.messages.map(({ seq }) => seq));
    at = delta.to;
    if (!delta.more) break;
  }
  expect(seen).toEqual(Array.from({ length: 450 }, (_, i) => i + 1));
});

test('an edit that started from an older version is refused and changes nothing', async () => {
  const { ada, id } = await makeRoom();
  const message = await sent(ada, id, 'Erste Fassung');
  const edit = (body: string, revision: number) =>
    ada.ask(messageRoutes.edit, { params: { messageId: message.id }, body: { body, revision } });

  expect((await edit('Zweite Fassung', 0)).status).toBe(200);
  expect((await edit('Dritte Fassung', 0)).status).toBe(409);
  expect((await page(ada, id)).messages[0]?.body).toBe('Zweite Fassung');
  expect(await ada.call(messageRoutes.revisions, { params: { messageId: message.id } })).toMatchObject([
    { body: 'Erste Fassung', editor: { name: 'Ada' } },
  ]);
});

test('a retry of a message that was edited since is still the same message', async () => {
  const { ada, id } = await makeRoom();
  const given = { id: v7() };
  await send(ada, id, 'Wie gesendet', given);
  await ada.call(messageRoutes.edit, {
    params: { messageId: given.id },
    body: { body: 'Bearbeitet', revision: 0 },
  });
  expect((await send(ada, id, 'Wie gesendet', given)).status).toBe(200);
});

test.each([
  ['their own', 'ada', 200],
  ["somebody else's", 'ben', 403],
  ["anybody's, as moderator,", 'mod', 200],
] as const)('people may remove %s message', async (_, who, status) => {
  const room = await makeRoom();
  const { id: messageId } = await sent(room.ada, room.id, 'Weg damit');
  expect((await room[who].ask(messageRoutes.remove, { params: { messageId } })).status).toBe(status);
});

test('what a moderator removed its author cannot restore', async () => {
  const { ada, mod, id } = await makeRoom();
  const { id: messageId } = await sent(ada, id, 'Unpassend');
  await mod.call(messageRoutes.remove, { params: { messageId } });
  expect((await ada.ask(messageRoutes.restore, { params: { messageId } })).status).toBe(403);
  expect((await mod.ask(messageRoutes.restore, { params: { messageId } })).status).toBe(200);
});

test('many reactions become few changes, and a crash loses no count', async () => {
  const { ada, id, space } = await makeRoom();
  const message = await sent(ada, id, 'Wer ist dabei?');
  const crowd = await Promise.all(Array.from({ length: 30 }, () => app.makePerson()));
  for (const { id: person } of crowd)
    await app.insert('space_member', { space_id: space.id, person_id: person, role: 'member' });

  await Promise.all(
    crowd.map((one) => one.call(messageRoutes.react, { params: { messageId: message.id, emoji: '🎉' } })),
  );

  await waitFor(async () => {
    expect((await page(ada, id)).messages[0]?.reactions).toEqual([{ emoji: '🎉', count: 30 }]);
  });
  expect((await page(ada, id)).head).toBeLessThanOrEqual(message.seq + 5);
});

test('the read marker moves forward, back only on purpose, and never past the end', async () => {
  const { ada, ben, id } = await makeRoom();
  for (let i = 0; i < 5; i += 1) await send(ben, id, `Nummer ${i}`);
  const mark = (position: number, rewind = false) =>
    ada.call(conversationRoutes.mark, { params: { conversationId: id }, body: { position, rewind } });

  expect(await mark(3)).toEqual({ marker: 3 });
  expect(await mark(2)).toEqual({ marker: 3 });
  expect(await mark(1, true)).toEqual({ marker: 1 });
  expect(await mark(99)).toEqual({ marker: 5 });
});

test('a head that moved without a push reaches the followers', async () => {
  const { ada, id } = await makeRoom();
  const { socket, join } = await ada.connect();
  const heads: unknown[] = [];
  socket.on('heads', (frame) => heads.push(...frame));
  await join(`conversation:${id}`);
  await app.db.query(`UPDATE conversation SET head_seq = 41 WHERE id = $1`, [id]);

  const { FollowerWatch } = await import('@app/api/core/conversations/follower-watch.ts');
  await app.app.get(FollowerWatch, { strict: false }).tellHeads();

  await waitFor(() => expect(heads).toEqual([{ conversation: id, head: 41 }]));
});
