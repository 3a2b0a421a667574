import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { documentRoutes } from '@app/contracts/documents';
import { expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { addLine } from '../support/editor.ts';

const { site, browser } = await openSite();

test('a page is named, changed, compared and restored, voted on by two, and released', async () => {
  const [ada, ben] = [await site.makePerson({ name: 'Ada' }), await site.makePerson({ name: 'Ben' })];
  const { id: spaceId } = await site.makeSpace({ members: { member: [ada, ben] } });
  const id = v7();
  await ada.call(documentRoutes.create, { params: { spaceId }, body: { id, title: 'Satzung' } });
  const write = async (line: string) => {
    await site.app.get(DocumentText).write(id, null, (doc) => addLine(doc, line));
    await site.app.get(Settling).settled();
  };
  await write('Die Karte gilt ab Mai');
  const { page, complaints } = await visit(browser, site, ada);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/dokument/${id}?leiste=verlauf`);
  await page.getByRole('button', { name: 'Stand benennen …' }).click();
  await page.getByLabel('Name').fill('Vor der Sitzung');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vor der Sitzung' }).waitFor();
  await write('Ein neuer Absatz');
  await page.getByRole('button', { name: 'Vor der Sitzung' }).click();
  await page.getByLabel('Vergleichen mit').selectOption('now');
  await page.getByText('Eine Stelle ist anders.').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'document-compare');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  // Between a phone and a wide window the panel changes its place, and what it had open is closed.
  await page.getByRole('button', { name: 'Vor der Sitzung' }).click();
  await page.getByRole('button', { name: 'Diesen Stand wiederherstellen' }).click();
  await page.getByText('Wiederhergestellt.', { exact: true }).waitFor();

  await page.goto(`/dokument/${id}?leiste=freigabe`);
  await page.getByRole('button', { name: 'Abstimmung beginnen …' }).click();
  for (const name of [/^Ada/, /^Ben/]) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('Abstimmen bis').fill('2099-12-31');
  await page.getByRole('button', { name: 'Um Stimmen bitten' }).click();
  await page.getByRole('button', { name: 'Stimme abgeben' }).click();
  const other = await visit(browser, site, ben);
  await other.page.goto(`/dokument/${id}?leiste=freigabe`);
  await other.page.getByRole('button', { name: 'Stimme abgeben' }).click();
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click();
  await page.getByRole('link', { name: 'Gültige Fassung 1 vom' }).click();
  await page.getByRole('button', { name: 'Prüfsumme nachrechnen' }).click();
  await page.getByText('Die Prüfsumme stimmt.').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'document-released');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(complaints).toEqual([]);
});
