import { documentRoutes } from '@app/contracts/documents';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { barriersInBothThemes, openSite, sidewaysScroll, visit } from '../support/browser.ts';

const { site, browser } = await openSite();

async function makePages(...titles: string[]) {
  const [ada, ben] = [
    await site.makePerson({ name: 'Ada Muster' }),
    await site.makePerson({ name: 'Ben Beispiel' }),
  ];
  const space = await site.makeSpace({ members: { lead: [ada], member: [ben] } });
  const { slug } = space as { id: string; slug: string };
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await ada.call(documentRoutes.create, {
      params: { spaceId: space.id },
      body: { id: v7(), title },
    });
    ids.push(id);
  }
  return { ada, ben, spaceId: space.id, start: `/raeume/${slug}/dokumente`, ids };
}

const rows = (page: Page) =>
  page
    .getByRole('treegrid')
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent ?? ''));

/** Opens the menu of the page and chooses, with the keyboard alone. */
async function choose(page: Page, entry: string) {
  await page.getByRole('button', { name: 'Mehr zu dieser Seite' }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: entry });
  await item.focus();
  await page.keyboard.press('Enter');
}

test('by keyboard alone: begin a page from a template, move it, throw it away and take that back', async () => {
  const { ada, start } = await makePages('Konzept', 'Satzung');
  const { page, complaints, close } = await visit(browser, site, ada);
  await page.goto(start);
  await page.getByRole('treegrid').waitFor();
  await page.getByRole('button', { name: 'Neue Seite' }).last().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Titel' }).waitFor();
  await page.keyboard.type('Protokoll vom 3. März');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Vorschau: Protokoll').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: 'Protokoll vom 3. März' });
  await heading.waitFor();
  await page.goto(new URL(page.url()).pathname);
  await page.getByRole('heading', { name: 'Nächster Termin' }).waitFor();

  await choose(page, 'Verschieben …');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Eine Ebene tiefer' }).press('Enter');
  await dialog.getByText('unterhalb von „Satzung“').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const above = page.getByRole('navigation', { name: 'Wo diese Seite steht' });
  await above.getByRole('link', { name: 'Satzung' }).waitFor();

  await choose(page, 'In den Papierkorb');
  await page.getByRole('dialog').getByRole('button', { name: 'In den Papierkorb' }).press('Enter');
  await page.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
  const tree = page.getByRole('treegrid');
  await tree.getByRole('row', { name: 'Protokoll vom 3. März' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 90_000);

test('a page is dragged to another place with the mouse and with the keyboard, and others see it there', async () => {
  const { ada, ben, start } = await makePages('A-Seite', 'B-Seite', 'C-Seite');
  const { page, close } = await visit(browser, site, ada);
  const theirs = await visit(browser, site, ben);
  for (const window of [page, theirs.page]) {
    await window.goto(start);
    await window.getByRole('treegrid').getByRole('row', { name: 'C-Seite' }).waitFor();
  }
  const row = (name: string) => page.getByRole('treegrid').getByRole('row', { name });
  await row('C-Seite').dragTo(row('A-Seite'), { targetPosition: { x: 60, y: 2 } });
  await expectRows(page, ['C-Seite', 'A-Seite', 'B-Seite']);
  await expectRows(theirs.page, ['C-Seite', 'A-Seite', 'B-Seite']);

  await row('B-Seite').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('treegrid').locator('[data-drop-target]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expectRows(page, ['B-Seite', 'C-Seite', 'A-Seite']);
  await expectRows(theirs.page, ['B-Seite', 'C-Seite', 'A-Seite']);
  await theirs.close();
  await close();
}, 90_000);

async function expectRows(page: Page, expected: string[]) {
  await page.waitForFunction((names) => {
    const all = [...document.querySelectorAll('[role="treegrid"] [role="row"]')];
    return names.every((name, index) => all[index]?.textContent?.includes(name));
  }, expected);
  expect((await rows(page)).length).toBe(expected.length);
}

test('whoever reads is told of a newer version and sees it when they ask for it; on a phone the tree is a tap away', async () => {
  const { ada, start, ids } = await makePages('Konzept', 'Satzung');
  const [id = ''] = ids;
  const write = (html: string, outline: object[]) =>
    site.db.query(`UPDATE document SET html = $2, outline = $3 WHERE id = $1`, [
      id,
      html,
      JSON.stringify(outline),
    ]);
  const headings = ['Ziele', 'Mittel'].map((text) => ({
    level: 1,
    text,
    id: `abschnitt-${text.toLowerCase()}`,
  }));
  const body = headings.map((one) => `<h2 id="${one.id}">${one.text}</h2><p>Text</p>`).join('');
  await write(body, headings);
  const { page, complaints, close } = await visit(browser, site, ada, { width: 360 });
  await page.goto(`${start}/${id}`);
  await page.getByRole('heading', { name: 'Ziele' }).waitFor();
  await write(`${body}<p>Ganz neu</p>`, headings);
  await ada.call(documentRoutes.rename, { params: { documentId: id }, body: { title: 'Konzept 2' } });
  await page.getByText('Es gibt eine neuere Fassung').waitFor();
  expect(await page.getByText('Ganz neu').count()).toBe(0);
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.getByText('Ganz neu').waitFor();
  await page.locator('summary', { hasText: 'Auf dieser Seite' }).click();
  await page.getByRole('link', { name: 'Mittel' }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Seiten' }).click();
  await page.getByRole('dialog').getByRole('row', { name: 'Satzung' }).click();
  await page.getByRole('heading', { level: 1, name: 'Satzung' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.goto(`/dokument/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Konzept 2' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 90_000);

test('on a phone: duplicate a page, take it out of the trash, and take a reader its right, which ends at once', async () => {
  const { ada, ben, start, ids } = await makePages('Konzept');
  const { page, complaints, close } = await visit(browser, site, ada, { width: 360 });
  const theirs = await visit(browser, site, ben);
  await theirs.page.goto(`${start}/${ids[0]}`);
  await theirs.page.getByRole('heading', { level: 1, name: 'Konzept' }).waitFor();

  await page.goto(`${start}/${ids[0]}`);
  await choose(page, 'Wer darf was …');
  await page.getByRole('dialog').getByLabel('Mitglieder des Raums').selectOption('none');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Rechte speichern' }).click();
  await theirs.page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();

  await choose(page, 'Duplizieren …');
  await page.getByRole('dialog').getByRole('button', { name: 'Duplizieren' }).click();
  await page.getByRole('heading', { level: 1, name: 'Konzept (Kopie)' }).waitFor();
  await page.getByText('Kopie von').getByRole('link', { name: 'Konzept' }).waitFor();
  await choose(page, 'In den Papierkorb');
  await page.getByRole('dialog').getByRole('button', { name: 'In den Papierkorb' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dokumente' }).waitFor();
  await page.getByRole('button', { name: 'Papierkorb' }).click();
  const trash = page.getByRole('dialog', { name: 'Papierkorb' });
  await trash.getByText('Konzept (Kopie)').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await barriersInBothThemes(page)).toEqual([]);
  await trash.getByRole('button', { name: 'Zurückholen' }).click();
  await trash.getByText('Der Papierkorb ist leer').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('treegrid').getByRole('row', { name: 'Konzept (Kopie)' }).waitFor();
  expect(complaints).toEqual([]);
  await theirs.close();
  await close();
}, 90_000);
