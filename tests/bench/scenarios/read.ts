import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared } from '../figures.ts';
import { openHouse, startServer } from '../house.ts';
import type { Senders } from '../senders.ts';
import { HttpConnection } from '../wire.ts';
import { startWorker } from '../worker.ts';

const messages = 20_000;

/** Pages of 50 messages over 64 connections, always the full answer, rights asked every time. */
export async function read() {
  const house = await openHouse();
  const senders = startWorker<Senders>(new URL('../senders.ts', import.meta.url));
  const [conversation = ''] = await house.makeConversations(1);
  await house.fill(conversation, messages);
  await house.query('VACUUM ANALYZE');
  const address = `/api/conversations/${conversation}/messages`;
  const measure = async (port: number, paths: string[]) => {
    const reading = { port, paths, connections: 64, senders: 64 };
    await senders.call('read', { ...reading, seconds: 3 }); // warms up
    return (await senders.call('read', { ...reading, seconds: 10 })).perSecond;
  };

  const { port } = house.server;
  const unchanged = await measure(port, [address]);
  // In an order that no cache of a few hundred pages survives.
  const positions = Array.from(
    { length: messages - 60 },
    (_, index) => 60 + ((index * 7_919) % (messages - 60)),
  );
  const fromDatabase = await measure(
    port,
    positions.map((position) => `${address}?before=${position}`),
  );

  const connection = new HttpConnection(port);
  const { body } = await connection.ask({ path: address, cookie: 'session=bench-1' });
  connection.close();
  const file = join(house.env.DATA_DIR, 'page.json');
  writeFileSync(file, body);
  await house.server.stop();
  const bare = await startServer('tests/bench/servers/bare-http.ts', {}, [file]);
  const baseline = await measure(bare.port, ['/page']);
  await bare.stop();
  await senders.stop();
  await house.serve();
  await house.close();
  return [
    compared('read', 'pages/s, content unchanged', { value: unchanged, baseline }, { atLeast: 0.4 }),
    compared('read', 'pages/s, all from the database', { value: fromDatabase, baseline }, { atLeast: 0.15 }),
  ];
}
