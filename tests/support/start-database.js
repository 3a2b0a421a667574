import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@app/api/platform/database/migrate.ts';
import { startPostgres } from '../../scripts/postgres.js';
import { createDatabase } from './databases.js';

/** One server for the whole run, with a migrated database to copy from. Nothing in it has to survive a crash. */
export default async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'test-database-'));
  const server = await startPostgres(join(folder, 'data'), {
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '300',
    synchronous_commit: 'off',
  });
  process.env['TEST_DATABASE_URL'] = server.url;
  await migrate(await createDatabase('template_migrated', 'template0'));

  globalThis.stopDatabase = () => {
    server.stop();
    rmSync(folder, { recursive: true });
  };
}
