import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate } from '@app/api/platform/database/migrate.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.js';
import { seedChannels, seedPeople } from '../support/seed-people.js';
import { makeDataDir, serverEnv } from '../support/started-product.ts';

const first = makeDataDir();
const second = makeDataDir();
const backups = makeDataDir();
afterAll(() => {
  for (const folder of [first, second, backups]) rmSync(folder, { recursive: true, force: true });
});

const run = (script: string, dataDir: string, argument: string) =>
  spawnSync('node', ['--disable-warning=ExperimentalWarning', `scripts/${script}.js`, argument], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: serverEnv({ DATA_DIR: dataDir }),
  });

async function withDatabaseOf<Result>(dataDir: string, work: (client: pg.Client) => Promise<Result>) {
  const server = await startPostgres(join(dataDir, 'postgres'));
  await migrate(server.url);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const result = await work(client);
  await client.end();
  server.stop();
  return result;
}

/** A fingerprint of every table. */
async function fingerprints(client: pg.Client) {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const found: Record<string, { rows: string; hash: string }> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: string; hash: string }>(
      `SELECT count(*) AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM "${name}" t`,
    );
    if (rows[0]) found[name] = rows[0];
  }
  return found;
}

let before: Awaited<ReturnType<typeof fingerprints>>;
let backup = '';

beforeAll(async () => {
  before = await withDatabaseOf(first, async (client) => {
    await client.query(seedPeople(3));
    const { rows } = await client.query<{ id: string }>(seedChannels(1));
    await client.query(
      `INSERT INTO message (id, conversation_id, position, seq, author_id, body, sent_hash, html, excerpt, created_at)
       SELECT gen_random_uuid(), $1, n, n, (SELECT id FROM person LIMIT 1), E'Zeile\\n„Zitat" \\\\ 👩🏽‍🚒 ' || n, '\\x00ff',
              '<p>', '', now() FROM generate_series(1, 1300) n`,
      [rows[0]?.id],
    );
    return fingerprints(client);
  });
  mkdirSync(join(first, 'files/photos'), { recursive: true });
  writeFileSync(join(first, 'files/photos/eins.webp'), 'Bild');
  mkdirSync(join(first, 'files/attachments/7f/id'), { recursive: true });
  writeFileSync(join(first, 'files/attachments/7f/id/original'), 'Satzung');
  mkdirSync(join(first, 'incoming'));
  writeFileSync(join(first, 'incoming/halb'), 'halbe Datei');
  backup = run('backup', first, backups).stdout.trim();
}, 120_000);

test('a backup restores into an empty installation, row by row and file by file', async () => {
  const { status, stderr } = run('restore', second, backup);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const after = await withDatabaseOf(second, fingerprints);
  expect(Object.keys(after).length).toBeGreaterThan(10);
  expect(after).toEqual(before);
  expect(readFileSync(join(second, 'files/photos/eins.webp'), 'utf8')).toBe('Bild');
  expect(readFileSync(join(second, 'files/attachments/7f/id/original'), 'utf8')).toBe('Satzung');
  expect(existsSync(join(second, 'incoming'))).toBe(false);
}, 120_000);

test('an installation that is in use is not overwritten', async () => {
  const { status, stderr } = run('restore', first, backup);
  expect(status).toBe(1);
  expect(stderr).toContain('in use');
  expect(await withDatabaseOf(first, fingerprints)).toEqual(before);
}, 120_000);

test('a backup with a row missing is refused as a whole', async () => {
  const manifest = join(backup, 'manifest.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/"message": 1300/, '"message": 1301'));
  const third = makeDataDir();
  expect(run('restore', third, backup).status).not.toBe(0);
  const after = await withDatabaseOf(third, fingerprints);
  expect(after['message']).toMatchObject({ rows: '0' });
  writeFileSync(manifest, text);
  rmSync(third, { recursive: true, force: true });
}, 120_000);
