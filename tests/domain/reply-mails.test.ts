import { readMail } from '@app/api/core/mail-in/read-mail.ts';
import { describe, expect, test } from '@jest/globals';
import { type ReplyMail, replyMails } from '../support/reply-mails.ts';
import { oddReplyMails } from '../support/reply-mails-odd.ts';

const rawOf = ({ subject = 'AW: Satzung', headers = [], text, html }: Partial<ReplyMail>) => {
  const part = (kind: string, content: string) =>
    `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
  const head = [
    'From: Anna Muster <Anna.Muster@unna.example>',
    'To: reply+abcdef234567@netz.example',
    `Subject: ${subject}`,
    'Message-ID: <1@unna.example>',
    'MIME-Version: 1.0',
    ...headers,
  ].join('\r\n');
  return Buffer.from(`${head}\r\n${text === undefined ? part('html', html ?? '') : part('plain', text)}`);
};

const read = (mail: Partial<ReplyMail>) => readMail(rawOf(mail), (text) => text.includes('@netz.example'));

describe('what a person wrote, from', () => {
  test.each([...replyMails, ...oddReplyMails].map((mail) => [mail.program, mail] as const))(
    '%s',
    async (_, mail) => {
      const { words, from, isAutomatic } = await read(mail);
      expect(words).toBe(mail.words);
      expect({ from, isAutomatic }).toEqual({ from: 'anna.muster@unna.example', isAutomatic: false });
    },
  );
});

test('every charset that German offices use', async () => {
  const mail = (charset: string, encoding: string, content: Buffer | string) =>
    Buffer.concat([
      Buffer.from(
        `From: a@b.example\r\nSubject: =?${charset}?Q?Gr=FC=DFe?=\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      ),
      Buffer.from(content),
    ]);
  const latin = Buffer.from('Größe: 5 m²', 'latin1');
  for (const [charset, encoding, content] of [
    ['iso-8859-1', '8bit', latin],
    ['windows-1252', '8bit', latin],
    ['iso-8859-15', 'quoted-printable', 'Gr=F6=DFe: 5 m=B2'],
    ['utf-8', 'base64', Buffer.from('Größe: 5 m²').toString('base64')],
    ['utf-16le', 'base64', Buffer.from('Größe: 5 m²', 'utf16le').toString('base64')],
  ] as const)
    expect((await readMail(mail(charset, encoding, content), () => false)).words).toBe('Größe: 5 m²');
});

test('lines that flow are one', async () => {
  const raw = [
    'From: a@b.example',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    '',
    'Das ist eine lange ',
    'Zeile.',
    'Und eine kurze.',
  ].join('\r\n');
  expect((await readMail(Buffer.from(raw), () => false)).words).toBe(
    'Das ist eine lange Zeile.\nUnd eine kurze.',
  );
});

describe('a program wrote it:', () => {
  test.each([
    ['an absence, by the standard', { headers: ['Auto-Submitted: auto-replied'] }],
    ['an absence, by Exchange', { headers: ['X-Auto-Response-Suppress: All'] }],
    ['a mass mail', { headers: ['Precedence: bulk'] }],
    ['a mailing list', { headers: ['List-Id: <alle.unna.example>'] }],
    ['an old autoresponder', { headers: ['X-Autoreply: yes'] }],
    ['a German subject', { subject: 'Automatische Antwort: Satzung' }],
    ['an absence by its subject', { subject: 'Abwesenheitsnotiz: Satzung' }],
    ['a receipt', { subject: 'Gelesen: Satzung' }],
    ['nobody', { headers: ['Return-Path: <>'] }],
  ])('%s', async (_, mail) => {
    expect((await read({ text: 'Ich bin nicht da.', ...mail })).isAutomatic).toBe(true);
  });

  test('but not a person who says so', async () => {
    const { isAutomatic } = await read({
      text: 'Ja',
      subject: 'AW: Automatische Antwort auf Anträge',
      headers: ['Auto-Submitted: no'],
    });
    expect(isAutomatic).toBe(false);
  });
});

test('attachments are named, and the logos of a signature are none', async () => {
  const part = (head: string, content: Buffer) =>
    `--x\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n`;
  const raw =
    'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n' +
    part('Content-Type: text/plain; charset=utf-8', Buffer.from('Anbei.')) +
    part(
      "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''Satzung%20%C3%BCber.pdf",
      Buffer.from('%PDF'),
    ) +
    part(
      'Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=logo.png',
      Buffer.alloc(900),
    ) +
    part('Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=foto.jpg', Buffer.alloc(90_000)) +
    '--x--\r\n';
  const { words, files } = await readMail(Buffer.from(raw), () => false);
  expect(words).toBe('Anbei.');
  expect(files.map(({ name, content }) => [name, content.length])).toEqual([
    ['Satzung über.pdf', 4],
    ['foto.jpg', 90_000],
  ]);
});
