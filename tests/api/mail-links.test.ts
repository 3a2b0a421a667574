import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { mailLinkRoutes, mailSettingsRoutes } from '@app/contracts/mail-settings';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { sent } from '../support/conversations.ts';
import { mailsTo, makeForum, mention, passTime, runMails } from '../support/notification-mails.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'http://netz.example' } });
});
afterAll(() => app.stop());

const daily = { space: null, kind: 'posts', frequency: 'daily' } as const;
const hasToken = (text: string, action: string) =>
  new RegExp(`/mail#(${action}\\.[\\w.-]+)`).exec(text)?.[1] ?? '';

test('links in a mail do nothing when they are opened, and their one thing when the button is pressed', async () => {
  const { ada, ben, id } = await makeForum(app);
  const { position } = await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await runMails(app);
  const [mail] = await mailsTo(app, ada);
  const own = () => ada.call(conversationRoutes.own, { params: { conversationId: id } });
  const level = () => ada.call(attentionRoutes.ofConversation, { params: { conversationId: id } });
  const [read, mute] = [hasToken(mail?.body ?? '', 'read'), hasToken(mail?.body ?? '', 'mute')];

  const look = await app.visitor.ask(mailLinkRoutes.look, { body: { token: mute } });
  expect(look.body).toEqual({ action: 'mute', title: 'Allgemeines', kinds: ['personal'] });
  expect((await own()).marker).toBe(0);

  for (const token of [read, read]) await app.visitor.ask(mailLinkRoutes.use, { body: { token } });
  expect((await own()).marker).toBe(position);
  await app.visitor.ask(mailLinkRoutes.use, { body: { token: mute } });
  expect((await level()).chosen).toBe('mute');
});

test('mail programs unsubscribe with one click, a scanner that only opens the link does not', async () => {
  const { ada, ben, id } = await makeForum(app);
  await ada.call(mailSettingsRoutes.update, { body: { choices: [daily], quiet: null, spaceOrder: [] } });
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await runMails(app);
  const [mail] = await mailsTo(app, ada);
  const path = /<http:\/\/netz\.example(.*)>/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const choices = async () => (await ada.call(mailSettingsRoutes.read, {})).choices;

  const opened = await fetch(app.url + path, { redirect: 'manual' });
  expect(opened.status).toBe(303);
  expect(opened.headers.get('location')).toMatch(/^\/mail#stop\./);
  expect(await choices()).toEqual([daily]);

  const answer = await fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(204);
  expect(await choices()).toEqual(
    expect.arrayContaining([daily, { space: null, kind: 'personal', frequency: 'never' }]),
  );
  const form = new FormData();
  form.append('List-Unsubscribe', 'One-Click');
  expect((await fetch(app.url + path, { method: 'POST', body: form })).status).toBe(204);
});

test('a link that was changed by one letter, or made for something else, is none', async () => {
  const { ada, ben, id } = await makeForum(app);
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(app, '4 minutes');
  await runMails(app);
  const [mail] = await mailsTo(app, ada);
  const read = hasToken(mail?.body ?? '', 'read');
  const forged = [
    read.replace('read', 'stop'),
    `${read}x`,
    read.slice(0, -1),
    read.replace(/\.[^.]*$/, '.'),
    'read',
    '',
  ];
  for (const token of forged) {
    const answer = await app.visitor.http('POST', 'mail-links/use', { token });
    expect([400, 404]).toContain(answer.status);
  }
  const whole = /\/mail#(read\.[0-9a-f-]{36}\.\.[\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  expect((await app.visitor.ask(mailLinkRoutes.look, { body: { token: whole } })).status).toBe(200);
  const oneClick = await app.visitor.http('POST', `mail-links/stop/${whole}`, {});
  expect(oneClick.status).toBe(404);
});
