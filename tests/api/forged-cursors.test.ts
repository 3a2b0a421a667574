import { moderationRoutes } from '@app/contracts/moderation';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const id = '01900000-0000-7000-8000-000000000001';

test.each(['1', 'January 1', '2026-01-01 (x)', '2026-02-31 00:00:00+00', '2026-01-01 00:00:00+99'])(
  'a queue that goes on at %j is refused, not broken',
  async (sort) => {
    const person = await app.makePerson({});
    const cursor = Buffer.from(JSON.stringify([sort, id])).toString('base64url');
    expect((await person.ask(moderationRoutes.ownCases, { query: { cursor } })).status).toBe(400);
  },
);

test.each([
  `9999-99-99T99:99:99.999999Z~${id}`,
  `2026-02-31T00:00:00.000000Z~${id}`,
  `2026-01-01T00:00:00.000000Z~${'-'.repeat(36)}`,
])('an inbox that goes on at %j begins anew', async (cursor) => {
  const person = await app.makePerson({});
  expect((await person.ask(notificationRoutes.list, { query: { cursor } })).status).toBe(200);
});
