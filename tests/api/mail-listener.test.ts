import { once } from 'node:events';
import { createConnection } from 'node:net';
import { MailListener } from '@app/api/platform/mail/mail-listener.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../support/app.ts';
import { bodiesIn, mailDomain, makeMailedTopic, postMail, startMailApp } from '../support/mail-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startMailApp();
});
afterAll(() => app.stop());

describe('the other mail server is told', () => {
  test('that an address does not exist', async () => {
    const from = 'a@stadt.example';
    for (const to of [
      `niemand@${mailDomain}`,
      `reply+${'a'.repeat(55)}@${mailDomain}`,
      'wer@anderswo.example',
    ])
      await expect(postMail(app, { from, to })).rejects.toThrow(/550 5\.1\.1/);
  });

  test('that a mail is too large, before and after it was sent', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    const large = { filename: 'gross.bin', content: Buffer.alloc(16 * 1024 * 1024, 1) };
    await expect(postMail(app, { from: email, to: address, attachments: [large] })).rejects.toThrow(/552/);

    const socket = createConnection(app.app.get(MailListener).port, '127.0.0.1');
    const answers: string[] = [];
    socket.on('data', (data: Buffer) => answers.push(data.toString()));
    for (const line of ['EHLO a.example', `MAIL FROM:<${email}>`, `RCPT TO:<${address}>`, 'DATA']) {
      await once(socket, 'data');
      socket.write(`${line}\r\n`);
    }
    await once(socket, 'data');
    const block = Buffer.from(`${'x'.repeat(998)}\r\n`.repeat(1_024));
    for (let sent = 0; sent < 21; sent += 1) if (!socket.write(block)) await once(socket, 'drain');
    socket.write('\r\n.\r\n');
    await once(socket, 'data');
    expect(answers.at(-1)).toMatch(/^552 /);
    socket.destroy();
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  });

  test('to come again when the writer has to wait', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    await app.db.query(`UPDATE conversation SET slow_mode_seconds = 600 WHERE id = $1`, [conversation.id]);
    await postMail(app, { from: email, to: address });
    const second = { from: email, to: address, messageId: '<spaeter@stadt.example>', text: 'Noch etwas' };
    await expect(postMail(app, second)).rejects.toThrow(/451/);
    await app.db.query(`UPDATE conversation SET slow_mode_seconds = 0 WHERE id = $1`, [conversation.id]);
    await postMail(app, second);
    expect(await bodiesIn(app, conversation.id)).toHaveLength(3);
  });
});

test('a mail server can hand mails over by LMTP, and hears of each recipient', async () => {
  const lmtp = await startMailApp({ MAIL_IN: 'lmtp://127.0.0.1:0' });
  const { conversation, address, email } = await makeMailedTopic(lmtp);
  expect(await postMail(lmtp, { from: email, to: address }, { lmtp: true })).toMatch(/^250/);
  expect(await bodiesIn(lmtp, conversation.id)).toHaveLength(2);
  await lmtp.stop();
});
