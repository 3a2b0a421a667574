import { compared } from '../figures.ts';
import { type House, openHouse } from '../house.ts';
import type { Senders } from '../senders.ts';
import { startWorker } from '../worker.ts';

const conversations = 100;

async function measure(house: House, ids: string[]) {
  const senders = startWorker<Senders>(new URL('../senders.ts', import.meta.url));
  const { port } = house.server;
  const [first = ''] = ids;
  const reading = { port, connections: 1, senders: 50, seconds: 4 };
  const page = ids.map((id) => `/api/conversations/${id}/messages`);
  await senders.call('read', { ...reading, paths: page, seconds: 1 }); // warms up
  const pages = await senders.call('read', { ...reading, paths: page });
  const unread = await senders.call('read', { ...reading, paths: ['/api/me/unread'] });
  const sends = await senders.call('flood', { port, conversation: first, count: 800, senders: 1 });
  await senders.stop();
  return { page: pages.p50, unread: unread.p50, send: sends.p50 };
}

/** The same work on 10,000 and on 1,000,000 messages; half of them in one conversation. */
export async function growth() {
  const house = await openHouse();
  const ids = await house.makeConversations(conversations);
  const fillTo = async (total: number, before = 0) => {
    const each = Math.round((total - before) / 2 / (conversations - 1));
    for (const [index, id] of ids.entries()) await house.fill(id, index === 0 ? (total - before) / 2 : each);
    await house.query('VACUUM ANALYZE');
    await house.query('CHECKPOINT');
    await house.serve();
  };
  await fillTo(10_000);
  const small = await measure(house, ids);
  await fillTo(1_000_000, 10_000);
  const large = await measure(house, ids);
  await house.close();
  return (['page', 'send', 'unread'] as const).map((figure) =>
    compared(
      'growth',
      `${figure} p50 ms`,
      { value: large[figure], baseline: small[figure] },
      { atMost: 1.3 },
    ),
  );
}
