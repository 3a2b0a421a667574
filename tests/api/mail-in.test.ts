import { once } from 'node:events';
import { createConnection } from 'node:net';
import { ReplyAddresses } from '@app/api/core/notifications/reply-address.ts';
import { MailListener } from '@app/api/platform/mail/mail-listener.ts';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { TestApp } from '../support/app.ts';
import { page, sent } from '../support/conversations.ts';
import { countMailsTo, mailTo } from '../support/mail.ts';
import { bodiesIn, mailDomain, makeMailedTopic, postMail, startMailApp } from '../support/mail-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startMailApp();
});
afterAll(() => app.stop());

const outcomes = (sender: string) =>
  app.db.query<{ outcome: string; answered: boolean }>(
    `SELECT outcome, answered FROM incoming_mail WHERE sender = $1 ORDER BY received_at`,
    [sender],
  );

describe('an answer by mail', () => {
  test('becomes a post of whoever it was sent to, without what it quotes', async () => {
    const { reader, conversation, address, email } = await makeMailedTopic(app);
    await postMail(app, {
      from: `Ada Muster <${email.toUpperCase()}>`,
      to: address,
      text: 'Ja, *seit* 2023.\n\nAm 3. März 2026 um 14:05 schrieb Netz <netzwerk@netz.example>:\n> Wer hat …?',
    });
    const { messages } = await page(reader, conversation.id);
    expect(messages.map(({ author, html, replyTo }) => [author.id, html.trim(), replyTo])).toEqual([
      [expect.anything(), expect.stringContaining('Wer hat'), null],
      [reader.id, '<p>Ja, <em>seit</em> 2023.</p>', null],
    ]);
  });

  test('names what it answers once others have written below', async () => {
    const { asker, conversation, question, address, email } = await makeMailedTopic(app);
    const { id: next } = await sent(asker, conversation.id, 'Oder eine Karte?');
    await sent(asker, conversation.id, 'Niemand?');
    const { personId } = (await app.app.get(ReplyAddresses).read(address)) ?? { personId: '' };
    const toNext = await app.app.get(ReplyAddresses).of({ personId, messageId: next });
    await postMail(app, { from: email, to: toNext ?? '' });
    await postMail(app, { from: email, to: address });
    const rows = await app.db.query<{ reply_to: string | null }>(
      `SELECT reply_to FROM message WHERE conversation_id = $1 AND author_id = $2 ORDER BY position`,
      [conversation.id, personId],
    );
    // Whoever answers the first post answers the topic.
    expect([rows.map(({ reply_to }) => reply_to), question]).toEqual([[next, null], question]);
  });

  test('leaves unread what its writer has not seen', async () => {
    const { asker, reader, conversation, address, email } = await makeMailedTopic(app);
    await sent(asker, conversation.id, 'Das steht nicht in der Mail.');
    await postMail(app, { from: email, to: address });
    const { marker } = await reader.call(conversationRoutes.own, {
      params: { conversationId: conversation.id },
    });
    expect(marker).toBe(1);
  });

  test('that comes twice is posted once', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    const mail = { from: email, to: address, messageId: '<gleich@stadt.example>' };
    await Promise.all([postMail(app, mail), postMail(app, mail)]);
    await postMail(app, { ...mail, text: 'Ja, seit 2023.\n\nEin Fuß, den eine Liste anhängt.' });
    expect(await bodiesIn(app, conversation.id)).toHaveLength(2);
    await postMail(app, { ...mail, messageId: '<anders@stadt.example>' });
    expect(await bodiesIn(app, conversation.id)).toHaveLength(3);
  });

  test('reaches its topic through a mailbox for everything, and where the topic moved to', async () => {
    const { space, conversation, question, address, email } = await makeMailedTopic(app);
    const everything = { from: email, to: `netzwerk@${mailDomain}` };
    await postMail(app, { from: email, to: address, envelope: everything });
    expect(await bodiesIn(app, conversation.id)).toHaveLength(2);
    const target = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
    await app.db.query(`UPDATE message SET moved_to = $2, state = 'moved' WHERE id = $1`, [
      question,
      target.id,
    ]);
    await postMail(app, { from: email, to: address });
    expect(await bodiesIn(app, target.id)).toHaveLength(1);
  });

  test('brings its files with it, once, and says which were refused', async () => {
    const { reader, conversation, address, email } = await makeMailedTopic(app);
    const mail = {
      from: email,
      to: address,
      messageId: '<anlagen@stadt.example>',
      attachments: [
        { filename: 'Satzung.txt', content: 'Paragraf 1' },
        { filename: 'start.exe', content: 'MZ' },
      ],
    };
    await postMail(app, mail);
    await postMail(app, mail);
    const { messages } = await page(reader, conversation.id);
    expect(messages).toHaveLength(2);
    const html = messages.at(-1)?.html ?? '';
    expect(html).toContain('Nicht übernommen: start.exe. Programme');
    const href = /\/api\/files\/[^"]+/.exec(html)?.[0] ?? '';
    const file = await fetch(`${app.url}${href}`, { headers: { cookie: reader.cookie } });
    expect(await file.text()).toBe('Paragraf 1');
    expect((await fetch(`${app.url}${href}`)).status).toBe(404);
  });
});

describe('is not posted, but answered with the reason and the text:', () => {
  test('an answer in a topic that was locked meanwhile', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    await app.db.query(`UPDATE conversation SET state = 'locked' WHERE id = $1`, [conversation.id]);
    await postMail(app, { from: email, to: address, messageId: '<zu@stadt.example>', text: 'Mein Text' });
    const { text } = await mailTo(app.dataDir, email);
    expect(text).toContain('geschlossen');
    expect(text).toContain('Mein Text');
    expect(text).toContain(`/forum/${conversation.id}`);
    expect(text).toMatch(/^In-Reply-To: <zu@stadt\.example>$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  });

  test('an answer from somebody who may not see the space any more, who learns nothing of it', async () => {
    const { space, reader, address, email } = await makeMailedTopic(app);
    await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [space.id]);
    await app.db.query(`DELETE FROM space_member WHERE space_id = $1 AND person_id = $2`, [
      space.id,
      reader.id,
    ]);
    await postMail(app, { from: email, to: address });
    const { text } = await mailTo(app.dataDir, email);
    expect(text).toContain('Das gibt es nicht, oder Sie dürfen es nicht sehen.');
    expect(text).not.toContain('/raeume/');
  });

  test('an answer without words of its own, or with too many', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    await postMail(app, { from: email, to: address, text: '> Wer hat schon eine Satzung?\n' });
    await mailTo(app.dataDir, email);
    await postMail(app, { from: email, to: address, text: 'Sehr lang. '.repeat(6_000) });
    const { text } = await mailTo(app.dataDir, email, 2);
    expect(text).toContain('50.000 Zeichen');
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  });
});

describe('strangers', () => {
  test('are told so once a day, without their words', async () => {
    const { conversation, address } = await makeMailedTopic(app);
    const from = `fremd-${v7()}@anderswo.example`;
    const post = () => postMail(app, { from, to: address, text: 'Kauft Uhren' });
    await post();
    const { text } = await mailTo(app.dataDir, from);
    expect(text).toContain('keinem Gespräch zugeordnet');
    expect(text).not.toContain('Uhren');
    await post();
    expect(await outcomes(from)).toEqual([
      { outcome: 'stranger', answered: true },
      { outcome: 'stranger', answered: false },
    ]);
    await app.db.query(
      `UPDATE incoming_mail SET received_at = received_at - interval '25 hours' WHERE sender = $1`,
      [from],
    );
    await post();
    await mailTo(app.dataDir, from, 2);
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  });

  test('are those, too, who write with an address made for somebody else, or have left', async () => {
    const one = await makeMailedTopic(app);
    const other = await makeMailedTopic(app);
    await postMail(app, { from: other.email, to: one.address });
    await mailTo(app.dataDir, other.email);
    await app.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [one.reader.id]);
    await postMail(app, { from: one.email, to: one.address });
    await mailTo(app.dataDir, one.email);
    expect(await bodiesIn(app, one.conversation.id)).toHaveLength(1);
  });
});

describe('nothing comes of', () => {
  test.each([
    ['a note of absence', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['a note of absence by Exchange', { headers: { 'X-Auto-Response-Suppress': 'All' } }],
    ['an automatic subject', { subject: 'Automatische Antwort: Satzung' }],
  ])('%s', async (_, mail) => {
    const { conversation, address, email } = await makeMailedTopic(app);
    await postMail(app, { from: email, to: address, ...mail });
    expect(await outcomes(email)).toEqual([{ outcome: 'automatic', answered: false }]);
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
    expect(countMailsTo(app.dataDir, email)).toBe(0);
  });

  test('a mail that goes in circles', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    const received = 'Received: from a.example by b.example; Tue, 3 Mar 2026 14:05:00 +0100\r\n'.repeat(31);
    const raw = `${received}From: ${email}\r\nTo: ${address}\r\n\r\nHallo\r\n`;
    await postMail(app, { from: email, to: address, raw, envelope: { from: email, to: address } });
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
    expect(await outcomes(email)).toEqual([{ outcome: 'automatic', answered: false }]);
  });

  test('a mail without a sender in its envelope', async () => {
    const { conversation, address, email } = await makeMailedTopic(app);
    await postMail(app, { from: email, to: address, envelope: { from: '', to: address } });
    expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  });
});

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
