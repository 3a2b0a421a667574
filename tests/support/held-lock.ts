import { expect } from '@jest/globals';
import type { Sql } from '@app/api/platform/database/database.ts';
import type { TestApp } from './app.ts';
import { waitFor } from './wait-for.ts';

/**
 * Locks with `statement`, starts what must wait for it, changes what the waiting ones may have read before with
 * `meanwhile`, and commits: a race whose end is always the same.
 */
export async function raceAgainst<Result>(
  app: TestApp,
  hold: (tx: Sql) => Promise<unknown>,
  waiting: (() => Promise<Result>)[],
  meanwhile: (tx: Sql) => Promise<unknown> = async () => undefined,
): Promise<Result[]> {
  const started = await app.db.transaction(async (tx) => {
    await hold(tx);
    const running = waiting.map((start) => start());
    await waitFor(async () => {
      const rows = await app.db.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      expect(rows.length).toBeGreaterThanOrEqual(waiting.length);
    });
    await meanwhile(tx);
    return { running };
  });
  return Promise.all(started.running);
}
