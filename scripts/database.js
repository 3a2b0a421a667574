import { join } from 'node:path';
import pg from 'pg';
import { loadConfig } from '../apps/api/src/platform/config.ts';
import { isRunning, startPostgres, urlOf } from './postgres.js';

/** Where this installation keeps its files; `DATABASE_URL` as in `npm start`. */
export const settings = loadConfig({ DATABASE_URL: 'postgres://embedded', ...process.env });

/**
 * Works with the database of this installation: the named one, else the embedded one, which is started for as long as
 * it takes unless the server runs.
 * @param {(url: string, client: pg.Client) => Promise<void>} work
 */
export async function withDatabase(work) {
  const folder = join(settings.dataDir, 'postgres');
  const named = process.env['DATABASE_URL'];
  const started = named || isRunning(folder) ? undefined : await startPostgres(folder);
  const url = named || urlOf(folder);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // the query that fails says so
  try {
    await client.connect();
    await work(url, client);
  } finally {
    await client.end();
    started?.stop();
  }
}

/** @param {string} name */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * The tables of the product, and the columns that can be written.
 * @param {pg.Client} client
 */
export async function readTables(client) {
  /** @type {{ rows: { table: string, columns: string[] }[] }} */
  const { rows } = await client.query(`
    SELECT c.table_name AS table, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     GROUP BY 1 ORDER BY 1`);
  return rows;
}
