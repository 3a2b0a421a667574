import { readFileSync } from 'node:fs';
import { docxOf } from '@app/api/features/documents/exchange/docx/docx-of.ts';
import { partsOf } from '@app/editor/document-part';
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { everyBlock } from '../support/every-block.ts';
import { picture as drawing } from '../support/files.ts';

const { site, browser } = await openSite();

const choose = async (page: Page, name: string, buffer: Buffer) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Datei auswählen/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: '', buffer });
};

const saved = async (page: Page, button: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

test('a Word file becomes a page, which is downloaded again, alone and with all others', async () => {
  const ada = await site.makePerson({ name: 'Ada' });
  const { id } = await site.makeSpace({ members: { member: [ada] } });
  const [space] = await site.db.query<{ slug: string }>(`SELECT slug FROM space WHERE id = $1`, [id]);
  const bytes = await drawing(800, 450).png().toBuffer();
  const word = await docxOf({
    title: 'Ratsvorlage Ehrenamtskarte',
    space: 'Ehrenamt',
    date: new Date('2026-11-23'),
    document: partsOf(everyBlock),
    pictures: new Map([
      ['01900000-0000-7000-8000-0000000000bb', { bytes, type: 'png', width: 800, height: 450 }],
    ]),
    address: () => null,
  });
  const { page, complaints } = await visit(browser, site, ada);
  await page.goto(`/raeume/${space?.slug}/dokumente`);
  await page.getByRole('button', { name: 'Mehr zu allen Seiten' }).click();
  await page.getByRole('menuitem', { name: 'Importieren …' }).click();
  await choose(page, 'geheim.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  await page.getByRole('button', { name: 'Importieren', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'mit einem Kennwort geschützt' }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'document-import');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await choose(page, 'vorlage.docx', word);
  await page.getByRole('button', { name: 'Importieren', exact: true }).click();
  await page.getByText('„Ratsvorlage Ehrenamtskarte“ ist angelegt.').waitFor({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Zur neuen Seite' }).click();
  await page.getByRole('heading', { name: 'Beschlussvorschlag' }).waitFor();
  await page.waitForFunction(() => {
    const [image] = document.querySelectorAll<HTMLImageElement>('figure img');
    image?.scrollIntoView();
    return image !== undefined && image.naturalWidth > 0;
  });

  await page.getByRole('button', { name: 'Mehr zu dieser Seite' }).click();
  await page.getByRole('menuitem', { name: 'Herunterladen als …' }).click();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'document-download');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  const paper = await saved(page, 'PDF');
  expect(paper.name).toBe('Ratsvorlage Ehrenamtskarte.pdf');
  expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await page.goto(`/raeume/${space?.slug}/dokumente`);
  await page.getByRole('main').getByRole('button', { name: 'Mehr zu allen Seiten' }).click();
  await page.getByRole('menuitem', { name: 'Alle herunterladen …' }).click();
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await page.getByRole('button', { name: 'Zusammenstellen' }).click();
  await page.getByText('Die Datei ist bereit.').waitFor({ timeout: 20_000 });
  await picture(page, 'document-download-all');
  await page.setViewportSize({ width: 1280, height: 800 });
  const all = await saved(page, 'Datei speichern');
  const files = unzipSync(new Uint8Array(all.bytes));
  expect(strFromU8(files['Ratsvorlage Ehrenamtskarte.md'] ?? new Uint8Array())).toContain('> [!WARNING]');
  expect(complaints.filter((text) => !text.includes('415'))).toEqual([]);
}, 90_000);
