import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { openSite, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic, mark, reply, topOf } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

describe('the forum', () => {
  test('a question is asked, the other replies, and it arrives without moving the page', async () => {
    const forum = await makeForum(site);
    const ada = await visit(browser, site, forum.ada);
    await ada.page.goto(forum.forum);
    await ada.page.getByRole('link', { name: 'Neues Thema' }).click();
    await ada.page.getByLabel('Titel').fill('Wer hat die Satzung schon geändert?');
    await ada.page.getByLabel('Schlagwörter').fill('Satzung, Ehrenamtskarte');
    await ada.page.getByRole('textbox', { name: 'Ihr Beitrag' }).click();
    await ada.page.getByRole('toolbar').waitFor();
    await ada.page.keyboard.type('Wir stehen **ganz am Anfang**.');
    await ada.page.getByRole('button', { name: 'Thema eröffnen' }).click();
    await ada.page.getByRole('heading', { level: 1, name: 'Wer hat die Satzung' }).waitFor();
    await article(ada.page, 'Wir stehen').locator('strong').filter({ hasText: 'Anfang' }).waitFor();
    await reply(ada.page).waitFor();
    const before = await topOf(ada.page, 'Wir stehen');

    const ben = await visit(browser, site, forum.ben);
    await ben.page.goto(forum.forum);
    await ben.page.getByRole('link', { name: 'Wer hat die Satzung' }).click();
    await reply(ben.page).click();
    await ben.page.getByRole('toolbar').waitFor();
    await ben.page.keyboard.type('Wir! Die Vorlage schicke ich gern.');
    await ben.page.getByRole('button', { name: 'Beitrag senden' }).click();
    await article(ben.page, 'Die Vorlage schicke ich').waitFor();
    await ben.page.waitForFunction(() => document.activeElement?.ariaLabel === 'Antwort schreiben');

    await article(ada.page, 'Die Vorlage schicke ich').waitFor();
    expect(await topOf(ada.page, 'Wir stehen')).toBe(before);
    expect([...ada.complaints, ...ben.complaints]).toEqual([]);
    await ada.context.close();
    await ben.context.close();
  }, 60_000);

  test('opens at the first unread post, and a permalink at its post', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 30);
    await mark(forum.ben, topic, 20);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    const line = page.getByText('Neue Beiträge', { exact: true });
    await line.waitFor();
    await waitFor(async () => {
      const { y } = (await line.boundingBox()) ?? { y: -1 };
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(400);
    });

    await page.goto(`${forum.forum}/${topic}/7`);
    await article(page, 'Beitrag 7').waitFor();
    await waitFor(async () => expect(await topOf(page, 'Beitrag 7')).toBeLessThan(400));
    await context.close();
  }, 60_000);

  test('by keyboard alone from the list to a sent post', async () => {
    const forum = await makeForum(site);
    await makeTopic(forum, 2);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(forum.forum);
    await page.getByRole('link', { name: 'Wer hat Erfahrung?' }).waitFor();
    await tabTo(page, 'Wer hat Erfahrung?');
    await page.keyboard.press('Enter');
    await reply(page).waitFor();
    await article(page, 'Erster Beitrag').waitFor();
    await page.keyboard.press('j');
    await waitFor(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Beitrag'),
    );
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('r');
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.type('- Nur mit Tasten');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Enter');
    await article(page, 'Nur mit Tasten')
      .locator('li')
      .filter({ hasText: 'Nur mit Tasten' })
      .last()
      .waitFor();
    await context.close();
  }, 60_000);

  test('an edit that was overtaken shows both versions and keeps what was typed', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const post = await sent(forum.ada, topic, 'Alte Fassung');
    const { page, context } = await visit(browser, site, forum.ada);
    await page.goto(`${forum.forum}/${topic}`);
    await article(page, 'Alte Fassung').last().hover();
    await page
      .getByRole('button', { name: /Aktionen zu/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'Bearbeiten' }).click();
    const field = page.getByRole('textbox', { name: 'Beitrag bearbeiten' });
    await page.getByRole('toolbar').waitFor();
    await field.press('Control+End');
    await page.keyboard.type(' und meine Worte');
    await forum.ada.call(messageRoutes.edit, {
      params: { messageId: post.id },
      body: { body: 'Fassung vom anderen Gerät', revision: post.revision },
    });
    await page.getByText('Dieser Beitrag wurde inzwischen geändert').waitFor();
    await page.getByText('Fassung vom anderen Gerät').waitFor();
    expect(await field.textContent()).toBe('Alte Fassung und meine Worte');
    await page.getByRole('button', { name: 'Änderung speichern' }).click();
    await field.waitFor({ state: 'detached' });
    await article(page, 'Alte Fassung und meine Worte').last().waitFor();
    await context.close();
  }, 60_000);

  test('a post that is sent offline is kept and goes out when the line is back', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await reply(page).click();
    await page.getByRole('toolbar').waitFor();
    await context.setOffline(true);
    await page.keyboard.type('Aus dem Funkloch');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Aus dem Funkloch').waitFor();
    expect(
      (await forum.ada.call(conversationRoutes.page, { params: { conversationId: topic } })).messages,
    ).toHaveLength(1);
    await context.setOffline(false);
    await page.locator('[data-message]').filter({ hasText: 'Aus dem Funkloch' }).waitFor();
    const { messages } = await forum.ada.call(conversationRoutes.page, { params: { conversationId: topic } });
    expect(messages.map(({ body }) => body)).toEqual(['Erster Beitrag', 'Aus dem Funkloch']);
    await context.close();
  }, 60_000);
});

/** As somebody without a mouse gets there. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
