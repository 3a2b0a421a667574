import { expect, test } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { barriersInBothThemes, openSite, picture, visit } from '../support/browser.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

const endpoint = 'https://push.example.org/wpush/abc';

/** The maker's service cannot be reached from here: the browser's half of it is played. */
const playService = (context: BrowserContext, permission: NotificationPermission) =>
  context.addInitScript(
    ([address, answer]) => {
      let on = false;
      Object.defineProperty(Notification, 'permission', { get: () => answer });
      Notification.requestPermission = async () => answer;
      PushManager.prototype.subscribe = async function subscribe(options) {
        const key = options?.applicationServerKey as Uint8Array;
        if (key.length !== 65 || key[0] !== 4) throw new Error('not a point');
        on = true;
        return { endpoint: address } as PushSubscription;
      };
      PushManager.prototype.getSubscription = async () =>
        on ? ({ unsubscribe: async () => true } as PushSubscription) : null;
    },
    [endpoint, permission] as const,
  );

const subscriptions = (person: { id: string }) =>
  site.db.query<{ endpoint: string }>(`SELECT endpoint FROM push_subscription WHERE person_id = $1`, [
    person.id,
  ]);

test('somebody switches signals on for this device, keeps them after signing in again, and switches them off', async () => {
  const ada = await site.makePerson({ name: 'Ada Muster' });
  const { page, context, close } = await visit(browser, site, ada);
  await playService(context, 'granted');
  await page.goto('/einstellungen/benachrichtigungen');
  const box = page.getByLabel('Bescheid geben, wenn es etwas Neues für Sie gibt');
  await box.waitFor();
  expect(await box.isChecked()).toBe(false);
  await picture(page, 'push-setting');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await box.check();
  await waitFor(async () => expect(await subscriptions(ada)).toEqual([{ endpoint }]));

  await site.db.query(`DELETE FROM session WHERE person_id = $1`, [ada.id]);
  expect(await subscriptions(ada)).toEqual([]);
  const [name = '', value = ''] = (await site.openSession(ada.id)).split('=');
  await context.addCookies([{ name, value, url: site.url }]);
  await page.goto('/einstellungen/benachrichtigungen');
  await waitFor(async () => expect(await subscriptions(ada)).toEqual([{ endpoint }]));
  await waitFor(async () => expect(await box.isChecked()).toBe(true));

  await box.uncheck();
  await waitFor(async () => expect(await subscriptions(ada)).toEqual([]));
  await close();
});

test('whoever said no to the browser is told where to change it', async () => {
  const ada = await site.makePerson({ name: 'Ada Muster' });
  const { page, context, close } = await visit(browser, site, ada, { width: 360 });
  await playService(context, 'denied');
  await page.goto('/einstellungen/benachrichtigungen');
  await page.getByLabel('Bescheid geben, wenn es etwas Neues für Sie gibt').click();
  await page.getByText('Ihr Browser lässt keine Hinweise dieser Seite zu.').waitFor();
  expect(await subscriptions(ada)).toEqual([]);
  await close();
});
