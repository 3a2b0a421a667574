import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { nodeOptions } from '../../scripts/environment.js';
import { startPostgres } from '../../scripts/postgres.js';
import { seedChannels, seedPeople } from '../support/seed-people.js';

export const root = resolve(import.meta.dirname, '../..');
export const results = resolve(root, 'data/bench');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A server in a process of its own that prints `ready`. Bare ones get their port as an argument. */
export async function startServer(file: string, env: Record<string, string> = {}, more: string[] = []) {
  const port = await freePort();
  const server = spawn(
    'node',
    ['--disable-warning=ExperimentalWarning', ...nodeOptions, resolve(root, file), String(port), ...more],
    {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DEMO: 'off', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let isReady = false;
  for await (const line of createInterface(server.stdout))
    if (line.startsWith('ready')) {
      isReady = true;
      break;
    }
  if (!isReady) throw new Error(`${file} did not start`);
  server.stdout.resume();
  const pid = server.pid ?? 0;
  return {
    port,
    pid,
    /** Resident memory in bytes. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

export type Server = Awaited<ReturnType<typeof startServer>>;

const api = 'apps/api/dist/main.js';
const open = new Set<{ close(): Promise<void> }>();

/** For a run that ends early: no server may be left. */
export const closeAll = () => Promise.all([...open].map((house) => house.close()));

/** The product on a database of its own with the settings of a real one, and people to use it. */
export async function openHouse({ people = 1_000 } = {}) {
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(join(results, 'run-'));
  const database = await startPostgres(join(folder, 'postgres'));
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, WRITES_PER_MINUTE: '10000000' };
  let server = await startServer(api, env); // migrates
  const db = new pg.Client({ connectionString: database.url });
  db.on('error', () => {});
  await db.connect();
  const query = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await db.query<Row>(sql, values)).rows;

  await query(seedPeople(people));

  const house = {
    query,
    env,
    get server() {
      return server;
    },
    /** Another variant of the server on the same database; ends the one that ran. */
    async serve(file = api): Promise<Server> {
      await server.stop();
      server = await startServer(file, env);
      return server;
    },
    makeConversations: async (count: number) =>
      (await query<{ id: string }>(seedChannels(count))).map(({ id }) => id),
    /** Messages as if they had been sent, without the time that takes. */
    async fill(conversation: string, count: number) {
      await query(
        `INSERT INTO message (id, conversation_id, position, seq, author_id, organization_id, body, sent_hash, html,
                              excerpt, created_at)
         SELECT gen_random_uuid(), c.id, c.last_position + n, c.head_seq + n, p.id, p.organization_id,
                t.words, '\\x00', '<p>' || t.words || '</p>', left(t.words, 160), now()
           FROM conversation c, generate_series(1, $2::int) n
           CROSS JOIN LATERAL (SELECT 'Beitrag ' || n || ': ' || repeat('So machen wir das hier seit Jahren. ', 6) AS words) t
           JOIN person p ON p.name = 'Person ' || (1 + n % ${people})
          WHERE c.id = $1`,
        [conversation, count],
      );
      await query(
        `UPDATE conversation SET last_position = last_position + $2, head_seq = head_seq + $2, last_message_at = now()
          WHERE id = $1`,
        [conversation, count],
      );
    },
    async close() {
      open.delete(house);
      await db.end();
      await server.stop();
      database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  open.add(house);
  return house;
}

export type House = Awaited<ReturnType<typeof openHouse>>;
