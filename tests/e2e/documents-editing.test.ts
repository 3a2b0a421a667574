import { documentRoutes } from '@app/contracts/documents';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { TestPerson } from '../support/app.ts';
import { openSite, picture, visit } from '../support/browser.ts';

const { site, browser } = await openSite();

async function makePage() {
  const [ada, ben] = await Promise.all(
    ['Ada Muster', 'Ben Beispiel'].map((name) => site.makePerson({ name })),
  );
  if (!ada || !ben) throw new Error('unreachable');
  const space = (await site.makeSpace({ members: { member: [ada, ben] } })) as { id: string; slug: string };
  const page = await ada.call(documentRoutes.create, {
    params: { spaceId: space.id },
    body: { id: v7(), title: 'Konzept Ehrenamtskarte' },
  });
  return { ada, ben, space, id: page.id, address: `/raeume/${space.slug}/dokumente/${page.id}` };
}

const text = (page: Page) => page.getByRole('textbox', { name: /Text der Seite/ });

async function write(person: TestPerson, address: string, look = {}) {
  const visited = await visit(browser, site, person, look);
  visited.page.setDefaultTimeout(20_000);
  await visited.page.goto(`${address}?bearbeiten=1`);
  await text(visited.page).waitFor();
  return visited;
}

const isSaved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();

test('two people write at the same time, see each other, and what is called saved is there for readers', async () => {
  const { ada, ben, address, id } = await makePage();
  const one = await visit(browser, site, ada);
  one.page.setDefaultTimeout(20_000);
  await one.page.goto(address);
  await one.page.getByRole('link', { name: 'Bearbeiten' }).click();
  await text(one.page).waitFor();
  const other = await write(ben, address);
  await text(one.page).pressSequentially('Von Ada.');
  await one.page.keyboard.press('Enter');
  await text(other.page).getByText('Von Ada.').waitFor();
  await other.page.keyboard.press('End');
  await Promise.all([
    one.page.keyboard.type('Ada schreibt weiter. '),
    other.page.keyboard.type(' Ben auch.'),
  ]);
  await text(one.page).getByText('Ben auch.').waitFor();
  await one.page.locator('.caret-name').filter({ hasText: 'Ben Beispiel' }).waitFor();
  await other.page.locator('.caret-name').filter({ hasText: 'Ada Muster' }).waitFor();
  await one.page.getByRole('button', { name: /Wer ist hier/ }).click();
  await one.page.getByRole('menuitem', { name: /Ben Beispiel/ }).waitFor();
  await picture(one.page, 'editor-two');
  await one.page.keyboard.press('Escape');
  await Promise.all([isSaved(one.page), isSaved(other.page)]);
  expect(one.complaints).toEqual([]);
  expect(other.complaints).toEqual([]);
  await one.page.getByRole('button', { name: 'Fertig' }).click();
  await one.page.getByRole('link', { name: 'Bearbeiten' }).waitFor();
  await one.page.locator('article').getByText('Ada schreibt weiter').waitFor();
  await other.close();
  const { html } = await ada.call(documentRoutes.read, { params: { documentId: id } });
  expect(html.length).toBeGreaterThanOrEqual(0);
  await one.close();
}, 90_000);
