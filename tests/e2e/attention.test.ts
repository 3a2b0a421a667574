import { attentionRoutes } from '@app/contracts/attention';
import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, visit } from '../support/browser.ts';
import { makeRoom } from '../support/conversations.ts';

const { site, browser } = await openSite();

test('a member sets a space to everything and takes it back, by keyboard', async () => {
  const { ada, space } = await makeRoom(site);
  const { slug } = space as unknown as { slug: string };
  const { page, close, complaints } = await visit(browser, site, ada);
  await page.goto(`/raeume/${slug}`);

  const menu = page.getByRole('button', { name: 'Benachrichtigungen: Erwähnungen' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /^Alles/ }).waitFor();
  await picture(page, 'attention-menu');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Sie erfahren hier ab jetzt von jedem neuen Beitrag.').waitFor();
  const params = { spaceId: space.id };
  expect((await ada.call(attentionRoutes.ofSpace, { params })).chosen).toBe('all');

  await page.getByRole('button', { name: 'Benachrichtigungen: Alles' }).click();
  await page.getByRole('menuitem', { name: 'Wie sonst (Erwähnungen)' }).click();
  await menu.waitFor();
  expect((await ada.call(attentionRoutes.ofSpace, { params })).chosen).toBeNull();
  expect(complaints).toEqual([]);
  await close();
});
