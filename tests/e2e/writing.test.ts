import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, type Site, startSite, visit } from '../support/browser.ts';
import { article, makeForum, makeTopic, reply } from '../support/forum.ts';

let app: Site;
let browser: Browser;
beforeAll(async () => {
  app = await startSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function openReply(page: Page) {
  await reply(page).click();
  await page.getByRole('toolbar').waitFor();
}

describe('writing', () => {
  test('people and towns are mentioned from the keyboard, by what one types', async () => {
    const forum = await makeForum(app);
    const topic = await makeTopic(forum, 1);
    const { page, context, complaints } = await visit(browser, app, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.keyboard.type('Guten Tag @mo mod');
    await page.getByRole('option', { name: 'Mo Moderat' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('und @unna');
    const town = page.getByRole('option', { name: 'Stadt Unna' });
    await town.waitFor();
    while ((await town.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    expect(await reply(page).getAttribute('aria-activedescendant')).toBe(await town.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('!');
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    const sent = article(page, 'Guten Tag');
    await sent.getByRole('link', { name: '@Mo Moderat' }).waitFor();
    await sent.getByRole('link', { name: '@Stadt Unna' }).waitFor();
    expect(await sent.getByText('Guten Tag @Mo Moderat und @Stadt Unna !').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test('Escape closes the suggestions, and what was typed stays text', async () => {
    const forum = await makeForum(app);
    const topic = await makeTopic(forum, 1);
    const { page, context } = await visit(browser, app, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.keyboard.type('@ada');
    await page.getByRole('option', { name: 'Ada Muster' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await article(page, '@ada').waitFor();
    expect(await article(page, '@ada').getByRole('link', { name: '@ada' }).count()).toBe(0);
    await context.close();
  }, 60_000);
});
