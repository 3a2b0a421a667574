import { seedDemo } from '@app/api/demo/seed.ts';
import { Database } from '@app/api/platform/database/database.ts';
import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, sidewaysScroll, visit } from '../support/browser.ts';
import { article, reply } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(120_000); // two browsers on a busy machine

const { site, browser } = await openSite({ DEMO: 'on' });
beforeAll(() => seedDemo(site.app.get(Database)));

const question = 'Wer hat schon eine Satzung zur Jubiläumskarte?';

/** Somebody who opens the address for the first time and picks a person of the demo. */
async function arrive(persona: RegExp, width: number) {
  const window = await visit(browser, site, null, { width });
  await window.page.goto('/');
  await window.page.getByRole('link', { name: 'Anmelden' }).first().click();
  await window.page.getByRole('button', { name: persona }).click();
  await window.page.getByRole('heading', { level: 1, name: /Guten/ }).waitFor();
  return window;
}

async function openSpace(page: Page, width: number) {
  if (width < 600)
    await page
      .getByRole('link', { name: /^Räume/ })
      .first()
      .click();
  await page
    .getByRole('link', { name: /Ehrenamtskarte NRW/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Ehrenamtskarte NRW' }).waitFor();
}

const tab = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name }).first();

test.each([1280, 360])(
  'a newcomer asks, is answered, chats, loses the network and misses nothing, at %i px',
  async (width) => {
    const asker = await arrive(/kleinen Stadt|kleine Stadt/, width);
    const helper = await arrive(/Moder/, 1280);
    const title = `${question} (${width})`;

    await openSpace(asker.page, width);
    await tab(asker.page, /^Forum/).click();
    await asker.page.getByRole('link', { name: 'Neues Thema' }).click();
    await asker.page.getByLabel('Forum').selectOption({ label: 'Einführung' });
    await asker.page.getByLabel('Titel').fill(title);
    await asker.page.getByRole('textbox', { name: 'Ihr Beitrag' }).click();
    await asker.page.getByRole('toolbar').waitFor();
    await asker.page.keyboard.type('Bei uns entscheidet der Rat im Februar.');
    await asker.page.getByRole('button', { name: 'Thema eröffnen' }).click();
    await asker.page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await sidewaysScroll(asker.page)).toBe(0);

    await openSpace(helper.page, 1280);
    await tab(helper.page, /^Forum/).click();
    await helper.page.getByRole('link', { name: title }).click();
    await reply(helper.page).click();
    await helper.page.getByRole('toolbar').waitFor();
    await helper.page.keyboard.type('Wir haben eine, ich lade sie hoch.');
    await helper.page.getByRole('button', { name: 'Beitrag senden' }).click();
    await article(asker.page, 'Wir haben eine, ich lade sie hoch.').waitFor();

    await tab(asker.page, /^Chat/).click();
    await asker.page.getByRole('link', { name: /Austausch/ }).click();
    await tab(helper.page, /^Chat/).click();
    await helper.page.getByRole('link', { name: /Austausch/ }).click();
    const field = (page: Page) => page.getByRole('textbox', { name: 'Nachricht an Austausch' });
    const write = async (page: Page, text: string) => {
      await field(page).fill(text);
      // On a phone the enter key begins a new line.
      await page.getByRole('button', { name: 'Nachricht senden' }).click();
    };
    await write(asker.page, `Danke für die schnelle Antwort! (${width})`);
    await article(helper.page, `Danke für die schnelle Antwort! (${width})`).waitFor();

    await asker.context.setOffline(true);
    await asker.page.getByText('Verbindung unterbrochen').waitFor();
    await write(asker.page, `Aus dem Keller (${width})`);
    for (const n of [1, 2, 3]) await write(helper.page, `Während Sie weg waren ${n} (${width})`);
    await article(helper.page, `Während Sie weg waren 3 (${width})`).waitFor();
    await asker.context.setOffline(false);

    await asker.page.getByText('Wieder verbunden, 3 Beiträge nachgeladen.').waitFor();
    for (const n of [1, 2, 3]) await article(asker.page, `Während Sie weg waren ${n} (${width})`).waitFor();
    await article(helper.page, `Aus dem Keller (${width})`).waitFor();
    await waitFor(async () =>
      expect(await article(helper.page, `Aus dem Keller (${width})`).count()).toBe(1),
    );
    const offline = /net::ERR_INTERNET_DISCONNECTED|WebSocket connection/;
    expect([...asker.complaints, ...helper.complaints].filter((text) => !offline.test(text))).toEqual([]);
    await Promise.all([asker.close(), helper.close()]);
  },
);
