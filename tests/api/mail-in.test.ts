import { ReplyAddresses } from '@app/api/core/mail-in/reply-address.ts';
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

test('an answer to a message in a reply thread goes into that thread', async () => {
  const { asker, reader, conversation, question } = await makeMailedTopic(app, { kind: 'channel' });
  const { id: inThread } = await sent(asker, conversation.id, 'Im Faden', { thread: question });
  const { email } = (
    await app.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [reader.id])
  )[0] ?? { email: '' };
  const to = await app.app.get(ReplyAddresses).of({ personId: reader.id, messageId: inThread });
  await postMail(app, { from: email, to: to ?? '' });
  const rows = await app.db.query<{ thread_id: string }>(
    `SELECT thread_id FROM message WHERE conversation_id = $1 AND author_id = $2`,
    [conversation.id, reader.id],
  );
  expect(rows).toEqual([{ thread_id: question }]);
});

test('an answer in a board that is read first waits like any other, once', async () => {
  const { space, conversation, address, email } = await makeMailedTopic(app);
  const board = await app.makeBoard({ spaceId: space.id });
  await app.db.query(`UPDATE board SET premoderation = 'all' WHERE id = $1`, [board.id]);
  await app.db.query(`UPDATE space SET holds_posts = true WHERE id = $1`, [space.id]);
  await app.db.query(`UPDATE conversation SET board_id = $2 WHERE id = $1`, [conversation.id, board.id]);
  const mail = { from: email, to: address, messageId: '<wartet@stadt.example>' };
  await postMail(app, mail);
  await app.db.query(`DELETE FROM incoming_mail WHERE sender = $1`, [email]); // as after a crash
  await postMail(app, mail);
  expect(await bodiesIn(app, conversation.id)).toHaveLength(1);
  expect(
    await app.db.query(`SELECT message->>'body' AS body FROM held_message WHERE conversation_id = $1`, [
      conversation.id,
    ]),
  ).toEqual([{ body: 'Ja, seit 2023.' }]);
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
