import { absolute } from '../figures.ts';
import { openHouse } from '../house.ts';
import type { Returners } from '../returners.ts';
import { startWorker } from '../worker.ts';

const clients = 1_000;
const missed = 200;

/** Everybody's connection comes back in the same moment, as after a restart without the usual jitter. */
export async function catchUp() {
  const house = await openHouse({ people: clients });
  const conversations = await house.makeConversations(20);
  for (const conversation of conversations) await house.fill(conversation, 1_000);
  for (const conversation of conversations) await house.fill(conversation, missed);
  const { port } = await house.serve();
  const returners = startWorker<Returners>(new URL('../returners.ts', import.meta.url));
  const { seconds, complete } = await returners.call('comeBack', {
    port,
    clients,
    conversations,
    since: 1_000,
    missed,
  });
  await returners.stop();
  await house.close();
  return [
    absolute('catch-up', 'seconds until all 1,000 are complete', seconds, { atMost: 5 }),
    absolute('catch-up', 'clients that miss something', clients - complete, { atMost: 0 }),
  ];
}
