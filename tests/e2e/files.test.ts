import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { makeRoom } from '../support/conversations.ts';
import { pdf, picture as drawing } from '../support/files.ts';
import { article, makeForum, makeTopic, reply } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

const photo = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await drawing(1600, 1200).jpeg().toBuffer(),
});
const paper = { name: 'Satzung über die Ehrenamtskarte.pdf', mimeType: 'application/pdf', buffer: pdf };
const program = { name: 'rechnung.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') };

const choose = async (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Dateien anhängen' }).click(),
  ]);
  await chooser.setFiles(files);
};

test('files are put into a reply, what is refused says why, and the other sees and opens them', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  const ada = await visit(browser, site, forum.ada);
  await ada.page.goto(`${forum.forum}/${topic}`);
  await reply(ada.page).click();
  await ada.page.getByRole('toolbar').waitFor();
  await ada.page.keyboard.type('Anbei unsere Unterlagen.');
  await choose(ada.page, [paper, await photo('Rathaus.jpg'), program, await photo('Ratssaal.jpg')]);
  const refusal = ada.page.getByRole('alert').filter({ hasText: 'Programme und Verknüpfungen' });
  await refusal.waitFor();
  await reply(ada.page).getByRole('img', { name: 'Ratssaal' }).waitFor();
  // The picture stands right below the file: no empty lines around it.
  const lines = await reply(ada.page).evaluate((text) =>
    [...text.querySelectorAll('p')].map((line) => {
      const shown = line.querySelector('[data-source]');
      return shown ? line.getBoundingClientRect().height - shown.getBoundingClientRect().height : 0;
    }),
  );
  expect(Math.max(...lines)).toBeLessThan(16);
  expect(await barriersInBothThemes(ada.page)).toEqual([]);
  await picture(ada.page, 'files-composer');
  expect(await sidewaysScroll(ada.page)).toBe(0);
  await ada.page.setViewportSize({ width: 1280, height: 800 });
  await ada.page.getByRole('button', { name: 'Meldung zu rechnung.exe schließen' }).click();
  await refusal.waitFor({ state: 'detached' });
  await ada.page.getByRole('button', { name: 'Beitrag senden' }).click();

  const ben = await visit(browser, site, forum.ben);
  await ben.page.goto(`${forum.forum}/${topic}`);
  const post = article(ben.page, 'Anbei unsere Unterlagen.');
  const shown = post.getByRole('link', { name: 'Rathaus' });
  await shown.waitFor();
  await ben.page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
  const names = await post
    .locator('a.file, a.picture img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('alt') ?? one.textContent));
  expect(names).toEqual([paper.name, 'Rathaus', 'Ratssaal']);
  expect(await barriersInBothThemes(ben.page)).toEqual([]);
  await picture(ben.page, 'files-post');
  expect(await sidewaysScroll(ben.page)).toBe(0);
  await ben.page.setViewportSize({ width: 1280, height: 800 });

  await shown.focus();
  await ben.page.keyboard.press('Enter');
  await ben.page.getByRole('dialog', { name: 'Rathaus' }).waitFor();
  await ben.page.keyboard.press('ArrowRight');
  const second = ben.page.getByRole('dialog', { name: 'Ratssaal' });
  await second.waitFor();
  expect(await barriersInBothThemes(ben.page)).toEqual([]);
  await picture(ben.page, 'files-lightbox');
  await ben.page.keyboard.press('Escape');
  await second.waitFor({ state: 'detached' });
  await ben.page.waitForFunction(() => document.activeElement?.className === 'picture');

  const [saved] = await Promise.all([
    ben.page.waitForEvent('download'),
    post.getByRole('link', { name: paper.name }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(paper.name);
  await ada.context.close();
  await ben.context.close();
}, 60_000);

test('a picture in the text gets a description', async () => {
  const forum = await makeForum(site);
  const { page, context } = await visit(browser, site, forum.ada);
  await page.goto(`${forum.forum}/${await makeTopic(forum, 1)}`);
  await reply(page).click();
  await page.getByRole('toolbar').waitFor();
  await choose(page, [await photo('IMG_2034.jpg')]);
  await reply(page).getByRole('img').click();
  await page.getByRole('button', { name: 'Bild beschreiben' }).click();
  await page.getByLabel('Was ist zu sehen?').fill('Der neue Ratssaal');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await reply(page).getByRole('img', { name: 'Der neue Ratssaal' }).waitFor();
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await page.getByRole('link', { name: 'Der neue Ratssaal' }).waitFor();
  await context.close();
}, 60_000);

test('a screenshot is pasted into the chat, stands beside the words, survives a reload and is sent', async () => {
  const { ada, space, id } = await makeRoom(site);
  const [found] = await site.db.query<{ slug: string }>('SELECT slug FROM space WHERE id = $1', [space.id]);
  const { page, context } = await visit(browser, site, ada, { width: 360 });
  await page.goto(`/raeume/${found?.slug}/chat/${id}`);
  const field = page.getByRole('textbox');
  await field.fill('So sieht es aus');
  await page.locator('[contenteditable]').waitFor(); // the editor has taken the field's place
  const bytes = [...(await drawing(800, 600).png().toBuffer())];
  await field.evaluate((element, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'image.png', { type: 'image/png' }));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, bytes);
  const attached = page
    .getByRole('list', { name: 'Angehängte Dateien' })
    .getByText(/^Bildschirmfoto/)
    .first();
  await attached.waitFor();
  await waitFor(async () => expect(await field.innerText()).toBe('So sieht es aus'));
  expect(await barriersInBothThemes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'files-chat');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await attached.waitFor();
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await page
    .getByRole('article')
    .filter({ hasText: 'So sieht es aus' })
    .getByRole('link', { name: /^Bildschirmfoto/ })
    .waitFor();
  await attached.waitFor({ state: 'detached' });
  await context.close();
}, 60_000);
