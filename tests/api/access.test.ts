import { errorCatalogue } from '@app/contracts/errors';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('an unknown address answers with a problem in German', async () => {
  const answer = await app.visitor.http('GET', 'gibt-es-nicht');
  expect(answer.status).toBe(404);
  expect(answer.body).toEqual({ code: 'not_found', message: errorCatalogue.not_found.message });
});

test('a signed-in person gets a socket', async () => {
  const ada = await app.makePerson();
  const { socket } = await ada.connect();
  expect(socket.connected).toBe(true);
});

test('pages and answers say what a browser may do with them', async () => {
  const answer = await app.visitor.http('GET', 'session');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  const page = await fetch(app.url, { headers: { accept: 'text/html' } });
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:/);
});
