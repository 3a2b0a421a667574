import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { openSite, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { decodeMail } from '../support/mail.ts';
import { mailDomain, postMail } from '../support/mail-in.ts';
import { passTime, runMails } from '../support/notification-mails.ts';
import { waitFor } from '../support/wait-for.ts';

/** The mail server of a town: takes what we send, and keeps it for the one who only reads mail. */
const inbox: { to: string[]; raw: string }[] = [];
const townServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const raw = decodeMail(Buffer.concat(chunks).toString('latin1'));
      inbox.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
      done();
    });
  },
});

const listening = townServer.listen(0, '127.0.0.1');
await once(listening, 'listening');
const { port } = listening.address() as AddressInfo;
afterAll(() => new Promise<void>((resolve) => townServer.close(() => resolve())));

const { site, browser } = await openSite({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_IN: 'smtp://127.0.0.1:0',
  MAIL_DOMAIN: mailDomain,
  MAIL_FROM: `Kommunen-Netzwerk <netzwerk@${mailDomain}>`,
});

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

test('somebody who only uses mail is asked, answers, and everybody reads the answer in the topic', async () => {
  const anna = await site.makePerson({ name: 'Anna Muster' });
  const karl = await site.makePerson({ name: 'Karl Beispiel' });
  const [row] = await site.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [anna.id]);
  const address = row?.email ?? '';
  const { id: spaceId } = await site.makeSpace({ name: 'Ehrenamtskarte', members: { member: [anna, karl] } });
  const { id } = await site.makeConversation({ spaceId, kind: 'topic', title: 'Satzung' });
  const { page, close } = await visit(browser, site, karl);
  await sent(karl, id, `[@Anna Muster](person:${anna.id}), haben Sie schon eine Satzung?`);
  await page.goto(`/gespraech/${id}`);
  await page.getByText('haben Sie schon eine Satzung?').waitFor();

  await passTime(site, '10 minutes');
  await runMails(site);
  await waitFor(() => expect(inbox).toHaveLength(1));
  const [mail] = inbox;
  const text = mail?.raw ?? '';
  expect(text).toContain('haben Sie schon eine Satzung?');
  const [, replyTo = ''] = /^Reply-To:\s*<?([^<>\s]+)/m.exec(text) ?? [];

  await postMail(site, {
    from: `Anna Muster <${address}>`,
    to: replyTo,
    subject: 'Re: Satzung',
    text: `Ja, seit 2023. Ich schicke sie gern.\n\n-- \nAnna Muster\n\nAm 03.03.26 um 14:05 schrieb Kommunen-Netzwerk:\n${quoted(text)}\n`,
    attachments: [{ filename: 'Satzung.txt', content: 'Paragraf 1' }],
  });
  const answer = page.locator('article', { hasText: 'Ja, seit 2023. Ich schicke sie gern.' });
  await answer.getByText('Anna Muster').first().waitFor();
  await answer.getByRole('link', { name: /Satzung\.txt/ }).waitFor();
  expect(await answer.getByText('Am 03.03.26').count()).toBe(0);
  await close();

  // She has read what she answered: it does not come again, and neither does her own post.
  await passTime(site, '8 days');
  await runMails(site);
  expect(inbox.filter(({ to }) => to.includes(address))).toHaveLength(1);
});
