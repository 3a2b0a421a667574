import { setTimeout } from 'node:timers/promises';
import { absolute } from '../figures.ts';
import { openHouse, type Server } from '../house.ts';
import type { Receivers } from '../receivers.ts';
import { startWorker } from '../worker.ts';

const sockets = 1_000;

/** The lowest of a few seconds: what stays when the dust has settled. */
async function settled(server: Server) {
  const seen: number[] = [];
  for (let second = 0; second < 10; second++) {
    await setTimeout(1_000);
    seen.push(server.memory());
  }
  return Math.min(...seen);
}

/** Memory of a server that nobody uses, and what a connected person costs it. */
export async function idle() {
  const house = await openHouse();
  await house.serve();
  const alone = await settled(house.server);
  const receivers = startWorker<Receivers>(new URL('../receivers.ts', import.meta.url));
  const [conversation = ''] = await house.makeConversations(1);
  await receivers.call('open', {
    port: house.server.port,
    count: sockets,
    streams: [`conversation:${conversation}`],
  });
  const connected = await settled(house.server);
  await receivers.stop();
  await house.close();
  return [
    absolute('idle', 'server RSS MB', alone / 1e6, { atMost: 180 }),
    absolute('idle', 'kB per socket', (connected - alone) / sockets / 1e3, { atMost: 30 }),
  ];
}
