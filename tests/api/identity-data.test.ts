import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { accountRoutes } from '@app/contracts/account';
import { peopleRoutes } from '@app/contracts/profiles';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, page, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function makeAuthor() {
  const organization = await app.makeOrganization({ name: 'Stadt Unna' });
  const ada = await app.makePerson({ name: 'Ada Klein', organizationId: organization.id });
  const space = await app.makeSpace({ members: { member: [ada] } });
  const conversation = await app.makeConversation({ spaceId: space.id });
  await app.insert('message', {
    id: v7(),
    conversation_id: conversation.id,
    position: 1,
    seq: 1,
    author_id: ada.id,
    organization_id: organization.id,
    body: 'Mein Beitrag',
    sent_hash: Buffer.alloc(32),
    html: '<p>Mein Beitrag</p>',
    excerpt: 'Mein Beitrag',
    created_at: new Date(),
  });
  return ada;
}

test('comes as a file, without the secrets of the server', async () => {
  const ada = await makeAuthor();
  const answer = await ada.ask(accountRoutes.export, {});
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(answer.body).toMatchObject({
    messages: [{ body: 'Mein Beitrag' }],
    person: [{ name: 'Ada Klein' }],
  });
  expect(JSON.stringify(answer.body)).not.toMatch(/hash/);
});

test('erasing keeps the posts, and nothing else', async () => {
  const ada = await makeAuthor();
  const email = `${ada.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2, password_hash = $3 WHERE id = $1`, [
    ada.id,
    email,
    await hashPassword('ein langes Passwort'),
  ]);
  const { socket } = await ada.connect();
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  const version = () => app.db.query(`SELECT version::int FROM directory_version`);
  const [before] = (await version()) as { version: number }[];

  const hasty = await ada.ask(accountRoutes.erase, { body: { confirmation: 'ja' } });
  expect(hasty.status).toBe(400);
  expect((await ada.ask(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } })).status).toBe(204);
  await closed;

  const signIn = await app.visitor.ask(sessionRoutes.signIn, {
    body: { email, password: 'ein langes Passwort' },
  });
  expect(signIn.status).toBe(400);
  expect(await version()).toEqual([{ version: (before?.version ?? 0) + 1 }]);
  const [row] = await app.db.query(
    `SELECT p.name, p.email, p.about, m.body, o.name AS organization
       FROM person p JOIN message m ON m.author_id = p.id JOIN organization o ON o.id = p.organization_id
      WHERE p.id = $1`,
    [ada.id],
  );
  expect(row).toEqual({
    name: 'ehemaliges Mitglied',
    email: null,
    about: '',
    body: 'Mein Beitrag',
    organization: 'Stadt Unna',
  });
  const reader = await app.makePerson();
  expect((await reader.ask(peopleRoutes.read, { params: { personId: ada.id } })).status).toBe(404);
});

test('the last administrator stays', async () => {
  const boss = await app.makePerson({ platformRole: 'administration' });
  const answer = await boss.ask(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } });
  expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } });
  await app.makePerson({ platformRole: 'administration' });
  expect((await boss.ask(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } })).status).toBe(204);
});

test('an erased name is gone from excerpts that quote a mention', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const mention = await sent(ada, id, `Weiß [@Ben](person:${ben.id}) mehr?`);
  await sent(ada, id, 'Dazu', { replyTo: mention.id });
  expect((await page(ada, id)).messages[1]?.replyTo?.excerpt).toBe('Weiß @Ben mehr?');

  await ben.ask(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } });

  const [first, second] = (await page(ada, id)).messages;
  expect(second?.replyTo?.excerpt).toBe('Weiß @ehemaliges Mitglied mehr?');
  expect(first?.body).toContain('[@ehemaliges Mitglied]');
});

test('what nobody needs any more is forgotten, and nothing else', async () => {
  const ada = await app.makePerson();
  const mail = (recipient: string, state: string, days: number) =>
    app.insert('mail_outbox', {
      recipient,
      subject: 'x',
      body: 'x',
      state,
      created_at: new Date(Date.now() - days * 86_400_000),
    });
  await mail('alt@stadt.example', 'sent', 91);
  await mail('neu@stadt.example', 'sent', 89);
  await app.db.query(
    `INSERT INTO session (token_hash, person_id, expires_at) VALUES ('\\x00', $1, now() - interval '1 minute')`,
    [ada.id],
  );

  await app.app.get(Jobs).run('retention');
  expect(
    await app.db.query(
      `SELECT recipient FROM mail_outbox WHERE recipient LIKE '%@stadt.example' AND body = 'x'`,
    ),
  ).toEqual([{ recipient: 'neu@stadt.example' }]);
  expect(await ada.call(accountRoutes.sessions, {})).toHaveLength(1);
  expect(await app.db.query(`SELECT FROM session WHERE person_id = $1`, [ada.id])).toHaveLength(1);
});
