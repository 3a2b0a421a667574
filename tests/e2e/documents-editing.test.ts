import { gzipSync } from 'node:zlib';
import { documentRoutes } from '@app/contracts/documents';
import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { isSaved, makePage, text, write } from '../support/document-editor.ts';

const site = await openSite();
const { site: app, browser } = site;

test('two people write at the same time, see each other, and what is called saved is there for readers', async () => {
  const { ada, ben, address, id } = await makePage(app);
  const one = await visit(browser, app, ada);
  one.page.setDefaultTimeout(20_000);
  await one.page.goto(address);
  await one.page.getByRole('link', { name: 'Bearbeiten' }).click();
  await text(one.page).waitFor();
  const other = await write(site, ben, { address });
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

test('a table, a list, a note and a heading are written by the keyboard alone', async () => {
  const { ada, address } = await makePage(app);
  const { page, close, complaints } = await write(site, ada, { address });
  const { keyboard } = page;
  const choose = async (typed: string, name: string) => {
    await keyboard.type(typed);
    await page.getByRole('option', { name, selected: true }).waitFor();
    await keyboard.press('Enter');
  };
  await choose('/üb', 'Überschrift 1');
  await keyboard.type('Kosten');
  await keyboard.press('Enter');
  await choose('/tab', 'Tabelle');
  await keyboard.type('Posten');
  await keyboard.press('Tab');
  await keyboard.type('Betrag');
  await keyboard.press('Alt+F10');
  await page.getByRole('toolbar').locator(':focus').waitFor();
  const change = page.getByRole('button', { name: 'Tabelle ändern' });
  for (
    let step = 0;
    step < 20 && !(await change.evaluate((tool) => tool === document.activeElement));
    step += 1
  )
    await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Zeile darunter einfügen' }).waitFor();
  await keyboard.type('Zeile dar');
  await keyboard.press('Escape');
  await text(page).focus();
  await keyboard.press('Control+End');
  await choose('/auf', 'Aufzählung');
  await keyboard.type('Erstens');
  await keyboard.press('Enter');
  await keyboard.type('Zweitens');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await choose('Siehe /fuß', 'Fußnote');
  await page.getByRole('dialog', { name: 'Fußnote' }).waitFor();
  await keyboard.type('Beschluss vom 3. März');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Fußnote' }).waitFor({ state: 'detached' });
  await keyboard.type(' und ');
  await choose('[[konzept', 'Konzept Ehrenamtskarte');
  await keyboard.press('Enter');
  await choose('/inh', 'Inhaltsverzeichnis');
  await isSaved(page);
  expect(await text(page).locator('th').allTextContents()).toEqual(['Posten', 'Betrag', '']);
  expect(await text(page).locator('ul > li').first().textContent()).toBe('Erstens');
  expect(await text(page).locator('[data-footnote="Beschluss vom 3. März"]').count()).toBe(1);
  expect(await text(page).locator('[data-document]').textContent()).toBe('Konzept Ehrenamtskarte');
  expect(await text(page).locator('[data-contents] li').allTextContents()).toEqual(['Kosten']);
  await picture(page, 'editor-blocks');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await text(page).focus();
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await page.getByRole('link', { name: 'Bearbeiten' }).waitFor();
  await page.locator('article').getByRole('table').waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 90_000);

test('a picture that one puts in is seen by the others at once', async () => {
  const { ada, ben, address } = await makePage(app);
  const [one, other] = [await write(site, ada, { address }), await write(site, ben, { address })];
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#08a' } })
    .png()
    .toBuffer();
  await one.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'rathaus.png', mimeType: 'image/png', buffer: bytes });
  const shown = text(other.page).getByRole('img', { name: 'rathaus' });
  await shown.waitFor();
  await other.page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>('[role=textbox] img[alt=rathaus]');
    return image?.complete === true && image.naturalWidth > 0;
  });
  expect(other.complaints).toEqual([]);
  await one.close();
  await other.close();
}, 60_000);

test('text is found and replaced, and undoing takes back only what one did oneself', async () => {
  const { ada, ben, address } = await makePage(app);
  const [one, other] = [await write(site, ada, { address }), await write(site, ben, { address })];
  const { page } = one;
  await text(page).pressSequentially('Karte, karte und Karten.');
  await text(other.page).getByText('Karte, karte und Karten.').waitFor();
  await page.keyboard.press('Control+f');
  await page.getByRole('search', { name: 'Suchen und ersetzen' }).getByRole('searchbox').fill('karte');
  await page.getByText('von 3 Stellen').waitFor();
  await page.getByRole('button', { name: 'Groß- und Kleinschreibung beachten' }).click();
  await page.getByText('1 von 1 Stelle').waitFor();
  await page.getByRole('button', { name: 'Groß- und Kleinschreibung beachten' }).click();
  await page.getByRole('textbox', { name: 'Ersetzen durch' }).fill('Pass');
  await picture(page, 'editor-find');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Alle ersetzen' }).click();
  await text(other.page).getByText('Pass, Pass und Passn.').waitFor();
  await page.keyboard.press('Escape');
  await other.page.keyboard.press('Control+End');
  await other.page.keyboard.type(' Von Ben.');
  await text(page).getByText('Von Ben.').waitFor();
  await text(page).focus();
  await page.keyboard.press('Control+z');
  await text(page).getByText('Karte, karte und Karten. Von Ben.').waitFor();
  expect(await text(page).locator('.found').count()).toBe(0);
  await one.close();
  await other.close();
}, 60_000);

test('the title is changed where it stands', async () => {
  const { ada, ben, address } = await makePage(app);
  const { page, close } = await write(site, ada, { address });
  await page.getByRole('textbox', { name: 'Titel der Seite' }).fill('Konzept Vereinskarte');
  await page.keyboard.press('Enter');
  const reader = await visit(browser, app, ben);
  await page.waitForFunction(() => document.title.startsWith('Konzept Vereinskarte'));
  await reader.page.goto(address);
  await reader.page.getByRole('heading', { name: 'Konzept Vereinskarte' }).waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
  await close();
}, 60_000);

test('on a phone the tools lie at the lower edge, and nothing scrolls sideways', async () => {
  const { ada, address } = await makePage(app);
  const { page, close, complaints } = await write(site, ada, { address, width: 360 });
  await text(page).pressSequentially('# Anlass');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Erstens');
  await text(page).getByRole('listitem').getByText('Erstens').waitFor();
  const box = await page.getByRole('toolbar').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(640);
  await page.getByRole('button', { name: 'Einfügen' }).click();
  await page.getByRole('menuitem', { name: 'Hinweis' }).click();
  await page.keyboard.type('Bitte lesen');
  await isSaved(page);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'editor-phone');
  expect(await barriersInBothThemes(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 60_000);

test('the code of the editor comes only where one edits, at most 250 kB of it compressed', async () => {
  const { ada, address } = await makePage(app);
  const { page, close } = await visit(browser, app, ada);
  const sizes: Promise<number>[] = [];
  const names: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    names.push(response.url());
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(address);
  await page.getByRole('link', { name: 'Bearbeiten' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(names.filter((name) => /\/(editor|collaboration|document-editor)-/.test(name))).toEqual([]);
  sizes.length = 0;
  await page.getByRole('link', { name: 'Bearbeiten' }).click();
  await text(page).waitFor();
  await page.waitForLoadState('networkidle');
  const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  expect(sum).toBeGreaterThan(100_000);
  expect(sum).toBeLessThanOrEqual(250_000);
  await close();
}, 60_000);
