import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Database } from '@app/api/platform/database/database.ts';
import { Mail } from '@app/api/platform/mail/mail.ts';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { startApp, type TestApp } from '../support/app.ts';
import { countMailsTo, mailTo } from '../support/mail.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const post = (to: string, on = app) =>
  on.app
    .get(Database)
    .transaction((tx) =>
      on.app.get(Mail).send(tx, { to, subject: 'Grüße <b>', paragraphs: ['Guten Tag Frau <i>Über</i>,'] }),
    );

const rowOf = async (on: TestApp, recipient: string) => {
  const [row] = await on.db.query<{
    state: string;
    attempts: number;
    link: string | null;
    last_error: string;
  }>(`SELECT state, attempts, link, last_error FROM mail_outbox WHERE recipient = $1`, [recipient]);
  return row;
};

async function makeMember() {
  const person = await app.makePerson();
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [person.id, email]);
  return { ...person, email };
}

describe('sign-in link', () => {
  test('signs in once, and leaves no trace in the outbox', async () => {
    const member = await makeMember();
    expect((await app.visitor.ask(sessionRoutes.requestLink, { body: { email: member.email } })).status).toBe(
      204,
    );
    const { token, text } = await mailTo(app.dataDir, member.email);
    expect(text).toContain('/anmelden/link#');

    const use = () => app.visitor.ask(sessionRoutes.signInByLink, { body: { token } });
    expect((await use()).status).toBe(204);
    const again = await use();
    expect(again.status).toBe(404);
    expect(again.body).toMatchObject({ code: 'not_found' });
    await waitFor(async () =>
      expect(await rowOf(app, member.email)).toMatchObject({ state: 'sent', link: null }),
    );
  });

  test('ends after a quarter of an hour', async () => {
    const member = await makeMember();
    await app.visitor.ask(sessionRoutes.requestLink, { body: { email: member.email } });
    const { token } = await mailTo(app.dataDir, member.email);
    await app.db.query(
      `UPDATE sign_in_link SET expires_at = expires_at - interval '15 minutes' WHERE person_id = $1`,
      [member.id],
    );
    expect((await app.visitor.ask(sessionRoutes.signInByLink, { body: { token } })).status).toBe(404);
  });

  test('nobody learns who has an account, and nobody is flooded', async () => {
    const member = await makeMember();
    const ask = (email: string) => app.visitor.ask(sessionRoutes.requestLink, { body: { email } });
    expect(await ask(member.email)).toMatchObject({ status: 204, body: '' });
    expect(await ask('niemand@stadt.example')).toMatchObject({ status: 204, body: '' });
    for (const email of [member.email, 'niemand@stadt.example'])
      for (let request = 0; request < 3; request += 1) expect((await ask(email)).status).toBe(204);

    for (const email of [member.email, 'niemand@stadt.example'])
      for (let request = 0; request < 3; request += 1) expect((await ask(email)).status).toBe(204);
    await mailTo(app.dataDir, member.email, 4);
    expect(await app.db.query(`SELECT FROM sign_in_link WHERE person_id = $1`, [member.id])).toHaveLength(4);
    expect(countMailsTo(app.dataDir, 'niemand@stadt.example')).toBe(0);
  });
});

describe('delivery', () => {
  test('a mail of a transaction that fails is never sent', async () => {
    const failing = app.db.transaction(async (tx) => {
      await app.app.get(Mail).send(tx, { to: 'nie@stadt.example', subject: 'Nie', paragraphs: ['Nie'] });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await post('danach@stadt.example');
    await mailTo(app.dataDir, 'danach@stadt.example');
    expect(countMailsTo(app.dataDir, 'nie@stadt.example')).toBe(0);
  });

  test('what people wrote is text in both forms of a mail', async () => {
    await post('html@stadt.example');
    const { text } = await mailTo(app.dataDir, 'html@stadt.example');
    expect(text).toContain('<p>Guten Tag Frau &lt;i&gt;Über&lt;/i&gt;,</p>');
    expect(text).toContain('Guten Tag Frau <i>Über</i>,');
  });

  test('waits while the mail server is away, and gives up what it refuses', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    const sending = await startApp({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    await post('spaeter@stadt.example', sending);
    await waitFor(async () =>
      expect(await rowOf(sending, 'spaeter@stadt.example')).toMatchObject({
        state: 'waiting',
        attempts: 1,
        last_error: expect.stringContaining('ECONNREFUSED'),
      }),
    );

    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _session, done) {
        const unknown = Object.assign(new Error('no such person'), { responseCode: 550 });
        done(address.startsWith('unbekannt') ? unknown : null);
      },
      onData(stream, session, done) {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        stream.resume();
        stream.on('end', () => done());
      },
    }).listen(port, '127.0.0.1');
    await sending.db.query(`UPDATE mail_outbox SET next_attempt_at = now()`);
    await post('unbekannt@stadt.example', sending);

    await waitFor(async () => {
      expect(await rowOf(sending, 'spaeter@stadt.example')).toMatchObject({
        state: 'sent',
        last_error: null,
      });
      expect(await rowOf(sending, 'unbekannt@stadt.example')).toMatchObject({
        state: 'failed',
        last_error: expect.stringContaining('no such person'),
      });
      // What the server says at once counts like what comes back later.
      expect(await sending.db.query(`SELECT address, failures FROM mail_trouble`)).toEqual([
        { address: 'unbekannt@stadt.example', failures: 1 },
      ]);
    });
    expect(received).toEqual(['spaeter@stadt.example']);
    await sending.stop();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});
