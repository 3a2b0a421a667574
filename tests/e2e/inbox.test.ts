import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { makeRoom, sent } from '../support/conversations.ts';

const { site, browser } = await openSite();

/** A topic with a question of Ada's, three answers to it and a mention in the chat. */
async function makeNews() {
  const { ada, ben, mod, space, id } = await makeRoom(site);
  const topic = await site.makeConversation({
    spaceId: space.id,
    kind: 'topic',
    title: 'Wer hat die Satzung für die Ehrenamtskarte schon geändert und wie lange hat der Rat gebraucht?',
  });
  const question = await sent(ada, topic.id, 'Wir stehen noch am Anfang.');
  await sent(ben, topic.id, 'Bei uns ging es schnell.', { replyTo: question.id });
  await sent(mod, topic.id, 'Wir haben sie im März geändert, in einer Sitzung.', { replyTo: question.id });
  await sent(ben, id, `[@Ada](person:${ada.id}) kommst du zur Videokonferenz?`);
  await site.app.get(ChangeFeed).settled();
  return { ada, ben, question };
}

test('the inbox shows what concerns one, leads there, and is then read', async () => {
  const { ada, ben, question } = await makeNews();
  const { page, close, complaints } = await visit(browser, site, ada);
  await page.goto('/');
  const entry = page.getByRole('link', { name: /^Postfach 2 neue Benachrichtigungen/ });
  await entry.first().click();
  await page.getByRole('heading', { name: 'Postfach' }).waitFor();
  await page.getByRole('link', { name: 'Neu: 2 Antworten von Mo und Ben' }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'inbox');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('link', { name: 'Neu: 2 Antworten von Mo und Ben' }).click();
  await page.getByText('Wir haben sie im März geändert').waitFor();
  await page
    .getByRole('link', { name: /^Postfach eine neue Benachrichtigung/ })
    .first()
    .waitFor();

  // What comes while the page is open is there without reloading.
  await page.goto('/postfach?ungelesen');
  await page.getByRole('link', { name: 'Neu: Ben hat Sie erwähnt' }).waitFor();
  await sent(ben, question.conversation, 'Noch ein Hinweis.', { replyTo: question.id });
  await page.getByRole('link', { name: /^Neu: Antwort von Ben/ }).waitFor();
  await page.getByRole('button', { name: 'Alle als gelesen markieren' }).click();
  await page.getByText('Sie haben alles gelesen.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await page.getByRole('link', { name: 'Neu: Ben hat Sie erwähnt' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('on a phone the bell stands beside the name of the place', async () => {
  const { ada } = await makeNews();
  const { page, close } = await visit(browser, site, ada, { width: 360 });
  await page.goto('/');
  const bell = page.getByRole('banner').getByRole('link', { name: /^Postfach/ });
  await bell.getByText('2 neue Benachrichtigungen').waitFor({ state: 'attached' });
  const box = await bell.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await bell.click();
  await page.getByRole('heading', { name: 'Postfach' }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});
