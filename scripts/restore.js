import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { DataSource } from 'typeorm';
import { migrate } from '../apps/api/src/platform/database/migrate.ts';
import { migrations } from '../apps/api/src/migrations/index.ts';
import { quoted, readTables, settings, withDatabase } from './database.js';

/** @import pg from 'pg' */
/** @typedef {{ at: string, migrations: string[], tables: Record<string, number> }} Manifest */

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Nothing is ever overwritten: somebody could have taken the wrong server.
 * @param {pg.Client} client
 */
async function requireEmpty(client) {
  for (const { table } of await readTables(client)) {
    if (table !== 'person' && table !== 'space') continue;
    const { rows } = await client.query(`SELECT 1 FROM ${quoted(table)} LIMIT 1`);
    if (rows.length > 0)
      giveUp('This database is in use. Restore into an empty one: set DATA_DIR or DATABASE_URL.');
  }
}

/**
 * The tables as they were when the backup was made.
 * @param {string} url
 * @param {Manifest} manifest
 */
async function migrateTo(url, manifest) {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) giveUp(`This backup comes from a newer version: ${unknown.join(', ')}`);
  const then = migrations.filter(({ name }) => manifest.migrations.includes(name));
  const source = await new DataSource({ type: 'postgres', url, migrations: then }).initialize();
  await source.runMigrations();
  await source.destroy();
}

/**
 * @param {pg.Client} client
 * @param {string} folder
 * @param {{ table: string, columns: string[] }} table
 */
async function fillTable(client, folder, { table, columns }) {
  const names = columns.map(quoted).join(', ');
  /** @param {string[]} lines */
  const insert = (lines) =>
    client.query(
      `INSERT INTO public.${quoted(table)} (${names}) OVERRIDING SYSTEM VALUE
       SELECT ${names} FROM jsonb_populate_recordset(NULL::public.${quoted(table)}, $1::jsonb)`,
      [`[${lines.join(',')}]`],
    );
  const file = createReadStream(join(folder, 'database', `${table}.jsonl.gz`)).pipe(createGunzip());
  /** @type {string[]} */
  let lines = [];
  let count = 0;
  for await (const line of createInterface(file)) {
    lines.push(line);
    count += 1;
    if (lines.length < 500) continue;
    await insert(lines);
    lines = [];
  }
  if (lines.length > 0) await insert(lines);
  return count;
}

/**
 * Numbers that the database gives go on after the highest one there is.
 * @param {pg.Client} client
 */
async function moveSequences(client) {
  /** @type {{ rows: { sequence: string, table: string, column: string }[] }} */
  const { rows } = await client.query(`
    SELECT pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence, table_name AS table,
           column_name AS column
      FROM information_schema.columns
     WHERE table_schema = 'public' AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`);
  for (const { sequence, table, column } of rows)
    await client.query(
      `SELECT setval($1, (SELECT COALESCE(max(${quoted(column)}), 0) + 1 FROM ${quoted(table)}), false)`,
      [sequence],
    );
}

/**
 * @param {pg.Client} client
 * @param {string} folder
 * @param {Manifest} manifest
 */
async function loadDatabase(client, folder, manifest) {
  const tables = await readTables(client);
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica'); // rows may name rows that come later
  await client.query(`TRUNCATE ${tables.map(({ table }) => quoted(table)).join(', ')}`);
  for (const table of tables) {
    const count = await fillTable(client, folder, table);
    const expected = manifest.tables[table.table];
    if (count !== expected)
      throw new Error(`${table.table}: ${count} rows and not ${expected}; nothing was restored`);
  }
  await moveSequences(client);
  await client.query('COMMIT');
}

const [given] = process.argv.slice(2);
if (!given) giveUp('Name the backup: npm run restore -- data/backups/2026-03-03T13-05-00-000Z');
const folder = resolve(given);
const manifest = /** @type {Manifest} */ (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));

await withDatabase(async (url, client) => {
  await requireEmpty(client);
  await migrateTo(url, manifest);
  await loadDatabase(client, folder, manifest);
  await migrate(url); // what this version has added since
});
await mkdir(settings.dataDir, { recursive: true });
for (const name of await readdir(join(folder, 'files')).catch(() => []))
  await cp(join(folder, 'files', name), join(settings.dataDir, name), { recursive: true, force: false });
process.stdout.write(`Restored the backup of ${manifest.at}\n`);
