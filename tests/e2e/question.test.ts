import { expect, test } from '@jest/globals';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { barriersOf } from '../support/axe.ts';
import { openSite, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

const { site, browser } = await openSite();

test('whoever asks sees what was discussed already and who knows about it, before the question is out', async () => {
  const forum = await makeForum(site);
  const known = await makeTopic(forum, 1, 'Satzung für die Ehrenamtskarte geändert');
  await sent(
    forum.ben,
    known,
    'Unsere Satzung zur Ehrenamtskarte haben wir im Mai geändert, mit Beschluss des Rates.',
  );
  await site.app.get(ChangeFeed).settled();

  const { page, context, complaints } = await visit(browser, site, forum.ada);
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
