import { attentionRoutes } from '@app/contracts/attention';
import { mailSettingsRoutes } from '@app/contracts/mail-settings';
import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { mailsTo, makeForum, mention, passTime, runMails } from '../support/notification-mails.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

test('a member chooses when mails come, in general and for a space, in an order of their own', async () => {
  const { ada, space } = await makeForum(site);
  const other = await site.makeSpace({ name: 'Älter werden im Quartier', members: { member: [ada] } });
  const { page, close, complaints } = await visit(browser, site, ada);
  await page.goto('/einstellungen/benachrichtigungen');
  const settings = () => ada.call(mailSettingsRoutes.read, {});

  await page.getByLabel('Alles Übrige im Forum').first().selectOption('täglich um 7 Uhr');
  await page.getByLabel('Ruhezeiten einhalten').check();
  await page.getByLabel('Von').fill('19:30');
  await page.getByText('E-Mails wie oben eingestellt').nth(1).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Ehrenamtskarte' })
    .getByLabel('Alles Übrige im Chat')
    .selectOption('nie');
  await page.getByRole('button', { name: '„Ehrenamtskarte“ nach oben' }).press('Enter');
  await waitFor(async () =>
    expect(await settings()).toMatchObject({
      choices: [
        { space: null, kind: 'posts', frequency: 'daily' },
        { space: space.id, kind: 'chat', frequency: 'never' },
      ],
      quiet: { from: 19 * 60 + 30, to: 7 * 60, weekends: true },
      spaceOrder: [space.id, other.id],
    }),
  );
  const down = page.getByRole('button', { name: '„Ehrenamtskarte“ nach unten' });
  await waitFor(async () =>
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true),
  );
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'mail-settings');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the preview shows what is still to come, in full', async () => {
  const { ada, ben, topic, id } = await makeForum(site);
  await sent(ben, topic, 'Wir haben eine **Satzung**.\n\n| Jahr | Karten |\n| --- | --- |\n| 2025 | 300 |');
  await sent(ben, id, `Hallo ${mention(ada)}`);
  const { page, close, complaints } = await visit(browser, site, ada);
  await page.goto('/einstellungen/benachrichtigungen/vorschau');
  await page.getByText('Wir haben eine Satzung.').waitFor();
  await page.getByText('Sie sind erwähnt').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'mail-preview');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a link from a mail asks before it does anything, and works without signing in', async () => {
  const { ada, ben, id } = await makeForum(site);
  await sent(ben, id, `Hallo ${mention(ada)}`);
  await passTime(site, '4 minutes');
  await runMails(site);
  const [mail] = await mailsTo(site, ada);
  const [, mute = ''] = /(\/mail#mute\.\S+)/.exec(mail?.body ?? '') ?? [];
  const { page, close } = await visit(browser, site, null);
  await page.goto(mute);
  const level = () => ada.call(attentionRoutes.ofConversation, { params: { conversationId: id } });
  await page.getByText('Allgemeines').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect((await level()).chosen).toBeNull();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'mail-link');
  await page.getByRole('button', { name: 'Stumm schalten' }).click();
  await page.getByText('Dieses Gespräch ist stumm.').waitFor();
  expect((await level()).chosen).toBe('mute');
  await page.goto('/mail#mute.gibt.es.nicht');
  await page.reload();
  await page.getByRole('heading', { name: 'Dieser Link geht nicht mehr' }).waitFor();
  await close();

  const own = await visit(browser, site, ada);
  await own.page.goto('/einstellungen/benachrichtigungen');
  await own.page
    .getByRole('listitem')
    .filter({ hasText: 'Allgemeines' })
    .getByRole('button', { name: 'Benachrichtigungen: Stumm' })
    .waitFor();
  await own.close();
});

test('the HTML of a mail reads well in a browser, on a phone too', async () => {
  const { ada, ben, mod, topic } = await makeForum(site);
  const question = await sent(ada, topic, 'Frage');
  await sent(
    ben,
    topic,
    'Wir haben eine **Satzung**, siehe [Unna](https://unna.example).\n\n- eins\n- zwei',
    {
      replyTo: question.id,
    },
  );
  await sent(mod, topic, '> Wir haben eine Satzung\n\nWir auch: `§ 3`.', { replyTo: question.id });
  await passTime(site, '4 minutes');
  await runMails(site);
  const [mail] = await mailsTo(site, ada);
  const { page, close } = await visit(browser, site, null);
  await page.setContent(mail?.html ?? '');
  await page.getByText('Antwort an Sie').first().waitFor();
  await picture(page, 'mail-html');
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});
