import { DataSource } from 'typeorm';
import { loadMunicipalData } from '../../core/network/municipal-data.ts';
import { migrations } from '../../migrations/index.ts';

/** Tables and delivered data. Several servers may start at once: the lock lets one migrate while the others wait. */
export async function migrate(url: string): Promise<void> {
  const db = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  const connection = db.createQueryRunner();
  try {
    await connection.query(`SELECT pg_advisory_lock(1)`);
    await db.runMigrations();
    await loadMunicipalData(connection);
  } finally {
    await connection.release();
    await db.destroy();
  }
}
