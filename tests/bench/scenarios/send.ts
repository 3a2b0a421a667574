import { absolute, compared } from '../figures.ts';
import { openHouse } from '../house.ts';
import type { Senders } from '../senders.ts';
import { startWorker } from '../worker.ts';

/** 64 people write into one conversation over HTTP, every message durable before its answer. */
export async function send() {
  const house = await openHouse();
  const senders = startWorker<Senders>(new URL('../senders.ts', import.meta.url));
  const [conversation = ''] = await house.makeConversations(1);

  const run = async () => {
    const { port } = house.server;
    await senders.call('flood', { port, conversation, count: 500, senders: 64 }); // warms up
    const count = 4_000;
    const { elapsed, p99 } = await senders.call('flood', { port, conversation, count, senders: 64 });
    return { perSecond: (count * 1000) / elapsed, p99 };
  };
  const ours = await run();
  await house.serve('tests/bench/servers/one-by-one.ts');
  const baseline = await run();
  await senders.stop();
  await house.close();
  return [
    compared('send', 'messages/s', { value: ours.perSecond, baseline: baseline.perSecond }, { atLeast: 2 }),
    absolute('send', 'p99 ms', ours.p99, { atMost: 100 }),
  ];
}
