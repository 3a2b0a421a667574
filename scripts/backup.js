import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { quoted, readTables, settings, withDatabase } from './database.js';

/** @import pg from 'pg' */

const notFiles = new Set(['postgres', 'postgres.unfinished', 'start.pid', 'bench', 'backups', 'incoming']);

/**
 * One row per line, as JSON.
 * @param {pg.Client} client
 * @param {{ table: string, columns: string[] }} table
 * @param {{ rows: number }} count
 */
async function* rowsOf(client, { table, columns }, count) {
  await client.query(
    `DECLARE c CURSOR FOR SELECT to_jsonb(t)::text AS line
       FROM (SELECT ${columns.map(quoted).join(', ')} FROM public.${quoted(table)}) t`,
  );
  for (;;) {
    /** @type {{ rows: { line: string }[] }} */
    const { rows } = await client.query('FETCH 2000 FROM c');
    if (rows.length === 0) break;
    count.rows += rows.length;
    yield rows.map(({ line }) => `${line}\n`).join('');
  }
  await client.query('CLOSE c');
}

/**
 * Everything as it was at one moment, while the server goes on.
 * @param {pg.Client} client
 * @param {string} folder
 */
async function saveDatabase(client, folder) {
  await mkdir(join(folder, 'database'), { recursive: true });
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  /** @type {Record<string, number>} */
  const tables = {};
  for (const table of await readTables(client)) {
    const count = { rows: 0 };
    const file = createWriteStream(join(folder, 'database', `${table.table}.jsonl.gz`));
    await pipeline(Readable.from(rowsOf(client, table, count)), createGzip(), file);
    tables[table.table] = count.rows;
  }
  /** @type {{ rows: { name: string }[] }} */
  const migrations = await client.query('SELECT name FROM migrations ORDER BY id');
  await client.query('COMMIT');
  const manifest = {
    at: new Date().toISOString(),
    migrations: migrations.rows.map(({ name }) => name),
    tables,
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * The server goes on meanwhile: what it throws away in this moment is not missed.
 * @param {string} from
 * @param {string} to
 * @param {(name: string) => boolean} isMeant
 */
async function copyTree(from, to, isMeant = () => true) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (!isMeant(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    await (entry.isDirectory() ? copyTree(source, target) : copyFile(source, target)).catch(ignoreMissing);
  }
}

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

/**
 * After the database: a file that a row names is never missing.
 * @param {string} folder
 */
const saveFiles = (folder) =>
  copyTree(settings.dataDir, join(folder, 'files'), (name) => !notFiles.has(name)).catch(ignoreMissing);

const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
const target = resolve(process.argv[2] ?? join(settings.dataDir, 'backups'), stamp);
const unfinished = `${target}.unfinished`; // half a backup must not look like one
await withDatabase((_, client) => saveDatabase(client, unfinished));
await saveFiles(unfinished);
await rename(unfinished, target);
process.stdout.write(`${target}\n`);
