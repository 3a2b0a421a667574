import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { faultPlan } from '../support/fault-plan.ts';
import { seedChannels } from '../support/seed-people.js';
import { waitFor } from '../support/wait-for.ts';
import { openReceiver, runSender } from './clients.ts';
import { type Entry, judge, type Operation } from './history.ts';
import { startMortalServer } from './mortal-server.ts';

const senders = 50;
const conversations = 20;

const { url, database, query, isHealthy, end, starts } = await startMortalServer(senders, {
  WRITES_PER_MINUTE: '100000',
});

/** Kills the server every so often and pulls the plug of the database twice. */
async function causeFaults() {
  const { seconds, killEvery, databaseFaults } = faultPlan;
  for (let second = 1; second <= seconds; second++) {
    await setTimeout(1_000);
    if (second % killEvery === 0) await end('SIGKILL');
    if (!databaseFaults.includes(second)) continue;
    database.crash();
    await database.start();
  }
}

test('durable settings are on', async () => {
  const rows = await query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
});

test(
  'whatever dies: acknowledged and missing 0, doubled 0, out of order 0',
  async () => {
    const ids = (await query<{ id: string }>(seedChannels(conversations))).map(({ id }) => id);
    const receivers = ids.flatMap((id, index) => [
      openReceiver(url, index + 1, id),
      openReceiver(url, index + 2, id),
    ]);
    const history: Operation[] = [];
    let goesOn = true;
    const sending = Array.from({ length: senders }, (_, index) =>
      runSender(
        { url, person: index + 1, conversation: ids[index % conversations] ?? '' },
        history,
        () => goesOn,
      ),
    );
    await causeFaults();
    goesOn = false;
    await Promise.all(sending);
    await isHealthy();

    const heads = await query<{ id: string; head_seq: number }>('SELECT id, head_seq FROM conversation');
    const headOf = new Map(heads.map(({ id, head_seq }) => [id, head_seq]));
    await waitFor(async () => {
      await Promise.all(receivers.map((receiver) => receiver.catchUp()));
      for (const receiver of receivers) expect(receiver.head()).toBe(headOf.get(receiver.log().conversation));
    }, 60);
    const rows = await query<Entry & { conversation_id: string }>(
      'SELECT id, position, conversation_id FROM message ORDER BY position',
    );
    const stored = new Map(ids.map((id) => [id, rows.filter((row) => row.conversation_id === id)]));
    const verdict = judge(
      history,
      stored,
      receivers.map((receiver) => receiver.log()),
    );
    for (const receiver of receivers) receiver.close();

    expect(verdict).toEqual({ missing: [], doubled: [], reordered: [], resurrected: [] });
    // It must have hurt, and work must have been done all the same.
    expect(starts()).toBeGreaterThan(faultPlan.seconds / faultPlan.killEvery);
    expect(history.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThan(faultPlan.seconds * 20);
    expect(history.filter(({ outcome }) => outcome === 'unknown').length).toBeGreaterThan(0);
  },
  (faultPlan.seconds + 150) * 1_000,
);
