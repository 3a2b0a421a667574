import { once } from 'node:events';
import { connect } from 'node:net';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startApp, type TestApp } from '../support/app.ts';
import { sent } from '../support/conversations.ts';
import { raceAgainst } from '../support/held-lock.ts';
import { waitFor } from '../support/wait-for.ts';

/** What the log says of something wrong while servers stop. */
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  const write = process.stderr.write.bind(process.stderr);
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((line: string | Uint8Array) => {
      if (/WARN|ERROR/.test(String(line))) complaints.push(String(line));
      return write(line);
    });
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function makeMessage(app: TestApp) {
  const [ada, ben] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  return { ada, ben, message: await sent(ada, id, 'Wer kommt?') };
}

const react = (person: Awaited<ReturnType<TestApp['makePerson']>>, messageId: string, emoji: '👍' | '❤️') =>
  person.call(messageRoutes.react, { params: { messageId, emoji } });

/** Asked past the server, which is gone. */
async function afterwards(app: TestApp) {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  const { rows: dirty } = await client.query<{ message_id: string }>(`SELECT message_id FROM message_dirty`);
  const { rows: messages } = await client.query<{ reactions: unknown }>(`SELECT reactions FROM message`);
  await client.end();
  return { dirty, counts: messages.map(({ reactions }) => reactions) };
}

test('counts that wait for their pause are published before the database is let go', async () => {
  const app = await startApp();
  const { ada, ben, message } = await makeMessage(app);
  await react(ada, message.id, '👍'); // published at once
  await react(ben, message.id, '👍'); // waits
  await app.stop();
  expect(await afterwards(app)).toEqual({ dirty: [], counts: [[{ emoji: '👍', count: 2 }]] });
  expect(complaints).toEqual([]);
});

test('a request that is under way is answered, and what follows from it is done', async () => {
  const app = await startApp();
  const { ada, ben, message } = await makeMessage(app);
  await react(ada, message.id, '👍');
  await app.app.get(ChangeFeed).settled(); // or it would wait for the lock as well, and the server for it
  let stopping: Promise<unknown> = Promise.resolve();
  const answers = await raceAgainst(
    app,
    (tx) => tx.query(`SELECT FROM message WHERE id = $1 FOR UPDATE`, [message.id]),
    [() => react(ben, message.id, '❤️')],
    () => {
      stopping = app.stop();
      return waitFor(() => expect(app.app.getHttpServer().listening).toBe(false));
    },
  );
  expect(answers).toEqual([{ own: ['❤️'] }]);
  await stopping;
  expect(await afterwards(app)).toEqual({
    dirty: [],
    counts: [
      [
        { emoji: '👍', count: 1 },
        { emoji: '❤️', count: 1 },
      ],
    ],
  });
  expect(complaints).toEqual([]);
});

test('a server that stops as soon as it has started leaves nothing behind that still asks the database', async () => {
  for (let times = 0; times < 5; times += 1) await (await startApp()).stop();
  const app = await startApp();
  const { ada } = await makeMessage(app);
  const socket = app.openSocket({ cookie: ada.cookie }); // its handshake is under way
  await app.stop();
  expect(socket.connected).toBe(false);
  expect(complaints).toEqual([]);
});

test('somebody who sends on and on after an answer does not hold the server', async () => {
  const app = await startApp();
  const { hostname, port } = new URL(app.url);
  const line = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  line.write(
    `POST /api/session HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 20000000\r\n\r\nHallo`,
  );
  const [answer] = (await once(line, 'data')) as [Buffer];
  expect(String(answer)).toContain('HTTP/1.1 4');
  await app.stop();
  line.destroy();
});
