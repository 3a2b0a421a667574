import { expect, jest, test } from '@jest/globals';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { barriersInBothThemes, openSite, picture, sidewaysScroll } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(60_000); // a browser on a busy machine

const { site, browser } = await openSite();

test('a search in the channel leads to a message far above, and the hits stay beside it', async () => {
  const { ada, ben, id, path } = await makeChannel(site, { messages: 3 });
  await sent(ben, id, 'Die Ehrenamtskarte kommt im Mai.');
  for (let n = 1; n <= 80; n += 1) await sent(ben, id, `Geplauder ${n}`);
  await sent(ben, id, 'Und noch einmal: die Ehrenamtskarten sind da.');
  await site.app.get(ChangeFeed).settled();
  const { page, complaints, close } = await openAt(browser, site, { person: ada, path });
  await page.getByRole('button', { name: 'In diesem Gespräch suchen' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
  await page.keyboard.type('ehrenamtskarte');
  const hits = page.getByRole('list', { name: 'Treffer, neueste zuerst' }).getByRole('link');
  await waitFor(async () => expect(await hits.count()).toBe(2));
  expect(await barriersInBothThemes(page)).toEqual([]);
  await hits.nth(1).click();
  await page.getByRole('article').filter({ hasText: 'kommt im Mai' }).waitFor();
  await page.getByText('Geplauder 3', { exact: true }).waitFor();
  expect(await hits.count()).toBe(2);
  await picture(page, 'chat-search');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a date leads to the first message of that day', async () => {
  const { ada, id, path } = await makeChannel(site, { messages: 200 });
  await site.db.query(
    `UPDATE message SET created_at = TIMESTAMPTZ '2026-03-01 12:00 Europe/Berlin' + position / 10 * interval '1 day'
      WHERE conversation_id = $1`,
    [id],
  );
  const { page, close } = await openAt(browser, site, { person: ada, path });
  await page.getByRole('button', { name: 'Weitere Aktionen' }).click();
  await page.getByRole('menuitem', { name: 'Zu einem Datum springen' }).click();
  await page.getByLabel('Tag').fill('2026-03-06');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'chat-date');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Zum Tag springen' }).click();
  await page
    .getByRole('article')
    .filter({ hasText: /Nachricht 50$/ })
    .waitFor();
  await page.getByText('Nachricht 200', { exact: true }).waitFor({ state: 'detached' });
  await close();
});
