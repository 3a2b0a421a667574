import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.js';
import { faultPlan } from '../support/fault-plan.ts';
import { seedChannels, seedPeople } from '../support/seed-people.js';
import { freePort, makeDataDir, serverEnv } from '../support/started-product.ts';
import { waitFor } from '../support/wait-for.ts';
import { openReceiver, runSender } from './clients.ts';
import { type Entry, judge, type Operation } from './history.ts';

const senders = 50;
const conversations = 20;

const folder = makeDataDir();
let database: Awaited<ReturnType<typeof startPostgres>>;
let api: ChildProcess;
let port: number;
let keepsRunning = true;
let starts = 0;

/** What starts a server in production starts it again when it died. */
function launch() {
  starts += 1;
  api = spawn('node', [resolve(import.meta.dirname, '../../apps/api/dist/main.js')], {
    env: serverEnv({
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      PORT: String(port),
      HOST: '127.0.0.1',
      WRITES_PER_MINUTE: '100000',
    }),
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  api.once('exit', () => {
    if (keepsRunning) launch();
  });
}

const isHealthy = () =>
  waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200), 30);

async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  const result = await client.query<Row>(sql, values);
  await client.end();
  return result.rows;
}

beforeAll(async () => {
  database = await startPostgres(join(folder, 'postgres')); // its own settings: fsync and synchronous_commit are on
  port = await freePort();
  launch();
  await isHealthy();
  await query(seedPeople(senders));
}, 60_000);

afterAll(async () => {
  keepsRunning = false;
  if (api.exitCode === null && api.signalCode === null) {
    api.kill('SIGKILL');
    await once(api, 'exit');
  }
  database.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Kills the server every so often and pulls the plug of the database twice. */
async function causeFaults() {
  const { seconds, killEvery, databaseFaults } = faultPlan;
  for (let second = 1; second <= seconds; second++) {
    await setTimeout(1_000);
    if (second % killEvery === 0) api.kill('SIGKILL');
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
    const url = `http://127.0.0.1:${port}`;
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
    expect(starts).toBeGreaterThan(faultPlan.seconds / faultPlan.killEvery);
    expect(history.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThan(faultPlan.seconds * 20);
    expect(history.filter(({ outcome }) => outcome === 'unknown').length).toBeGreaterThan(0);
  },
  (faultPlan.seconds + 150) * 1_000,
);
