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
