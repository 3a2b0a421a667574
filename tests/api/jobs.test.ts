import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let one: TestApp;
let other: TestApp;
const hour = 3_600_000;

beforeAll(async () => {
  one = await startApp();
  other = await startApp({ databaseUrl: one.databaseUrl });
});
afterAll(async () => {
  await one.stop();
  await other.stop();
});

test('of two nodes one does what is due and the other does not, and it is done at once when asked for', async () => {
  const done: string[] = [];
  for (const [name, { app }] of Object.entries({ one, other }))
    app.get(Jobs).every('count', { milliseconds: hour, firstAfter: 0 }, async () => void done.push(name));
  await waitFor(() => expect(done).toHaveLength(1));

  // Both have asked whose turn it is, or the slower one would find it due below.
  const later: string[] = [];
  for (const [name, { app }] of Object.entries({ one, other }))
    app
      .get(Jobs)
      .every(`later ${name}`, { milliseconds: hour, firstAfter: 0 }, async () => void later.push(name));
  await waitFor(() => expect(later).toHaveLength(2));
  expect(done).toHaveLength(1);

  await one.app.get(Jobs).run('count');
  expect(done).toHaveLength(2);
});

test('a job that fails is tried again in its next period, and the server lives', async () => {
  let tries = 0;
  one.app.get(Jobs).every('fails', { milliseconds: 1, firstAfter: 0 }, async () => {
    tries += 1;
    throw new Error('not today');
  });
  await waitFor(() => expect(tries).toBeGreaterThan(1));
  expect((await fetch(`${one.url}/api/health`)).status).toBe(200);
});

test('two jobs of one name are a mistake that shows at once', () => {
  one.app.get(Jobs).every('twice', { milliseconds: hour }, async () => undefined);
  expect(() => one.app.get(Jobs).every('twice', { milliseconds: hour }, async () => undefined)).toThrow(
    'twice',
  );
});
