import { Notifier } from '@app/api/core/notifications/notifier.service.ts';
import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { type MailChoice, mailSettingsRoutes, type QuietHours } from '@app/contracts/mail-settings';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';
import { mailsTo, makeForum, mention, passTime, runMails } from '../support/notification-mails.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({
    env: { MAIL_IN: 'smtp://127.0.0.1:0', MAIL_DOMAIN: 'netz.example', PUBLIC_URL: 'http://netz.example' },
  });
});
afterAll(() => app.stop());

const wish = (
  person: TestPerson,
  choices: MailChoice[],
  more: { quiet?: QuietHours | null; spaceOrder?: string[] } = {},
) =>
  person.call(mailSettingsRoutes.update, {
    body: { choices, quiet: more.quiet ?? null, spaceOrder: more.spaceOrder ?? [] },
  });
const everywhere = (kind: MailChoice['kind'], frequency: MailChoice['frequency']) => ({
  space: null,
  kind,
  frequency,
});

test('answers to me come together in one mail, after a moment to gather', async () => {
  const { ada, ben, mod, topic } = await makeForum(app);
  const question = await sent(ada, topic, 'Frage');
  await sent(ben, topic, 'Wir **nicht**.', { replyTo: question.id });
  await sent(mod, topic, 'Aber wir.', { replyTo: question.id });
  await runMails(app);
  expect(await mailsTo(app, ada)).toEqual([]);

  await passTime(app, '4 minutes');
  await runMails(app);
  const [mail, ...others] = await mailsTo(app, ada);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('[Ehrenamtskarte] Wer hat schon eine Satzung?');
  expect(mail?.body).toContain('Wir **nicht**.');
  expect(mail?.body).toContain('Aber wir.');
  expect(mail?.html).toContain('Wir <strong>nicht</strong>.');
  expect(mail?.html).toContain('Antwort an Sie');
  await passTime(app, '1 hour');
  await runMails(app);
  expect(await mailsTo(app, ada)).toHaveLength(1);
});

test('a mail about one conversation can be answered, is kept together with others about it, and can be stopped', async () => {
  const { ada, ben, id } = await makeForum(app);
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await runMails(app);
  await sent(ben, id, `Noch etwas, ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await runMails(app);
  const [first, second] = await mailsTo(app, ada);
  expect(first?.reply_to).toMatch(/^reply\+[a-z2-7]{55}@netz\.example$/);
  expect(second?.reply_to).not.toBe(first?.reply_to);
  expect(first?.headers).toMatchObject({
    'List-Unsubscribe': expect.stringMatching(
      /^<http:\/\/netz\.example\/api\/mail-links\/stop\/stop\.[\w.-]+>$/,
    ),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    References: `<gespraech-${id}@netz.example>`,
  });
  expect(second?.headers['References']).toBe(first?.headers['References']);
  expect(first?.headers['List-Unsubscribe']).not.toBe(second?.headers['List-Unsubscribe']);
});

test('what was read in the meantime, in its place or in the inbox, is not mailed', async () => {
  const { ada, ben, id, topic } = await makeForum(app);
  const { position } = await sent(ben, id, `Hallo ${mention(ada)}`);
  await sent(ben, topic, `Hallo ${mention(ada)}`);
  await runMails(app);
  await ada.call(conversationRoutes.mark, { params: { conversationId: id }, body: { position } });
  const { items } = await ada.call(notificationRoutes.list, { query: { unread: 'only' } });
  await ada.call(notificationRoutes.mark, { body: { ids: items.map((item) => item.id), read: true } });
  await passTime(app, '1 hour');
  await runMails(app);
  expect(await mailsTo(app, ada)).toEqual([]);
});

test('the rest of my spaces comes in the digest of Monday, by space in my order, with full texts', async () => {
  const { ada, ben, topic, space } = await makeForum(app);
  const other = await app.makeSpace({ name: 'Ältere Freiwillige', members: { member: [ada, ben] } });
  const second = await app.makeConversation({ spaceId: other.id, kind: 'topic', title: 'Fahrdienst' });
  await wish(ada, [], { spaceOrder: [space.id] });
  await sent(ben, topic, 'Ein langer Text.\n\nMit zwei Absätzen.');
  await sent(ben, second.id, 'Wer fährt?');
  await passTime(app, '8 days');
  await runMails(app);
  const [mail] = await mailsTo(app, ada);
  expect(mail?.subject).toBe('2 neue Beiträge in Ehrenamtskarte und Ältere Freiwillige');
  expect(mail?.body).toContain('Ein langer Text.\n\nMit zwei Absätzen.');
  const places = ['Ehrenamtskarte', 'Wer hat schon', 'Ältere Freiwillige', 'Fahrdienst'];
  const found = places.map((place) => mail?.html.lastIndexOf(place) ?? -1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(mail?.reply_to).toBeNull();
});

test('each space and kind has a frequency of its own, and never means never', async () => {
  const { ada, ben, id, topic, space } = await makeForum(app);
  await wish(ada, [
    everywhere('posts', 'never'),
    { space: space.id, kind: 'posts', frequency: 'hourly' },
    everywhere('personal', 'never'),
  ]);
  await sent(ben, topic, 'Ins Forum');
  await sent(ben, id, `In den Chat ${mention(ada)}`);
  await passTime(app, '2 hours');
  await runMails(app);
  const mails = await mailsTo(app, ada);
  expect(mails.map(({ body }) => [body.includes('Ins Forum'), body.includes('In den Chat')])).toEqual([
    [true, false],
  ]);
});

test('whoever switches mails on gets what is written from then on', async () => {
  const { ada, ben, id } = await makeForum(app);
  await sent(ben, id, 'Vorher');
  await wish(ada, [everywhere('chat', 'hourly')]);
  await sent(ben, id, 'Nachher');
  await passTime(app, '2 hours');
  await runMails(app);
  const [mail] = await mailsTo(app, ada);
  expect(mail?.body).toContain('Nachher');
  expect(mail?.body).not.toContain('Vorher');
});

test('a muted topic is in no mail, nor one that is set to mentions', async () => {
  const { ada, ben, topic, space } = await makeForum(app);
  const second = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  const choose = (conversationId: string, level: 'mute' | 'mentions') =>
    ada.call(attentionRoutes.setOfConversation, { params: { conversationId }, body: { level } });
  await choose(topic, 'mute');
  await choose(second.id, 'mentions');
  await sent(ben, topic, `Hallo ${mention(ada)}`);
  await sent(ben, second.id, 'An alle');
  await passTime(app, '8 days');
  await runMails(app);
  expect(await mailsTo(app, ada)).toEqual([]);
});

test('quiet hours hold mails back, and then several conversations come in few mails', async () => {
  const { ada, ben, space } = await makeForum(app);
  const always = { from: 1, to: 0, weekends: false }; // all but one minute of the day
  await wish(ada, [], { quiet: always });
  for (const title of ['Eins', 'Zwei', 'Drei', 'Vier']) {
    const { id } = await app.makeConversation({ spaceId: space.id, title });
    await sent(ben, id, `${title} ${mention(ada)}`);
  }
  await passTime(app, '4 minutes');
  await app.db.query(`UPDATE mail_due SET at = now() WHERE person_id = $1`, [ada.id]);
  await runMails(app);
  expect(await mailsTo(app, ada)).toEqual([]);
  await wish(ada, []);
  await runMails(app);
  const mails = await mailsTo(app, ada);
  expect(mails.map(({ subject }) => subject)).toEqual(['4 neue Beiträge in Ehrenamtskarte']);
});

test('a notice is mailed once, and not when it was read', async () => {
  const [ada, ben] = await Promise.all([app.makePerson(), app.makePerson()]);
  const notifier = app.app.get(Notifier);
  for (const person of [ada.id, ben.id])
    await app.db.transaction((tx) =>
      notifier.notify(tx, {
        person,
        kind: 'declined',
        subject: 'x',
        title: 'Satzung',
        note: 'Werbung <b>',
        path: '/entwuerfe',
      }),
    );
  await ben.call(notificationRoutes.mark, { body: { read: true } });
  for (const _ of [1, 2]) {
    await passTime(app, '1 hour');
    await runMails(app);
  }
  const [mail, ...others] = await mailsTo(app, ada);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('Ihr Beitrag wurde nicht freigegeben: Satzung');
  expect(mail?.body).toContain('Begründung: Werbung <b>');
  expect(mail?.html).toContain('Begründung: Werbung &lt;b&gt;');
  expect(mail?.html).toContain('href="http://netz.example/entwuerfe"');
  expect(await mailsTo(app, ben)).toEqual([]);
});

test('the preview shows what would come, in the words of the posts, and sends nothing', async () => {
  const { ada, ben, topic, space } = await makeForum(app);
  await sent(ben, topic, 'Ein **Beitrag**');
  await runMails(app);
  const { content, dueAt } = await ada.call(mailSettingsRoutes.preview, {});
  expect(content.sections).toMatchObject([
    {
      space: { id: space.id },
      conversations: [{ id: topic, entries: [{ body: 'Ein **Beitrag**', reason: null }] }],
    },
  ]);
  expect(new Date(dueAt ?? 0).getTime()).toBeGreaterThan(Date.now());
  expect(await mailsTo(app, ada)).toEqual([]);
});

test('who leaves a closed space gets no mail of what was written there', async () => {
  const [ada, ben] = await Promise.all([app.makePerson(), app.makePerson()]);
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ada.id]);
  await runMails(app);
  expect(await mailsTo(app, ada)).toEqual([]);
});

test('much is sent in several mails, none of it twice and none of it lost', async () => {
  const { ada, ben, topic } = await makeForum(app);
  await wish(ada, [everywhere('posts', 'hourly')]);
  for (const part of ['eins', 'zwei', 'drei'])
    await sent(ben, topic, `Teil ${part} ${'Wort '.repeat(28_000 / 1)}`.slice(0, 49_000));
  await app.db.query(
    `UPDATE message SET html = html || repeat('<p>mehr</p>', 15000) WHERE conversation_id = $1`,
    [topic],
  );
  await passTime(app, '2 hours');
  for (const _ of [1, 2, 3, 4]) await runMails(app);
  const mails = await mailsTo(app, ada);
  expect(mails.length).toBeGreaterThan(1);
  const all = mails.map(({ body }) => body).join('\n');
  for (const part of ['eins', 'zwei', 'drei']) expect(all.split(`Teil ${part}`)).toHaveLength(2);
});
