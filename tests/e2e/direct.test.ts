import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersInBothThemes, openSite, picture, sidewaysScroll } from '../support/browser.ts';
import { openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';

jest.setTimeout(60_000); // two browsers on a busy machine

const { site, browser } = await openSite();

const message = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

async function write(page: Page, text: string) {
  const field = page.getByRole('textbox', { name: /^Nachricht an/ });
  await field.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('two people write to each other by keyboard alone, and the other one sees a badge', async () => {
  const organizationId = (await site.makeOrganization({ name: 'Stadt Unna' })).id;
  const ada = await site.makePerson({ name: 'Ada Klein' });
  const ben = await site.makePerson({ name: 'Bendix Groß', organizationId });
  const [left, right] = await Promise.all([
    openAt(browser, site, { person: ada, path: '/direkt' }),
    openAt(browser, site, { person: ben, path: '/' }),
  ]);
  const { page } = left;
  await page.getByText('Sie haben noch niemandem direkt geschrieben.').waitFor();
  await page.getByRole('button', { name: 'Neue Nachricht' }).press('Enter');
  await page.keyboard.type('bendix unna');
  await page.getByRole('button', { name: 'Auswählen: Bendix Groß' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Ausgewählt' }).getByText('Bendix Groß', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Gespräch öffnen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bendix Groß' }).waitFor();
  await write(page, 'Haben Sie kurz Zeit?');
  await message(page, 'Haben Sie kurz Zeit?').waitFor();

  await right.page
    .getByRole('link', { name: /^Direktnachrichten/ })
    .filter({ hasText: '1' })
    .click();
  await right.page.getByRole('navigation', { name: 'Direktnachrichten' }).getByText('Ada Klein').click();
  await message(right.page, 'Haben Sie kurz Zeit?').waitFor();
  await write(right.page, 'Ja, gleich.');
  await message(page, 'Ja, gleich.').waitFor();
  expect(await right.page.title()).toMatch(/^Ada Klein/);
  expect([...left.complaints, ...right.complaints]).toEqual([]);
  await Promise.all([left.close(), right.close()]);
});

test('a group gets a name, grows, and is left; the page has no barriers and fits a phone', async () => {
  const [ada, ben, eve, dan] = await Promise.all(
    ['Ada Klein', 'Ben Groß', 'Eve Lang', 'Dankward Neu'].map((name) => site.makePerson({ name })),
  );
  if (!ada || !ben || !eve || !dan) throw new Error('unreachable');
  const { page, complaints, close } = await openAt(browser, site, {
    person: ada,
    path: `/direkt?mit=${ben.id}`,
  });
  await page.getByRole('heading', { level: 1, name: 'Ben Groß' }).waitFor();
  await page.getByRole('button', { name: 'Neue Nachricht' }).click();
  for (const name of ['Ben Groß', 'Eve Lang']) {
    await page.getByRole('searchbox', { name: 'Person nach Name' }).fill(name);
    await page
      .getByRole('button', { name: `Auswählen: ${name}` })
      .first()
      .click();
  }
  await page.getByLabel('Name der Gruppe').fill('Dorffest');
  await page.getByRole('button', { name: 'Gespräch öffnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dorffest' }).waitFor();
  await write(page, 'Wer bringt die Bänke mit?');
  await message(page, 'Wer bringt die Bänke mit?').waitFor();

  await page.getByRole('button', { name: 'Gespräch verwalten' }).click();
  await page.getByRole('menuitem', { name: 'Personen hinzufügen' }).click();
  await page.getByRole('searchbox', { name: 'Person nach Name' }).fill('Dankward');
  await page.getByRole('button', { name: 'Hinzufügen: Dankward Neu' }).click();
  await page.getByText('Dankward Neu ist dabei.').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fertig' }).click();
  await message(page, 'hat @Dankward Neu hinzugefügt.').waitFor();
  const id = page.url().split('/').at(-1) ?? '';
  await sent(eve, id, 'Ich!');
  await message(page, 'Ich!').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'direct');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('link', { name: 'Alle Direktnachrichten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Direktnachrichten' }).waitFor();
  await picture(page, 'direct-list');
  expect(await barriersInBothThemes(page)).toEqual([]);

  await page.getByRole('link', { name: /Dorffest/ }).click();
  await page.getByRole('button', { name: 'Gespräch verwalten' }).click();
  await page.getByRole('menuitem', { name: 'Gruppe verlassen' }).click();
  await page.getByRole('button', { name: 'Gruppe verlassen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Direktnachrichten' }).waitFor();
  await page.getByRole('link', { name: /Dorffest/ }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});
