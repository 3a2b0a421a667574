import type { Sql } from '../../platform/database/database.ts';

/** Call in the transaction that changes a name, a photo or an organisation shown beside messages. */
export async function moveDirectoryVersion(tx: Sql): Promise<void> {
  await tx.query(`UPDATE directory_version SET version = version + 1`);
}
