import { feedbackRoutes } from '@app/contracts/feedback';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { mailTo } from '../support/mail.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function makeOfficial(platformRole: 'coordination' | 'administration') {
  const person = await app.makePerson({ platformRole });
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [person.id, email]);
  return email;
}

test('a report of a barrier is never swallowed: without anybody to read it, the sender is told', async () => {
  const { status } = await app.visitor.ask(feedbackRoutes.send, { body: { message: 'Der Kontrast fehlt.' } });
  expect(status).toBe(503);
});

test('somebody without an account reports a barrier, and the coordination gets it by mail', async () => {
  const coordination = await makeOfficial('coordination');
  const { status } = await app.visitor.ask(feedbackRoutes.send, {
    body: { message: 'Die Karte liest niemand vor.', page: '/kommunen', email: 'lesende@verein.example' },
  });
  expect(status).toBe(204);
  const mail = await mailTo(app.dataDir, coordination);
  expect(JSON.stringify(mail)).toContain('Die Karte liest niemand vor.');
  expect(JSON.stringify(mail)).toContain('lesende@verein.example');
});

test('an empty report says what is missing', async () => {
  const { status, body } = await app.visitor.ask(feedbackRoutes.send, { body: { message: '  ' } });
  expect(status).toBe(400);
  expect(body).toMatchObject({ issues: [{ path: 'message' }] });
});
