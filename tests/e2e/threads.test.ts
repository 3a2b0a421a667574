import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersInBothThemes, openSite, picture, sidewaysScroll } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';

jest.setTimeout(60_000); // two browsers on a busy machine

const { site, browser } = await openSite();

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Antwortfaden' });
const message = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

test('a thread is answered by keyboard beside the channel, live for whoever reads there', async () => {
  const { ada, ben, id, path } = await makeChannel(site);
  const root = await sent(ben, id, 'Wer hat eine Satzung zur Ehrenamtskarte?');
  await sent(ben, id, 'Und etwas anderes.');
  const [left, right] = await Promise.all([
    openAt(browser, site, { person: ada, path }),
    openAt(browser, site, { person: ben, path }),
  ]);
  const { page } = left;
  await message(page, 'Wer hat eine Satzung').focus();
  await page.keyboard.press('t');
  await panelOf(page).getByRole('heading', { name: 'Antwortfaden' }).waitFor();
  expect(new URL(page.url()).searchParams.get('faden')).toBe(root.id);
  const field = panelOf(page).getByRole('textbox', { name: 'Nachricht an Antwortfaden' });
  await field.focus();
  await page.keyboard.type('Wir, seit März.');
  await page.keyboard.press('Enter');
  await panelOf(page).getByText('Wir, seit März.').waitFor();

  const line = right.page.getByRole('button', { name: /^Ada Klein Wir, seit März/ });
  await line.waitFor();
  await right.page.getByRole('button', { name: '1 Antwort', exact: true }).click();
  await panelOf(right.page).getByText('Wir, seit März.').waitFor();
  await sent(ben, id, 'Schicken Sie sie mir?', { thread: root.id });
  await panelOf(page).getByText('Schicken Sie sie mir?').waitFor();
  await page.getByRole('button', { name: '2 Antworten', exact: true }).first().waitFor();
  expect(await panelOf(page).getByText('Und etwas anderes.').count()).toBe(0);

  await picture(right.page, 'thread');
  expect(await sidewaysScroll(right.page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await barriersInBothThemes(page)).toEqual([]);
  await panelOf(page).getByRole('heading').focus();
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await page.goBack();
  await panelOf(page).waitFor();
  expect([...left.complaints, ...right.complaints]).toEqual([]);
  await Promise.all([left.close(), right.close()]);
});

test('a link to a reply opens its thread at that reply, at the desk and on a phone', async () => {
  const { ada, ben, id, path } = await makeChannel(site);
  const root = await sent(ben, id, 'Wer hat eine Satzung zur Ehrenamtskarte?');
  const replies = [];
  for (let number = 1; number <= 20; number += 1)
    replies.push(await sent(ben, id, `Antwort Nummer ${number}. ${'Wort '.repeat(30)}`, { thread: root.id }));
  const linked = replies[7]?.id;
  for (const width of [1280, 360]) {
    const { page, complaints, close } = await openAt(browser, site, {
      person: ada,
      path: `/beitrag/${linked}`,
      width,
    });
    const reply = panelOf(page).getByRole('article').filter({ hasText: 'Antwort Nummer 8.' });
    await reply.waitFor();
    await page.waitForFunction(
      (expected) =>
        document.activeElement?.closest('[data-message]')?.getAttribute('data-message') === expected,
      linked,
    );
    const { y = -1 } = (await reply.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(700);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Nachricht an Allgemeines' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(complaints).toEqual([]);
    await close();
  }
});
