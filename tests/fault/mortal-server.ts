import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.js';
import { seedPeople } from '../support/seed-people.js';
import { freePort, makeDataDir, serverEnv } from '../support/started-product.ts';
import { waitFor } from '../support/wait-for.ts';

/**
 * The built server over a database of its own, with these many people. Whenever it dies it is started again, as what
 * starts a server in production does; both end with the file's tests.
 */
export async function startMortalServer(people: number, env: Record<string, string> = {}) {
  const folder = makeDataDir();
  const database = await startPostgres(join(folder, 'postgres')); // its own settings: fsync and synchronous_commit are on
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let api: ChildProcess;
  let keepsRunning = true;
  let starts = 0;

  function launch() {
    starts += 1;
    api = spawn('node', [resolve(import.meta.dirname, '../../apps/api/dist/main.js')], {
      env: serverEnv({
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        PORT: String(port),
        HOST: '127.0.0.1',
        ...env,
      }),
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    api.once('exit', () => {
      if (keepsRunning) launch();
    });
  }

  const isHealthy = () =>
    waitFor(async () => expect((await fetch(`${url}/api/health`)).status).toBe(200), 60);

  async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    const result = await client.query<Row>(sql, values);
    await client.end();
    return result.rows;
  }

  /** Resolves when that process is gone; the next one is on its way then. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    const dying = api;
    if (dying.exitCode !== null || dying.signalCode !== null) return;
    dying.kill(signal);
    await once(dying, 'exit');
  }

  afterAll(async () => {
    keepsRunning = false;
    await end('SIGKILL');
    database.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  launch();
  await isHealthy();
  await query(seedPeople(people));
  return { url, database, query, isHealthy, end, starts: () => starts };
}
