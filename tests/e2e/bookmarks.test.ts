import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, sidewaysScroll, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

jest.setTimeout(90_000);

const { site, browser } = await openSite();

test('a post is kept with a note and a reminder, which comes, leads to it, and is taken out with a way back', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1, 'Fristen der Förderung');
  await sent(forum.ben, topic, 'Der Antrag muss bis Ende März da sein.');
  const { page, close } = await visit(browser, site, forum.ada);
  await page.goto(`${forum.forum}/${topic}`);
  const post = article(page, 'Der Antrag muss bis Ende März da sein.');
  await post.hover();
  await page.getByRole('button', { name: 'Aktionen zur Nachricht von Ben Beispiel' }).click();
  await page.getByRole('menuitem', { name: 'Merken' }).click();
  await page.getByLabel('Wofür?').fill('Antrag stellen');
  await page.getByLabel('Erinnern').selectOption({ label: 'Zu einem bestimmten Zeitpunkt' });
  await page.getByRole('button', { name: 'Merken', exact: true }).click();
  await page.getByText('Bitte wählen Sie einen Zeitpunkt in der Zukunft.').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByLabel('Erinnern').selectOption({ label: 'Morgen um 8 Uhr' });
  await page.getByRole('button', { name: 'Merken', exact: true }).click();
  await post.getByText('Gemerkt: Antrag stellen').waitFor();

  await site.db.query(`UPDATE bookmark SET remind_at = now() - interval '1 second'`);
  await site.app.get(Jobs).run('reminders');
  await page.goto('/postfach');
  await page.getByRole('link', { name: /Sie wollten erinnert werden/ }).waitFor();
  await page.goto('/merkliste');
  await page.getByRole('heading', { name: 'Jetzt fällig' }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Aus der Merkliste nehmen' }).click();
  await page.getByText('Ihre Merkliste ist leer.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('link', { name: 'Fristen der Förderung' }).click();
  await post.getByText('Gemerkt: Antrag stellen').waitFor();
  await close();
});
