import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';

jest.setTimeout(90_000); // a browser on a busy machine

const { site, browser } = await openSite();

test('a selection of chat messages goes on as a topic, with authors, replies and a way there from the chat', async () => {
  const { ada, ben, mo, id, space, path } = await makeChannel(site);
  await site.makeBoard({ spaceId: space.id, name: 'Fragen' });
  const question = await sent(ben, id, 'Wer hat eine Satzung?');
  await sent(mo, id, 'Wir, seit März.', { thread: question.id });
  await sent(ben, id, 'Mahlzeit!');
  await sent(mo, id, 'Hier ist sie im Wortlaut.');
  const { page, complaints, close } = await openAt(browser, site, { person: ada, path });
  const article = (text: string) => page.getByRole('article').filter({ hasText: text });
  await article('Mahlzeit!').waitFor();
  await page.getByRole('article').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Als Thema weiterführen' }).click();
  await page.getByRole('checkbox', { name: 'Beitrag von Mo Mild auswählen' }).check();
  await page.getByText('2 Beiträge ausgewählt').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'chat-to-topic');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'In ein neues Thema' }).click();
  await page.getByLabel('Titel des Themas').fill('Satzung zur Ehrenamtskarte');
  await page.getByRole('button', { name: 'Verschieben', exact: true }).click();

  await page.getByRole('heading', { level: 1, name: 'Satzung zur Ehrenamtskarte' }).waitFor();
  for (const text of ['Wer hat eine Satzung?', 'Wir, seit März.', 'Hier ist sie im Wortlaut.'])
    await page.locator('[data-message]').getByText(text, { exact: true }).last().waitFor();
  expect(await page.getByText('Mahlzeit!').count()).toBe(0);
  await page.goto(path);
  await article('Mahlzeit!').waitFor();
  await page.getByRole('link', { name: 'Dorthin gehen' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Satzung zur Ehrenamtskarte' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
