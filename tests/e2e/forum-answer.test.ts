import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, sidewaysScroll, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

jest.setTimeout(60_000);

const { site, browser } = await openSite();

test('whoever asked accepts an answer, and others see it at the question, at the post and in the list', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  await sent(forum.ben, topic, 'Wir haben die Satzung geändert.');
  const ben = await visit(browser, site, forum.ben);
  await ben.page.goto(`${forum.forum}/${topic}`);
  await article(ben.page, 'Wir haben die Satzung geändert.').waitFor();
  const ada = await visit(browser, site, forum.ada);
  await ada.page.goto(`${forum.forum}/${topic}`);

  await article(ada.page, 'Wir haben die Satzung geändert.').hover();
  await ada.page.getByRole('button', { name: 'Aktionen zur Nachricht von Ben Beispiel' }).click();
  await ada.page.getByRole('menuitem', { name: 'Als Antwort annehmen' }).click();

  const note = ben.page.getByRole('region', { name: 'Angenommene Antwort' });
  await note.getByText('Wir haben die Satzung geändert.').waitFor();
  await ben.page.getByRole('article').nth(1).getByText('Angenommene Antwort').waitFor();
  expect(await barriersInBothThemes(ben.page)).toEqual([]);
  await ben.page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(ben.page)).toBe(0);
  await ben.page.goto(`${forum.forum}?stand=beantwortet`);
  await ben.page.getByText('Beantwortet', { exact: true }).waitFor();
  await ada.page.getByRole('button', { name: 'Rückgängig' }).click();
  await ada.page.getByText('Angenommene Antwort').first().waitFor({ state: 'detached' });
  await ada.close();
  await ben.close();
});

test('a filter is kept under a name, comes back with one click, and is deleted with a way back', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1, 'Frage ohne Antwort');
  await sent(forum.ben, await makeTopic(forum, 1, 'Frage mit Antwort'), 'Ja.');
  const { page, close } = await visit(browser, site, forum.ben);
  await page.goto(forum.forum);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabel('Stand').selectOption({ label: 'Noch keine Antwort' });
  await page.getByRole('link', { name: 'Frage mit Antwort' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ansicht speichern' }).click();
  await page.getByLabel('Name der Ansicht').fill('Wartet');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  const view = page.getByRole('link', { name: 'Wartet' });
  await view.waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);

  await page.goto(forum.forum);
  await page.getByRole('link', { name: 'Frage mit Antwort' }).waitFor();
  await view.click();
  await page.getByRole('link', { name: 'Frage mit Antwort' }).waitFor({ state: 'detached' });
  expect(page.url()).toContain('stand=ohne-antwort');
  await page.getByRole('button', { name: 'Ansicht „Wartet“ verwalten' }).click();
  await page.getByRole('menuitem', { name: 'Ansicht löschen' }).click();
  await view.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await view.waitFor();
  await page.getByRole('link', { name: 'Frage ohne Antwort' }).click();
  await page.waitForURL(new RegExp(topic));
  await close();
});
