import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, visit } from '../support/browser.ts';
import { isSaved, lineOf, makePage, sign, text, write } from '../support/document-editor.ts';

const site = await openSite();
const { site: app, browser } = site;

test('what is typed without a connection is counted, guarded, kept over a closed tab, and merges on return', async () => {
  const { ada, ben, address } = await makePage(app);
  const other = await write(site, ben, { address });
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
  const { ada, address } = await makePage(app);
  const { page, close } = await write(site, ada, { address });
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
  const { ben, address, id } = await makePage(app);
  const { page, context } = await write(site, ben, { address });
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
  const { ada, address } = await makePage(app);
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
