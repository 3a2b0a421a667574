import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { WebSocket } from 'ws';
import { startPostgres, urlOf } from '../../scripts/postgres.js';
import { isAlive, makeDataDir, startProduct } from '../support/started-product.ts';
import { waitFor } from '../support/wait-for.ts';

type Product = Awaited<ReturnType<typeof startProduct>>;
const running: Product[] = [];

async function start(given: Partial<Parameters<typeof startProduct>[0]> = {}) {
  const product = await startProduct({ dataDir: makeDataDir(), ...given });
  running.push(product);
  return product;
}

afterEach(async () => {
  for (const product of running.splice(0)) await product.remove();
}, 120_000);

async function sql<Row extends pg.QueryResultRow>(dataDir: string, statement: string) {
  const client = new pg.Client({ connectionString: urlOf(join(dataDir, 'postgres')) });
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

test('one ready line names the address and how to sign in, and the data lies in DATA_DIR', async () => {
  const dataDir = makeDataDir();
  const product = await start({ dataDir });
  await product.says('ready');
  expect(product.output().match(/^ready /gm)).toHaveLength(1);
  expect(product.output()).toContain(`ready http://localhost:${product.port}/ (Demo: `);
  expect((await product.health()).status).toBe(200);
  expect(existsSync(join(dataDir, 'postgres/PG_VERSION'))).toBe(true);
}, 120_000);

test('after a kill of everything the next start is ready within 6 s and has all data', async () => {
  const dataDir = makeDataDir();
  let product = await start({ dataDir });
  await product.says('ready');
  await sql(
    dataDir,
    `INSERT INTO organization (kind, name, display_name) VALUES ('carrier', 'Marke', 'Marke')`,
  );
  const times: number[] = [];
  // Once within 6 s is proof that it can; a machine with other things to do may need another attempt.
  while (times.length < 3 && !times.some((time) => time < 6_000)) {
    product.killEverything();
    await product.ended;
    const startedAt = Date.now();
    product = await start({ dataDir });
    await product.says('ready');
    times.push(Date.now() - startedAt);
  }
  expect(Math.min(...times)).toBeLessThan(6_000);
  expect(await sql(dataDir, `SELECT name FROM organization WHERE name = 'Marke'`)).toHaveLength(1);
}, 120_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops everything cleanly although connections are open',
  async (signal) => {
    const dataDir = makeDataDir();
    const product = await start({ dataDir });
    await product.says('ready');
    const socket = new WebSocket(`ws://127.0.0.1:${product.port}/socket.io/?EIO=4&transport=websocket`);
    await once(socket, 'message');
    const pids = [product.pid, product.serverPid(), product.databasePid()];

    const asked = Date.now();
    product.signal(signal);
    expect(await product.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(30_000);
    expect(pids.filter((pid) => isAlive(pid))).toEqual([]);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false); // Postgres wrote everything out
    socket.terminate();
  },
  120_000,
);

test('a taken port is named before the database is touched', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const dataDir = makeDataDir();
  const product = await start({ dataDir, port });
  expect(await product.ended).toBe(1);
  expect(product.output()).toContain(`Port ${port} is taken`);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  other.close();
}, 120_000);

test.each([
  ['PORT', 'many'],
  ['PUBLIC_URL', 'localhost'],
  ['DEMO', 'ja'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['SMTP_URL', 'mail.example'],
])(
  'a wrong %s names itself and ends with 1',
  async (name, value) => {
    const dataDir = makeDataDir();
    const product = await start({ dataDir, env: { [name]: value } });
    expect(await product.ended).toBe(1);
    expect(product.output()).toContain(`${name}:`);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  },
  120_000,
);

test('a second start on the same data leaves the first one alone', async () => {
  const dataDir = makeDataDir();
  const first = await start({ dataDir });
  await first.says('ready');
  const second = await startProduct({ dataDir });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('is in use');
  expect((await first.health()).status).toBe(200);
}, 120_000);

test('a server that dies is started again', async () => {
  const product = await start();
  await product.says('ready');
  process.kill(product.serverPid(), 'SIGKILL');
  await product.says(/ready .*ready /s);
  expect((await product.health()).status).toBe(200);
}, 120_000);

test('while the database is away requests get 503 with Retry-After, and it comes back by itself', async () => {
  const product = await start();
  await product.says('ready');
  process.kill(product.databasePid(), 'SIGKILL');
  const away = await product.health();
  expect(away.status).toBe(503);
  expect(away.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await away.json()).toMatchObject({ code: 'unavailable' });
  await waitFor(async () => expect((await product.health()).status).toBe(200), 20);
}, 120_000);

test('a server started before its database waits, says so, and then starts empty and without the demo', async () => {
  const folder = makeDataDir();
  const product = await start({ env: { DATABASE_URL: urlOf(join(folder, 'late')), HOST: '127.0.0.1' } });
  await product.says('Waiting for the database');
  expect((await product.health()).status).toBe(503);
  const page = await fetch(product.url, { headers: { accept: 'text/html' } });
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await page.text()).toContain('Der Dienst startet gerade');

  const late = await startPostgres(join(folder, 'late'));
  await product.says('ready');
  expect(product.output()).not.toContain('Demo');
  expect((await product.health()).status).toBe(200);
  await product.stop();
  late.stop();
  rmSync(folder, { recursive: true });
}, 120_000);

test('the demo is not offered to the network unless HOST says so', async () => {
  const elsewhere = '127.0.0.2'; // an address of this machine that is not 127.0.0.1
  const kept = await start();
  await kept.says('ready');
  await expect(fetch(`http://${elsewhere}:${kept.port}/api/health`)).rejects.toThrow('fetch failed');
  await kept.stop();

  const offered = await start({ env: { HOST: '0.0.0.0', DEMO: 'on' } });
  await offered.says('ready');
  expect((await fetch(`http://${elsewhere}:${offered.port}/api/health`)).status).toBe(200);
}, 120_000);
