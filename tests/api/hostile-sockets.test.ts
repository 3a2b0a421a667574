import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Realtime } from '@app/api/platform/realtime/realtime.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { WebSocket } from 'ws';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, send } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const addressOf = () => `${app.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;

/** A connection that speaks below socket.io, signed in and past the handshake. */
async function openRaw(cookie: string) {
  const socket = new WebSocket(addressOf(), { headers: { cookie } });
  socket.on('error', () => {});
  const connected = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data.toString().startsWith('40')) resolve();
      if (data.toString() === '2') socket.send('3');
    });
  });
  await once(socket, 'open');
  socket.send('40');
  await connected;
  return socket;
}

/** Somebody else gets a socket and an answer. */
async function stillServes(): Promise<boolean> {
  const { socket } = await (await app.makePerson()).connect();
  const { status } = await app.visitor.http('GET', 'health');
  return socket.connected && status === 200;
}

test.each(['https://fremd.example', 'null', 'http://localhost.fremd.example'])(
  'a page at %s gets no socket',
  async (origin) => {
    const { cookie } = await app.makePerson();
    const socket = new WebSocket(addressOf(), { headers: { cookie, origin } });
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    expect(response.statusCode).toBe(400); // engine.io refuses an upgrade with it
    socket.on('error', () => {});
    socket.terminate();
  },
);

const garbage: [string, (string | Buffer)[]][] = [
  ['random bytes', Array.from({ length: 50 }, () => randomBytes(500))],
  ['random text', Array.from({ length: 50 }, () => randomBytes(100).toString('latin1'))],
  [
    'packets that are none',
    ['', '4', '49', '42', '42{', '42[', '42[]', '42[7]', '42[null,{}]', '451-[]', '4"'],
  ],
  ['deep JSON', [`42["join",${'['.repeat(20_000)}${']'.repeat(20_000)}]`]],
  ['prototypes', ['42["__proto__",{}]', '42["constructor",{}]', '42["join",{"__proto__":{"streams":[]}}]']],
  [
    'names that are reserved',
    ['42["disconnect",1]', '42["connect",1]', '42["error",1]', '42["newListener",1]'],
  ],
  ['other namespaces', ['40/admin,', '40/__proto__,', '42/admin,["x"]']],
  ['attachments that never come', ['451-["join",{"_placeholder":true,"num":0}]', '452-["join"]']],
  ['a frame over the limit', ['4'.repeat(70_000)]],
  ['acknowledgements nobody asked for', ['430[]', '4399999[{}]']],
];

test.each(garbage)('%s ends one connection at most, and the server lives', async (_, packets) => {
  const { cookie } = await app.makePerson();
  const socket = await openRaw(cookie);
  for (const packet of packets) if (socket.readyState === WebSocket.OPEN) socket.send(packet);
  expect(await stillServes()).toBe(true);
  socket.terminate();
});

test('10,000 joins are refused or done, and nobody else notices', async () => {
  const { cookie } = await app.makePerson();
  const socket = await openRaw(cookie);
  for (let index = 0; index < 10_000; index++)
    socket.send(`42${index}["join",{"streams":["conversation:${v7()}"]}]`);
  const startedAt = Date.now();
  expect(await stillServes()).toBe(true);
  expect(Date.now() - startedAt).toBeLessThan(15_000);
  socket.terminate();
});

test('who joins too much at once is told so', async () => {
  const { socket } = await (await app.makePerson()).connect();
  const streams = Array.from({ length: 101 }, () => `conversation:${v7()}`);
  const answer: unknown = await socket.timeout(15_000).emitWithAck('join', { streams });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } });
});

test('a client that does not read is closed, its memory is freed, and others get everything', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const reader = await ben.connect();
  await reader.join(`conversation:${id}`);
  let head = 0;
  reader.socket.on('delta', ({ to }) => {
    head = Math.max(head, to);
  });

  const lazy = await openRaw(ada.cookie);
  lazy.send(`420["join",{"streams":["conversation:${id}"]}]`);
  await once(lazy, 'message');
  lazy.pause(); // answers nothing and reads nothing from here on

  const sockets = () => app.app.get(Realtime).size(`conversation:${id}`);
  const words = 'Viel Text. '.repeat(4_000);
  let sentCount = 0;
  await waitFor(async () => {
    await Promise.all(Array.from({ length: 20 }, () => send(ben, id, words)));
    sentCount += 20;
    expect(sockets()).toBe(1);
  }, 30);
  await waitFor(() => expect(head).toBe(sentCount));
  lazy.terminate();
}, 60_000);
