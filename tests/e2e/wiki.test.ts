import { expect, test } from '@jest/globals';
import { barriersOf } from '../support/axe.ts';
import { openSite, visit } from '../support/browser.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

const { site, browser } = await openSite();

test('an author opens a post as a wiki, another one changes it, and the history shows the difference', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  const ada = await visit(browser, site, forum.ada);
  await ada.page.goto(`${forum.forum}/${topic}`);
  const post = article(ada.page, 'Erster Beitrag');
  await post.focus();
  await post.getByRole('button', { name: 'Aktionen zur Nachricht' }).press('Enter');
  await ada.page.getByRole('menuitem', { name: 'Als Wiki für alle öffnen' }).press('Enter');
  await post.getByText('Wiki: Alle, die hier schreiben').waitFor();

  const ben = await visit(browser, site, forum.ben);
  await ben.page.goto(`${forum.forum}/${topic}`);
  const theirs = ben.page.getByRole('article').first();
  await theirs.focus();
  await ben.page.keyboard.press('e');
  const field = ben.page.getByRole('textbox', { name: 'Beitrag bearbeiten' });
  await field.click();
  await ben.page.getByRole('toolbar').first().waitFor();
  await ben.page.keyboard.press('Control+End');
  await ben.page.keyboard.type(' von Ada und Ben');
  await ben.page.getByRole('button', { name: 'Änderung speichern' }).click();

  await article(ada.page, 'von Ada und Ben')
    .getByRole('button', { name: /Bearbeitet:/ })
    .click();
  const dialog = ada.page.getByRole('dialog');
  await dialog.locator('ins', { hasText: 'von Ada und Ben' }).waitFor();
  await dialog.getByText('geändert von Ben Beispiel').waitFor();
  expect(await barriersOf(ada.page)).toEqual([]);
  await ada.context.close();
  await ben.context.close();
}, 90_000);
