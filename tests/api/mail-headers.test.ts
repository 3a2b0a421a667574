import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Mail } from '@app/api/platform/mail/mail.ts';
import { ReturnPaths } from '@app/api/platform/mail/return-path.ts';
import { expect, test } from '@jest/globals';
import { type SMTPServerEnvelope, SMTPServer } from 'smtp-server';
import { startApp } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

test('a mail carries its own headers, its HTML, where to answer to, and an address to come back to', async () => {
  const received: { envelope: SMTPServerEnvelope; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        received.push({ envelope, raw });
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const app = await startApp({
    env: {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_IN: 'smtp://127.0.0.1:0',
      MAIL_DOMAIN: 'netz.example',
    },
  });
  const post = (subject: string, more: object) =>
    app.db.transaction((tx) =>
      app.app.get(Mail).send(tx, { to: 'ada@stadt.example', subject, paragraphs: ['Guten Tag,'], ...more }),
    );
  await post('Voll', {
    html: '<p>Eigenes</p>',
    replyTo: 'reply+abc@netz.example',
    headers: { References: '<thema@netz.example>', 'Auto-Submitted': 'auto-replied' },
  });
  await waitFor(() => expect(received).toHaveLength(1));
  const [{ envelope, raw } = { raw: '' }] = received;
  expect(raw).toContain('Reply-To: reply+abc@netz.example');
  expect(raw).toContain('References: <thema@netz.example>');
  expect(raw.match(/^Auto-Submitted: .*$/gm)).toEqual(['Auto-Submitted: auto-replied']);
  expect(raw).toContain('<p>Eigenes</p>');
  const [row] = await app.db.query<{ id: string }>(`SELECT id FROM mail_outbox`);
  const sender = envelope && envelope.mailFrom ? envelope.mailFrom.address : '';
  expect(await app.app.get(ReturnPaths).read(sender)).toBe(row?.id);
  expect(await app.app.get(ReturnPaths).read(sender.replace(/.@/, 'a@').replace('+', '+a'))).toBeNull();
  await app.stop();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
