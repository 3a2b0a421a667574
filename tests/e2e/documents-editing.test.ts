import { gzipSync } from 'node:zlib';
import { documentRoutes } from '@app/contracts/documents';
import { expect, test } from '@jest/globals';
import type { BrowserContext, Page, WebSocketRoute } from 'playwright-core';
import sharp from 'sharp';
import { v7 } from 'uuid';
import type { TestPerson } from '../support/app.ts';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';

const { site: app, browser } = await openSite();

async function makePage() {
  const [ada, ben] = await Promise.all(
    ['Ada Muster', 'Ben Beispiel'].map((name) => app.makePerson({ name })),
  );
  if (!ada || !ben) throw new Error('unreachable');
  const space = (await app.makeSpace({ members: { member: [ada, ben] } })) as { id: string; slug: string };
  const page = await ada.call(documentRoutes.create, {
    params: { spaceId: space.id },
    body: { id: v7(), title: 'Konzept Ehrenamtskarte' },
  });
  return { ada, ben, space, id: page.id, address: `/raeume/${space.slug}/dokumente/${page.id}` };
}

const text = (page: Page) => page.getByRole('textbox', { name: /Text der Seite/ });

async function write(person: TestPerson, address: string, look = {}) {
  const visited = await visit(browser, app, person, look);
  visited.page.setDefaultTimeout(20_000);
  await visited.page.goto(`${address}?bearbeiten=1`);
  await text(visited.page).waitFor();
  return visited;
}

/** The line of one browser: cut, it loses the connection and gets no other until it is mended. */
async function lineOf(context: BrowserContext) {
  const open = new Set<WebSocketRoute>();
  let refusal: { code: number; reason: string } | null = null;
  await context.routeWebSocket(/\/collab\?/, (socket) => {
    if (refusal) {
      void socket.close(refusal);
      return;
    }
    socket.connectToServer();
    open.add(socket);
  });
  return {
    async cut(how = { code: 4000, reason: '' }) {
      refusal = how;
      await Promise.all([...open].map((socket) => socket.close(how)));
      open.clear();
    },
    mend() {
      refusal = null;
    },
  };
}

const sign = (page: Page, says: RegExp) => page.locator('[data-saved]').filter({ hasText: says });
const isSaved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();

test('two people write at the same time, see each other, and what is called saved is there for readers', async () => {
  const { ada, ben, address, id } = await makePage();
  const one = await visit(browser, app, ada);
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

test('what is typed without a connection is counted, guarded, kept over a closed tab, and merges on return', async () => {
  const { ada, ben, address } = await makePage();
  const other = await write(ben, address);
  const { context, page: first } = await visit(browser, app, ada);
  const line = await lineOf(context);
  first.setDefaultTimeout(20_000);
  await first.goto(`${address}?bearbeiten=1`);
  await text(first).pressSequentially('Mit Netz.');
  await isSaved(first);
  await line.cut();
  await first.keyboard.type(' Ohne Netz.');
  await sign(first, /Nicht gespeichert \(\d+ Änderung.* – keine Verbindung/).waitFor();
  await other.page.keyboard.type('Ben inzwischen. ');
  await isSaved(other.page);
  await first.getByRole('link', { name: 'Forum' }).click();
  await first.getByRole('dialog').getByText('Ihr Text ist noch nicht gespeichert').waitFor();
  await picture(first, 'editor-leave');
  await first.getByRole('button', { name: 'Hier bleiben' }).click();
  await first.getByRole('button', { name: 'Fertig' }).click();
  await first.getByRole('button', { name: 'Hier bleiben' }).click();
  const asked = first.waitForEvent('dialog');
  const closing = first.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
  line.mend();
  const again = await context.newPage();
  again.setDefaultTimeout(20_000);
  await again.goto(`${address}?bearbeiten=1`);
  await text(again).getByText('Mit Netz. Ohne Netz.').waitFor();
  await text(again).getByText('Ben inzwischen.').waitFor();
  await text(other.page).getByText('Ohne Netz.').waitFor();
  await isSaved(again);
  await line.cut();
  await again.keyboard.press('Control+End');
  await again.keyboard.type(' Noch einmal.');
  await sign(again, /Nicht gespeichert/).waitFor();
  line.mend();
  await text(other.page).getByText('Noch einmal.').waitFor();
  await isSaved(again);
  const left = await again.evaluate(async () => {
    const request = indexedDB.open('documents');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const count = database.transaction('unsent').objectStore('unsent').count();
    return new Promise<number>((resolve) => {
      count.onsuccess = () => resolve(count.result);
    });
  });
  expect(left).toBe(0);
  await context.close();
  await other.close();
}, 120_000);

test('the sign says so while the server cannot store, and again when it can', async () => {
  const { ada, address } = await makePage();
  const { page, close } = await write(ada, address);
  let free: () => void = () => undefined;
  const held = app.db.transaction(async (tx) => {
    await tx.query('LOCK TABLE document_update IN ACCESS EXCLUSIVE MODE');
    await new Promise<void>((resolve) => {
      free = resolve;
    });
  });
  try {
    await text(page).pressSequentially('Text');
    await sign(page, /Nicht gespeichert .* – der Server kann gerade nicht speichern/).waitFor();
    expect(await page.locator('[data-saved="saved"]').count()).toBe(0);
  } finally {
    free();
    await held;
  }
  await isSaved(page);
  await close();
}, 60_000);

test('who may no longer edit keeps the text in view, with the reason and a way to copy it', async () => {
  const { ben, address, id } = await makePage();
  const { page, context } = await write(ben, address);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await text(page).pressSequentially('Mein Absatz zur Ehrenamtskarte.');
  await isSaved(page);
  await app.db.query(`UPDATE document SET level_member = 1 WHERE id = $1`, [id]);
  await page.getByText('Sie dürfen diese Seite nicht mehr bearbeiten.').waitFor();
  expect(await text(page).getAttribute('contenteditable')).toBe('false');
  await text(page).getByText('Mein Absatz zur Ehrenamtskarte.').waitFor();
  await picture(page, 'editor-ended');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Text kopieren' }).click();
  await page.getByText('Text kopiert.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Mein Absatz zur Ehrenamtskarte.',
  );
  await page.getByRole('button', { name: 'Zurück zum Lesen' }).click();
  await page.getByRole('heading', { name: 'Konzept Ehrenamtskarte' }).waitFor();
  await page.getByRole('button', { name: 'Zurück zum Lesen' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Bearbeiten' }).waitFor({ state: 'detached' });
  await context.close();
}, 60_000);

test('where no WebSocket gets through the page is read at once, and says why it cannot be edited', async () => {
  const { ada, address } = await makePage();
  const { page, context, close } = await visit(browser, app, ada);
  const line = await lineOf(context);
  await line.cut();
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}?bearbeiten=1`);
  await page.getByText('Bearbeiten ist gerade nicht möglich').waitFor();
  await picture(page, 'editor-blocked');
  line.mend();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await text(page).waitFor();
  await line.cut({ code: 4403, reason: 'schema' });
  await page.getByText('Diese Anwendung wurde erneuert.').waitFor();
  await page.getByRole('button', { name: 'Seite neu laden' }).waitFor();
  expect(await text(page).getAttribute('contenteditable')).toBe('false');
  await close();
}, 60_000);

test('a table, a list, a note and a heading are written by the keyboard alone', async () => {
  const { ada, address } = await makePage();
  const { page, close, complaints } = await write(ada, address);
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
  const { ada, ben, address } = await makePage();
  const [one, other] = [await write(ada, address), await write(ben, address)];
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
  const { ada, ben, address } = await makePage();
  const [one, other] = [await write(ada, address), await write(ben, address)];
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
  await one.close();
  await other.close();
}, 60_000);

test('the title is changed where it stands', async () => {
  const { ada, ben, address } = await makePage();
  const { page, close } = await write(ada, address);
  await page.getByRole('textbox', { name: 'Titel der Seite' }).fill('Konzept Vereinskarte');
  await page.keyboard.press('Enter');
  const reader = await visit(browser, app, ben);
  await page.waitForFunction(() => document.title.startsWith('Konzept Vereinskarte'));
  await reader.page.goto(address);
  await reader.page.getByRole('heading', { name: 'Konzept Vereinskarte' }).waitFor();
  await reader.close();
  await close();
}, 60_000);

test('on a phone the tools lie at the lower edge, and nothing scrolls sideways', async () => {
  const { ada, address } = await makePage();
  const { page, close, complaints } = await write(ada, address, { width: 360 });
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
  const { ada, address } = await makePage();
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
