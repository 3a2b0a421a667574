import { compared } from '../figures.ts';
import { openHouse, startServer } from '../house.ts';
import type { Receivers } from '../receivers.ts';
import type { Senders } from '../senders.ts';
import { startWorker } from '../worker.ts';

const sockets = 1_000;

/** The fastest at which the bare server gets single messages out, in messages per second. */
export async function measureBareBurst(count = 300): Promise<number> {
  const receivers = startWorker<Receivers>(new URL('../receivers.ts', import.meta.url));
  const senders = startWorker<Senders>(new URL('../senders.ts', import.meta.url));
  const bare = await startServer('tests/bench/servers/bare-sockets.ts');
  await receivers.call('open', { port: bare.port, count: sockets, streams: [] });
  const { startedAt } = await senders.call('burstBare', { port: bare.port, count });
  const endedAt = await receivers.call('whenAllReached', { head: count, seconds: 120 });
  await Promise.all([receivers.stop(), senders.stop(), bare.stop()]);
  if (endedAt === null) throw new Error('the bare server did not deliver');
  return (count * 1000) / (endedAt - startedAt);
}

/** A burst over HTTP, stored durably, until the last of 1,000 sockets has the last message. */
export async function fanOut() {
  const bare = await measureBareBurst();
  const house = await openHouse();
  const receivers = startWorker<Receivers>(new URL('../receivers.ts', import.meta.url));
  const senders = startWorker<Senders>(new URL('../senders.ts', import.meta.url));
  const [conversation = ''] = await house.makeConversations(1);
  const { port } = house.server;
  await receivers.call('open', { port, count: sockets, streams: [`conversation:${conversation}`] });
  await senders.call('flood', { port, conversation, count: 300, senders: 16 }); // warms up
  const count = 3_000;
  const { startedAt, last } = await senders.call('flood', { port, conversation, count, senders: 64 });
  const endedAt = await receivers.call('whenAllReached', { head: last, seconds: 60 });
  await Promise.all([receivers.stop(), senders.stop()]);
  await house.close();
  if (endedAt === null) throw new Error('not everything was delivered');
  const ours = (count * 1000) / (endedAt - startedAt);
  return [
    compared('fan-out', 'deliveries/s', { value: ours * sockets, baseline: bare * sockets }, { atLeast: 4 }),
  ];
}
