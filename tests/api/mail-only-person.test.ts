import { mailSettingsRoutes } from '@app/contracts/mail-settings';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../support/app.ts';
import { page, sent } from '../support/conversations.ts';
import { mailDomain, postMail, startMailApp } from '../support/mail-in.ts';
import { openMailbox } from '../support/mailbox.ts';
import { passTime, runMails } from '../support/notification-mails.ts';

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let app: TestApp;
beforeAll(async () => {
  mailbox = await openMailbox();
  app = await startMailApp({ SMTP_URL: mailbox.url });
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});

test('somebody who only uses mail reads, answers, is answered, and can leave it be', async () => {
  const [karl, rita] = [
    await app.makePerson({ name: 'Karl Beispiel' }),
    await app.makePerson({ name: 'Rita Post' }),
  ];
  await app.db.query(`UPDATE person SET email = 'rita@stadt.example' WHERE id = $1`, [rita.id]);
  const space = await app.makeSpace({ name: 'Ehrenamtskarte', members: { member: [karl, rita] } });
  const topic = await app.makeConversation({
    spaceId: space.id,
    kind: 'topic',
    title: 'Satzung für die Karte',
  });
  const posts = { space: null, kind: 'posts', frequency: 'at_once' } as const;
  await rita.call(mailSettingsRoutes.update, { body: { choices: [posts], quiet: null, spaceOrder: [] } });
  const deliver = async () => {
    await passTime(app, '4 minutes');
    await runMails(app);
  };

  // She reads the question in full …
  await sent(karl, topic.id, 'Wer hat schon eine **Satzung**?\n\nBei uns eilt es: die Größe zählt.');
  await deliver();
  const question = await mailbox.mail(1);
  expect(question.header('to')).toBe('rita@stadt.example');
  expect(question.header('subject')).toContain('Satzung');
  expect(question.header('reply-to')).toMatch(new RegExp(`^reply\\+[a-z2-7]+@${mailDomain}$`));
  expect(question.header('auto-submitted')).toBe('auto-generated');
  expect(question.text).toContain('Bei uns eilt es: die Größe zählt.');

  // … and answers as her mail program does, with everything quoted below.
  const messageId = question.header('message-id');
  await postMail(app, {
    from: 'Rita Post <rita@stadt.example>',
    to: question.header('reply-to'),
    subject: 'AW: Satzung für die Karte',
    headers: { 'In-Reply-To': messageId, References: messageId },
    text: [
      'Wir, seit 2024. Grüße, Rita',
      '',
      'Am 3. März 2026 um 14:05 schrieb Kommunen-Netzwerk <netzwerk@netz.example>:',
      ...question.text.split('\n').map((line) => `> ${line}`),
    ].join('\n'),
  });
  const { messages } = await page(karl, topic.id);
  const [, answer] = messages;
  if (!answer) throw new Error('her answer did not arrive');
  expect(answer.author.id).toBe(rita.id);
  expect(answer.body).toContain('Wir, seit 2024.');
  expect(answer.body).not.toContain('Bei uns eilt es');

  // What she wrote does not come back to her; the answer to it does, where she looks for it.
  await deliver();
  await sent(karl, topic.id, 'Danke! Dürfen wir sie sehen?', { replyTo: answer.id });
  await deliver();
  const reaction = await mailbox.mail(2);
  expect(reaction.text).toContain('Dürfen wir sie sehen?');
  expect(reaction.text).toContain('Antwort an Sie');
  expect(reaction.text).not.toContain('Bei uns eilt es');
  expect(reaction.header('references')).toBe(question.header('references'));

  // One click in her mail program ends it.
  const stop = /<http:\/\/[^/]+(\/[^>]+)>/.exec(reaction.header('list-unsubscribe'))?.[1] ?? '';
  const answered = await fetch(app.url + stop, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answered.status).toBe(204);
  await sent(karl, topic.id, 'Noch eine Frage.', { replyTo: answer.id });
  await deliver();
  const written = await app.db.query(`SELECT id FROM mail_outbox WHERE recipient = 'rita@stadt.example'`);
  expect(written).toHaveLength(2);
});
