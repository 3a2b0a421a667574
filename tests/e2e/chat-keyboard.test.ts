import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';

jest.setTimeout(90_000); // a long way, on a busy machine

const { site, browser } = await openSite();

const message = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

/** Position of the message that has the focus; 0 when it is lost. */
const focused = (page: Page) =>
  page.evaluate(() =>
    Number(document.activeElement?.closest<HTMLElement>('[data-position]')?.dataset['position'] ?? 0),
  );

/** From now on, every frame in which the focus is on nothing is counted. */
const countLostFocus = (page: Page) =>
  page.evaluate(() => {
    const look = () => {
      if (document.activeElement === document.body)
        document.body.dataset['lost'] = String(Number(document.body.dataset['lost'] ?? 0) + 1);
      requestAnimationFrame(look);
    };
    look();
  });
const lostFocus = (page: Page) => page.evaluate(() => Number(document.body.dataset['lost'] ?? 0));

test('a channel of 1,000 messages is walked through by keyboard, up and down, without losing the focus', async () => {
  const { ada, ben, id, path } = await makeChannel(site, { messages: 1_000 });
  const { page, complaints, close } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Nachricht 1000').focus();
  await countLostFocus(page);

  for (let at = 1_000; at > 1; at = await focused(page)) {
    await page.keyboard.press('Home');
    const first = await focused(page);
    expect(first).toBeLessThan(at);
    expect(first).toBeGreaterThan(0);
    if (first === 1) continue;
    await page.locator(`[data-position="${first - 3}"]`).waitFor({ state: 'attached' }); // the page before
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first - 3);
    if (at === 1_000) await sent(ben, id, 'Dazwischen'); // nothing moves for what comes meanwhile
  }
  for (let at = 1; at < 1_001; at = await focused(page)) {
    await page.keyboard.press('End');
    const last = await focused(page);
    expect(last).toBeGreaterThan(at);
    if (last < 1_001) await page.locator(`[data-position="${last + 1}"]`).waitFor({ state: 'attached' });
  }
  expect(await lostFocus(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('scrolling a thousand messages away from the one that has the focus does not lose it', async () => {
  const { ada, path } = await makeChannel(site, { messages: 1_000 });
  const { page, close } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Nachricht 1000').focus();
  await countLostFocus(page);
  const scroller = page.locator('[data-scroller]');
  for (let first = 951; first > 1; first -= 50) {
    await page.locator(`[data-position="${first}"]`).waitFor({ state: 'attached' });
    await scroller.evaluate((element) => element.scrollTo(0, 0));
  }
  await page.locator('[data-position="1"]').waitFor({ state: 'attached' });
  await page.locator('[data-position="1000"]').waitFor({ state: 'detached' }); // dropped from the page
  expect(await focused(page)).toBeGreaterThan(0);
  expect(await lostFocus(page)).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBeGreaterThan(0);
  await close();
});
