import { absolute, compared } from '../figures.ts';
import { type House, openHouse, startServer } from '../house.ts';
import type { Receivers } from '../receivers.ts';
import type { Senders } from '../senders.ts';
import { startWorker } from '../worker.ts';
import { measureBareBurst } from './fan-out.ts';

const sockets = 1_000;
const seconds = 15;

const startWorkers = () => ({
  receivers: startWorker<Receivers>(new URL('../receivers.ts', import.meta.url)),
  senders: startWorker<Senders>(new URL('../senders.ts', import.meta.url)),
});

async function bareAt(rate: number) {
  const { receivers, senders } = startWorkers();
  const bare = await startServer('tests/bench/servers/bare-sockets.ts');
  await receivers.call('open', { port: bare.port, count: sockets, streams: [] });
  await receivers.call('record', { frames: rate * seconds * sockets * 1.1 });
  const { first, last, sentAt } = await senders.call('pacedBare', { port: bare.port, rate, seconds });
  await receivers.call('whenAllReached', { head: last, seconds: 60 });
  const latencies = await receivers.call('latencies', { first, sentAt });
  await Promise.all([receivers.stop(), senders.stop(), bare.stop()]);
  return latencies;
}

async function oursAt(house: House, rate: number) {
  const { receivers, senders } = startWorkers();
  const [conversation = ''] = await house.makeConversations(1);
  const { port } = house.server;
  await receivers.call('open', { port, count: sockets, streams: [`conversation:${conversation}`] });
  await senders.call('paced', { port, conversation, rate, seconds: 3 }); // warms up
  await receivers.call('record', { frames: rate * seconds * sockets * 1.1 });
  const { first, last, sentAt, elapsed } = await senders.call('paced', { port, conversation, rate, seconds });
  const sentUntil = performance.now();
  const arrived = await receivers.call('whenAllReached', { head: last, seconds: 60 });
  const behind = arrived === null ? 60_000 : performance.now() - sentUntil;
  const latencies = await receivers.call('latencies', { first, sentAt });
  await Promise.all([receivers.stop(), senders.stop()]);
  return { ...latencies, rate: sentAt.length / ((elapsed + behind) / 1000) };
}

/** Messages at a calm and at an excessive rate, sent over HTTP and stored, against a server that stores nothing. */
export async function steady() {
  const saturation = await measureBareBurst();
  const bare = await bareAt(saturation * 0.6);
  const house = await openHouse();
  const calm = await oursAt(house, saturation * 0.6);
  const busy = await oursAt(house, saturation * 1.2);
  await house.close();
  return [
    compared('steady', 'p50 ms at 60 %', { value: calm.p50, baseline: bare.p50 }, { atMost: 1.5 }),
    compared('steady', 'p99 ms at 60 %', { value: calm.p99, baseline: bare.p99 }, { atMost: 1.5 }),
    compared(
      'steady',
      'messages/s of the asked at 120 %',
      { value: busy.rate, baseline: saturation * 1.2 },
      { atLeast: 0.97 },
    ),
    absolute('steady', 'p99 ms at 120 %', busy.p99, { atMost: 1_000 }),
  ];
}
