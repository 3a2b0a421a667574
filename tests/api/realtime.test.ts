import { conversationRoutes } from '@app/contracts/conversation-routes';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom as makeRoomIn, send, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const makeRoom = () => makeRoomIn(app);

test('a stream that may not be read is not joined, and joining says so', async () => {
  const { ada } = await makeRoom();
  const hidden = await app.makeConversation({ spaceId: (await app.makeSpace({ visibility: 'closed' })).id });
  const { join } = await ada.connect();
  expect(await join(`conversation:${hidden.id}`, `conversation:${v7()}`)).toEqual({
    ok: true,
    value: { streams: [] },
  });
});

test.each([
  ['a malformed stream', 'join', { streams: ['conversation:unfug'] }],
  ['no streams at all', 'join', {}],
  ['a prototype', 'join', JSON.parse('{"__proto__":{"x":1},"streams":[]}')],
  ['an unknown event', 'gibt-es-nicht', {}],
  ['a number', 'leave', 7],
])('%s is answered with a problem', async (_, event, frame) => {
  const { socket } = await (await app.makePerson()).connect();
  const answer: unknown = await socket
    .timeout(15_000)
    .emitWithAck(event as 'join', frame as { streams: string[] });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } });
  expect(socket.connected).toBe(true);
});

test('who sends too many frames is told to wait', async () => {
  const { socket } = await (await app.makePerson()).connect();
  const answers = await Promise.all(
    Array.from({ length: 400 }, () =>
      socket.timeout(15_000).emitWithAck('leave', { streams: [`space:${v7()}`] }),
    ),
  );
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(200);
  expect(answers.at(-1)).toMatchObject({ ok: false, problem: { code: 'too_many_requests' } });
});

test('losing the space ends its conversations on open sockets', async () => {
  const { ada, ben, id, space } = await makeRoom();
  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [space.id]);
  const { socket, join } = await ada.connect();
  const left: string[] = [];
  let deltas = 0;
  socket.on('left', ({ stream }) => left.push(stream)).on('delta', () => (deltas += 1));
  await join(`conversation:${id}`);
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ada.id]);

  const { Realtime } = await import('@app/api/platform/realtime/realtime.ts');
  await app.app.get(Realtime).recheckPerson(ada.id);
  await send(ben, id, 'Ohne Ada');

  await waitFor(() => expect(left).toContain(`conversation:${id}`));
  expect(deltas).toBe(0);
});

test('members of the space hear of a new end, whatever they have open', async () => {
  const { ada, ben, id, space } = await makeRoom();
  const { socket } = await ben.connect();
  const activity: unknown[] = [];
  socket.on('activity', (frame) => activity.push(...frame));
  await sent(ada, id, 'Eins');
  await waitFor(() =>
    expect(activity).toContainEqual({ space: space.id, conversation: id, kind: 'channel', lastPosition: 1 }),
  );
});

test('a marker and a reaction of mine reach my other device', async () => {
  const { ada, ben, id } = await makeRoom();
  const { socket } = await ada.connect();
  const own: unknown[] = [];
  socket.on('own', (frame) => own.push(frame));
  const message = await sent(ben, id, 'Hallo');

  await ada.call(conversationRoutes.mark, { params: { conversationId: id }, body: { position: 1 } });
  await ada.call(messageRoutes.react, { params: { messageId: message.id, emoji: '👍' } });

  await waitFor(() =>
    expect(own).toEqual([
      { conversation: id, marker: 1 },
      { conversation: id, reactions: { message: message.id, own: ['👍'] } },
    ]),
  );
});

test('typing is heard by the others in the room, not outside of it', async () => {
  const { ada, ben, mod, id } = await makeRoom();
  const [a, b, m] = await Promise.all([ada.connect(), ben.connect(), mod.connect()]);
  const heard: string[] = [];
  b.socket.on('typing', ({ name }) => heard.push(`ben hears ${name}`));
  m.socket.on('typing', ({ name }) => heard.push(`mo hears ${name}`));
  await Promise.all([a.join(`conversation:${id}`), b.join(`conversation:${id}`)]);

  await a.socket.emitWithAck('typing', { conversation: id });
  await m.socket.emitWithAck('typing', { conversation: id }); // did not join

  await waitFor(() => expect(heard).toEqual(['ben hears Ada']));
});

test('presence counts people, not windows', async () => {
  const { ada, ben, id } = await makeRoom();
  const counts: number[] = [];
  const { socket, join } = await ada.connect();
  socket.on('presence', ({ count }) => counts.push(count));
  await join(`conversation:${id}`);
  for (const person of [ada, ben, ben]) await (await person.connect()).join(`conversation:${id}`);
  await waitFor(() => expect(counts.at(-1)).toBe(2));
});

test('whoever writes has read up to there, on every device', async () => {
  const { ada, id } = await makeRoom();
  const { socket } = await ada.connect();
  const own: unknown[] = [];
  socket.on('own', (frame) => own.push(frame));
  await sent(ada, id, 'Eins');
  await waitFor(() => expect(own).toEqual([{ conversation: id, marker: 1 }]));
});
