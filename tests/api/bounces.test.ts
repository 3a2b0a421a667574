import { Mail } from '@app/api/platform/mail/mail.ts';
import { ReturnPaths } from '@app/api/platform/mail/return-path.ts';
import { mailDeliveryRoutes } from '@app/contracts/mail-delivery';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../support/app.ts';
import { postMail, startMailApp } from '../support/mail-in.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startMailApp();
});
afterAll(() => app.stop());

interface Report {
  action?: string;
  status?: string;
  says?: string;
}

const reportOf = ({ action = 'failed', status = '5.1.1', says = '550 5.1.1 User unknown' }: Report) =>
  [
    'From: MAILER-DAEMON@mx.stadt.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.stadt.example',
    '',
    'Final-Recipient: rfc822; ada@stadt.example',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${says}`,
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Satzung',
    '--x--',
    '',
  ].join('\r\n');

async function makeReader() {
  const person = await app.makePerson();
  const [row] = await app.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [person.id]);
  return { ...person, email: row?.email ?? '' };
}

/** Sends a mail and gives the address it comes back to. */
async function mailOut(to: string): Promise<string> {
  await app.db.transaction((tx) =>
    app.app.get(Mail).send(tx, { to, subject: 'Satzung', paragraphs: ['Guten Tag,'] }),
  );
  let address = '';
  await waitFor(async () => {
    const [row] = await app.db.query<{ id: string }>(
      `SELECT id FROM mail_outbox WHERE recipient = $1 AND state = 'sent' ORDER BY created_at DESC LIMIT 1`,
      [to],
    );
    if (!row) throw new Error('not sent yet');
    address = (await app.app.get(ReturnPaths).of(row.id)) ?? '';
  });
  return address;
}

async function comeBack(to: string, raw: string): Promise<void> {
  await postMail(app, { from: 'MAILER-DAEMON@mx.stadt.example', to, raw, envelope: { from: '', to } });
}

async function bounce(email: string, report: Report = {}): Promise<void> {
  await comeBack(await mailOut(email), reportOf(report));
}

const daysAgo = (email: string, days: number) =>
  app.db.query(
    `UPDATE mail_trouble SET first_at = first_at - make_interval(days => $2), last_at = last_at - make_interval(days => $2)
      WHERE address = $1`,
    [email, days],
  );

type Reader = Awaited<ReturnType<typeof makeReader>>;
const troubleOf = async (reader: Reader) => (await reader.call(mailDeliveryRoutes.read, {})).trouble;

describe('mails that come back', () => {
  test('again and again over days switch mails off, and the person is told why and can switch them on', async () => {
    const reader = await makeReader();
    await bounce(reader.email);
    await bounce(reader.email);
    expect(await troubleOf(reader)).toBeNull();
    await daysAgo(reader.email, 3);
    await bounce(reader.email);
    expect(await troubleOf(reader)).toEqual({
      since: expect.any(String),
      reason: '550 5.1.1 User unknown',
    });
    expect((await reader.call(mailDeliveryRoutes.read, {})).address).toBe(reader.email);
    expect((await reader.call(sessionRoutes.read, {})).person?.mailsReturn).toBe(true);

    await reader.call(mailDeliveryRoutes.resume, {});
    expect(await troubleOf(reader)).toBeNull();
    await bounce(reader.email);
    expect(await troubleOf(reader)).toBeNull();
  });

  test('on one bad day of a mail server switch nothing off', async () => {
    const reader = await makeReader();
    for (let count = 0; count < 5; count += 1) await bounce(reader.email);
    expect(await troubleOf(reader)).toBeNull();
  });

  test('long ago have nothing to do with those of today', async () => {
    const reader = await makeReader();
    await bounce(reader.email);
    await bounce(reader.email);
    await daysAgo(reader.email, 61);
    await bounce(reader.email);
    expect(await troubleOf(reader)).toBeNull();
  });

  test.each([
    ['a delay', { action: 'delayed', status: '4.4.1' }],
    ['a full mailbox', { status: '5.2.2' }],
    ['a filter for spam', { status: '5.7.1' }],
    ['a mail that was too large', { status: '5.3.4' }],
    ['a delivery', { action: 'delivered', status: '2.0.0' }],
  ])('because of %s say nothing about the address', async (_, report) => {
    const reader = await makeReader();
    await bounce(reader.email, report);
    expect(await app.db.query(`SELECT FROM mail_trouble WHERE address = $1`, [reader.email])).toEqual([]);
  });

  test('are counted once, and shown to administrators', async () => {
    const reader = await makeReader();
    const address = await mailOut(reader.email);
    await comeBack(address, reportOf({}));
    await comeBack(address, reportOf({}));
    expect(
      await app.db.query(`SELECT failures FROM mail_trouble WHERE address = $1`, [reader.email]),
    ).toEqual([{ failures: 1 }]);
    expect(
      await app.db.query(`SELECT state, last_error FROM mail_outbox WHERE recipient = $1`, [reader.email]),
    ).toEqual([{ state: 'failed', last_error: '550 5.1.1 User unknown' }]);
  });

  test('may say so only in words', async () => {
    const reader = await makeReader();
    const raw = [
      'From: Mail Delivery Subsystem <mailer-daemon@gmx.example>',
      `X-Failed-Recipients: ${reader.email}`,
      'Subject: Mail delivery failed: returning message to sender',
      '',
      'The following address failed:',
      `  ${reader.email}: 550 Requested action not taken: mailbox unavailable`,
      '',
    ].join('\r\n');
    await comeBack(await mailOut(reader.email), raw);
    expect(
      await app.db.query(`SELECT failures FROM mail_trouble WHERE address = $1`, [reader.email]),
    ).toEqual([{ failures: 1 }]);
  });

  test('a note of absence to the return path is none', async () => {
    const reader = await makeReader();
    const raw = `From: ${reader.email}\r\nSubject: Abwesend\r\nAuto-Submitted: auto-replied\r\n\r\nBin im Urlaub, 550 Mails warten.\r\n`;
    await comeBack(await mailOut(reader.email), raw);
    expect(await app.db.query(`SELECT FROM mail_trouble WHERE address = $1`, [reader.email])).toEqual([]);
  });
});
