import { expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';
import { wordsIn } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(60_000); // two browsers on a busy machine

const { site, browser } = await openSite();

const expectSeen = (what: Locator) => what.waitFor();
const message = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const field = (page: Page) => page.getByRole('textbox', { name: 'Nachricht an Allgemeines' });

async function write(page: Page, text: string) {
  await field(page).click();
  await page.locator('[contenteditable]').waitFor(); // the editor has taken the field's place
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('what one writes appears live for the other, who answers with a quote', async () => {
  const { ada, ben, path } = await makeChannel(site);
  const [left, right] = await Promise.all([
    openAt(browser, site, { person: ada, path }),
    openAt(browser, site, { person: ben, path }),
  ]);
  await left.page.getByText('Noch keine Nachricht').waitFor();
  await write(left.page, 'Wer hat schon eine **Satzung**?');
  await message(right.page, 'Wer hat schon eine Satzung?').waitFor();
  expect(await message(right.page, 'Satzung').locator('strong').innerText()).toBeTruthy();

  await message(right.page, 'Satzung').hover();
  await message(right.page, 'Satzung').getByRole('button', { name: 'Antworten' }).click();
  await write(right.page, 'Wir, seit März.');
  await message(left.page, 'Wir, seit März.')
    .getByRole('button', { name: /^Antwort auf Ada Klein Wer hat schon eine/ })
    .waitFor();
  expect([...left.complaints, ...right.complaints]).toEqual([]);
  await Promise.all([left.context.close(), right.context.close()]);
});

test('a message written without a connection survives a reload and is sent once', async () => {
  const { ada, ben, id, path } = await makeChannel(site);
  await sent(ben, id, 'Guten Morgen');
  const { page, context } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Guten Morgen').waitFor();
  await context.route('**/api/conversations/*/messages', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await write(page, 'Aus dem Funkloch');
  await message(page, 'Aus dem Funkloch').getByText('Wartet auf die Verbindung').waitFor();

  await page.reload();
  await message(page, 'Aus dem Funkloch').waitFor();
  await context.unroute('**/api/conversations/*/messages');
  await page.goto('/'); // anywhere will do
  await waitFor(async () => {
    const rows = await site.db.query(`SELECT 1 FROM message WHERE body = 'Aus dem Funkloch'`);
    expect(rows).toHaveLength(1);
  });
  await page.goto(path);
  await message(page, 'Aus dem Funkloch').waitFor();
  await waitFor(async () => expect(await message(page, 'Aus dem Funkloch').count()).toBe(1));
  await context.close();
});

test('a refused message says why and can be edited and sent again', async () => {
  const { ada, path } = await makeChannel(site, { messages: 3 });
  const { page, context } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Nachricht 3').waitFor();
  await context.route('**/api/conversations/*/messages', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 400, json: { code: 'invalid_input', message: 'Bitte kürzen Sie es.' } })
      : route.continue(),
  );
  await write(page, 'Ein Tippfeler');
  await message(page, 'Ein Tippfeler').getByText('Nicht gesendet. Bitte kürzen Sie es.').waitFor();
  await context.unroute('**/api/conversations/*/messages');
  await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
  await waitFor(async () => expect(await wordsIn(field(page))).toBe('Ein Tippfeler'));
  await write(page, 'Kein Tippfehler');
  await page.locator('[data-position]').filter({ hasText: 'Kein Tippfehler' }).waitFor();
  await context.close();
});

test('after a cut nothing is missing, and the line says how much came in', async () => {
  const { ada, ben, id, path } = await makeChannel(site, { messages: 20 });
  const { page, context } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Nachricht 20').waitFor();
  await context.setOffline(true);
  await page.getByText('Verbindung unterbrochen. Ihr Text ist gesichert.').first().waitFor();
  for (let n = 1; n <= 23; n += 1) await sent(ben, id, `Verpasst ${n}`);
  await context.setOffline(false);
  await page.getByText('Wieder verbunden, 23 Beiträge nachgeladen.').first().waitFor();
  for (let n = 1; n <= 23; n += 1)
    await waitFor(async () => expect(await page.getByText(`Verpasst ${n}`, { exact: true }).count()).toBe(1));
  await context.close();
});

test('a history of 2,000 messages turns its pages without moving what is read', async () => {
  const { ada, ben, id, path } = await makeChannel(site, { messages: 2_000 });
  const { page, context } = await openAt(browser, site, { person: ada, path });
  await message(page, 'Nachricht 2000').waitFor();
  const scroller = page.locator('[data-scroller]');

  const topOf = (position: number) =>
    page.locator(`[data-position="${position}"]`).evaluate((element) => element.getBoundingClientRect().top);
  for (const first of [1_951, 1_901, 1_851]) {
    await page.locator(`[data-position="${first}"]`).waitFor({ state: 'attached' });
    await scroller.evaluate((element) => {
      element.scrollTop = 0; // the very top, where browsers do not anchor
    });
    const before = await topOf(first);
    await page.locator(`[data-position="${first - 1}"]`).waitFor({ state: 'attached' });
    expect(Math.abs((await topOf(first)) - before)).toBeLessThan(2);
  }

  await sent(ben, id, 'Ganz neu');
  await page.getByRole('button', { name: '1 neue Nachricht' }).click();
  await message(page, 'Ganz neu').waitFor();
  for (let turn = 0; turn < 15; turn += 1) await scroller.evaluate((element) => element.scrollBy(0, -4_000));
  await waitFor(async () => expect(await page.locator('[data-position]').count()).toBeLessThanOrEqual(460));
  await context.close();
});

test('opens at the line of new messages, marks them read, and the badge goes', async () => {
  const { ada, id, path } = await makeChannel(site, { messages: 300, read: 120 });
  const { page, context } = await openAt(browser, site, { person: ada, path });
  await page.getByText('Neue Nachrichten', { exact: true }).waitFor();
  await page.locator('[data-position="121"]').waitFor();
  expect(await page.locator('[data-position="121"]').isVisible()).toBe(true);
  await page.getByRole('button', { name: /neue Nachrichten/ }).click();
  await page.locator('[data-position="300"]').waitFor();
  await page
    .getByRole('navigation', { name: 'Chat-Kanäle' })
    .getByText('ungelesene')
    .waitFor({ state: 'detached' });
  await waitFor(async () => {
    const [marker] = await site.db.query<{ position: number }>(
      `SELECT position FROM read_marker WHERE person_id = $1 AND conversation_id = $2`,
      [ada.id, id],
    );
    expect(marker?.position).toBe(300);
  });
  await context.close();
});

test('edits, reacts, pins, deletes and takes it back by keyboard alone', async () => {
  const { mo, id, path } = await makeChannel(site);
  await sent(mo, id, 'Erste Fassung');
  const { page, context } = await openAt(browser, site, { person: mo, path });
  await message(page, 'Erste Fassung').waitFor();
  await field(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' neu');
  await page.keyboard.press('Enter');
  await message(page, 'Erste Fassung neu').getByText('bearbeitet', { exact: true }).waitFor();

  const choose = async (name: string) => {
    await message(page, 'Erste Fassung').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await choose('Anheften');
  await message(page, 'Erste Fassung').getByText('Angeheftet').waitFor();
  await choose('Löschen');
  await page.getByText('Nachricht gelöscht').waitFor();
  await page.getByRole('button', { name: 'Wiederherstellen' }).focus();
  await page.keyboard.press('Enter');
  await expectSeen(message(page, 'Erste Fassung neu'));
  await context.close();
});

test('a lock closes the composer of members at once', async () => {
  const { ada, mo, path } = await makeChannel(site, { messages: 3 });
  const [member, moderator] = await Promise.all([
    openAt(browser, site, { person: ada, path }),
    openAt(browser, site, { person: mo, path }),
  ]);
  await field(member.page).waitFor();
  await moderator.page.getByRole('button', { name: 'Kanal verwalten' }).click();
  await moderator.page.getByRole('menuitem', { name: 'Kanal abschließen' }).click();
  await member.page.getByText('Dieser Kanal ist abgeschlossen.').waitFor();
  await waitFor(async () => expect(await field(member.page).count()).toBe(0));
  await field(moderator.page).waitFor();
  await Promise.all([member.context.close(), moderator.context.close()]);
});

test('whoever is not in the space reads, joins with one click and writes', async () => {
  const { path } = await makeChannel(site, { messages: 3 });
  const guest = await site.makePerson({ name: 'Gerda Gast' });
  const { page, context } = await openAt(browser, site, { person: guest, path });
  await page.getByRole('button', { name: 'Raum beitreten' }).click();
  await write(page, 'Da bin ich');
  await expectSeen(page.locator('[data-position]').filter({ hasText: 'Da bin ich' }));
  await context.close();
});

test('fits a phone of 360 px: channel, back to the list, composer in reach', async () => {
  const { ada, path } = await makeChannel(site, { messages: 40 });
  const { page, context } = await openAt(browser, site, {
    person: ada,
    path,
    width: 360,
    height: 700,
  });
  await message(page, 'Nachricht 40').waitFor();
  await page.setViewportSize({ width: 360, height: 380 }); // the keyboard takes the rest
  expect(await field(page).isVisible()).toBe(true);
  expect(await message(page, 'Nachricht 40').isVisible()).toBe(true);
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: 'Alle Kanäle' }).click();
  await page.getByRole('navigation', { name: 'Chat-Kanäle' }).getByText('Allgemeines').waitFor();
  await context.close();
});

test('a moderator opens a channel and everyone in the space sees it', async () => {
  const { ada, mo, path } = await makeChannel(site, { messages: 1 });
  const [member, moderator] = await Promise.all([
    openAt(browser, site, { person: ada, path }),
    openAt(browser, site, { person: mo, path }),
  ]);
  await message(member.page, 'Nachricht 1').waitFor();
  await moderator.page.getByRole('button', { name: 'Kanal anlegen' }).click();
  await moderator.page.getByLabel('Name des Kanals').fill('Termine');
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Kanal anlegen' }).click();
  await moderator.page.getByRole('heading', { name: 'Termine' }).waitFor();
  await expectSeen(member.page.getByRole('navigation', { name: 'Chat-Kanäle' }).getByText('Termine'));
  await Promise.all([member.context.close(), moderator.context.close()]);
});
