import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import type { Browser } from 'playwright-core';
import { barriersOf } from '../support/axe.ts';
import { openBrowser, type Site, startSite, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

let app: Site;
let browser: Browser;
beforeAll(async () => {
  app = await startSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

test('whoever asks sees what was discussed already and who knows about it, before the question is out', async () => {
  const forum = await makeForum(app);
  const known = await makeTopic(forum, 1, 'Satzung für die Ehrenamtskarte geändert');
  await sent(
    forum.ben,
    known,
    'Unsere Satzung zur Ehrenamtskarte haben wir im Mai geändert, mit Beschluss des Rates.',
  );
  await app.app.get(ChangeFeed).settled();

  const { page, context, complaints } = await visit(browser, app, forum.ada);
  await page.goto(forum.forum);
  await page.getByRole('link', { name: 'Wer hat schon …?' }).click();
  await page.getByLabel('Wer hat schon …').fill('Wer hat schon die Satzung der Ehrenamtskarten geändert?');
  const before = page.getByRole('complementary', { name: 'Was es dazu schon gibt' });
  await before.getByRole('link', { name: 'Satzung für die Ehrenamtskarte geändert' }).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thema eröffnen' }).click();
  await page.getByText('Bitte beschreiben Sie kurz, worum es geht.').waitFor();
  await before.getByRole('button', { name: 'Ben Beispiel erwähnen' }).click();
  await page.getByRole('button', { name: 'Thema eröffnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wer hat schon die Satzung' }).waitFor();
  const question = article(page, 'Was haben wir vor?');
  await question.getByText('Frage an alle').waitFor();
  await question.getByRole('link', { name: '@Ben Beispiel' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);
