import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersInBothThemes, openSite, picture } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';

jest.setTimeout(60_000);

const { site, browser } = await openSite();

const message = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const field = (page: Page) => page.getByRole('textbox', { name: 'Nachricht an Allgemeines' });

test('a chat message has what a post has: mentions, emoji and lists, and Enter sends', async () => {
  const { ada, path } = await makeChannel(site);
  const { page, complaints } = await openAt(browser, site, { person: ada, path });
  await field(page).click();
  await page.locator('[contenteditable]').waitFor();
  await page.keyboard.type('Frage an @ben');
  await page.getByRole('option', { name: 'Ben' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Benachrichtigt: Ben').waitFor();
  await page.keyboard.type('mit :kaff');
  await page.getByRole('option', { name: 'Kaffee' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('und **bald**');
  await page.keyboard.press('Enter');
  const sent = message(page, 'Frage an');
  await sent.getByRole('link', { name: '@Ben' }).waitFor();
  await sent.locator('strong', { hasText: 'bald' }).waitFor();

  await page.keyboard.press('Enter');
  await page.keyboard.type('- eins');
  await page.keyboard.press('Enter');
  await page.keyboard.type('zwei');
  await page.keyboard.press('Control+Enter');
  await message(page, 'zwei').getByRole('listitem').nth(1).waitFor();
  await page.getByRole('button', { name: 'Text gestalten' }).click();
  await page.getByRole('toolbar').waitFor();
  await page.getByRole('button', { name: 'Als Text bearbeiten' }).click();
  await field(page).fill('*kursiv*');
  await field(page).press('Enter');
  await message(page, 'kursiv').locator('em').waitFor();
  await page.getByRole('button', { name: 'Mit Formatierung bearbeiten' }).click();
  await picture(page, 'chat-composer');
  expect(await barriersInBothThemes(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('keys that are typed while the editor is loading arrive in their order', async () => {
  const { ada, path } = await makeChannel(site);
  const { page } = await openAt(browser, site, { person: ada, path });
  await field(page).click();
  const words = 'Das tippt jemand sehr schnell, und nichts davon geht verloren. '.repeat(3).trim();
  await page.keyboard.type(words);
  await page.locator('[contenteditable]').waitFor();
  await page.keyboard.press('Enter');
  await message(page, words).waitFor();
  expect(await message(page, 'Das tippt').count()).toBe(1);
});
