import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { draftRoutes } from '@app/contracts/drafts';
import { v7 } from 'uuid';
import { barriersInBothThemes, openSite, picture, visit } from '../support/browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { article, makeForum, makeTopic, reply, wordsIn } from '../support/forum.ts';

const { site, browser } = await openSite();

async function openReply(page: Page) {
  await reply(page).click();
  await page.getByRole('toolbar').waitFor();
}

describe('writing', () => {
  test('people and towns are mentioned from the keyboard, by what one types', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const { page, context, complaints } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.keyboard.type('Guten Tag @mo mod');
    await page.getByRole('option', { name: 'Mo Moderat' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('und @unna');
    const town = page.getByRole('option', { name: 'Stadt Unna' });
    await town.waitFor();
    while ((await town.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await waitFor(async () =>
      expect(await reply(page).getAttribute('aria-activedescendant')).toBe(await town.getAttribute('id')),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('!');
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    const sent = article(page, 'Guten Tag');
    await sent.getByRole('link', { name: '@Mo Moderat' }).waitFor();
    await sent.getByRole('link', { name: '@Stadt Unna' }).waitFor();
    expect(await sent.getByText('Guten Tag @Mo Moderat und @Stadt Unna !').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test('Escape closes the suggestions, and what was typed stays text', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.keyboard.type('@ada');
    await page.getByRole('option', { name: 'Ada Muster' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await article(page, '@ada').waitFor();
    expect(await article(page, '@ada').getByRole('link', { name: '@ada' }).count()).toBe(0);
    await context.close();
  }, 60_000);

  test('emoji come by their name after a colon, and from a list that can be searched', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const { page, context, complaints } = await visit(browser, site, forum.ben, { width: 360 });
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.keyboard.type('Um 10:30 mit :kaff');
    await page.getByRole('option', { name: 'Kaffee' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Emoji einfügen' }).click();
    await page.getByRole('searchbox', { name: 'Emoji suchen' }).fill('rathaus');
    await page.getByRole('button', { name: 'Rathaus' }).waitFor();
    expect(await barriersInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rathaus' }).click();
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    await article(page, 'Um 10:30 mit ☕🏛️').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test('whoever writes sees whom it reaches, and is asked before it reaches very many', async () => {
    const forum = await makeForum(site);
    const [eva, ...many] = await Promise.all(
      ['Eva Extern', ...Array.from({ length: 22 }, (_, index) => `Kollege ${index}`)].map((name) =>
        site.makePerson({ name }),
      ),
    );
    for (const { id } of many)
      await site.insert('space_member', { space_id: forum.space.id, person_id: id, role: 'member' });
    await site.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [forum.space.id]);
    const topic = await makeTopic(forum, 1);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await openReply(page);
    await page.getByText('Benachrichtigt: 1 Person, die hier alles verfolgt').waitFor();
    await page.getByRole('button', { name: 'Als Text bearbeiten' }).click();
    const mentions = many.map(({ id }) => `[@x](person:${id})`).join(' ');
    await reply(page).fill(`Hallo [@x](person:${eva?.id}) und [@y](municipality:05978036)`);
    await page.getByText('Eva Extern kann hier nicht mitlesen').waitFor();
    await page.getByText('Aus Stadt Unna kann hier niemand mitlesen').waitFor();
    await picture(page, 'audience');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await barriersInBothThemes(page)).toEqual([]);
    await reply(page).fill(`An alle: ${mentions}`);
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    await page.getByText('benachrichtigen 22 Personen').waitFor();
    await page.getByRole('button', { name: 'Weiter bearbeiten' }).click();
    expect(await article(page, 'An alle').count()).toBe(0);
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    await page.getByRole('button', { name: 'Trotzdem senden' }).click();
    await article(page, 'An alle').waitFor();
    await context.close();
  }, 60_000);

  test('what was begun at the desk is found on the phone, and what both wrote is kept', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const desk = await visit(browser, site, forum.ben);
    await desk.page.goto(`${forum.forum}/${topic}`);
    await openReply(desk.page);
    await desk.page.keyboard.type('Bei uns liegt die Satzung');
    const isSaved = (text: RegExp) =>
      waitFor(async () => {
        const drafts = await site.db.query<{ body: string }>(`SELECT body FROM draft WHERE person_id = $1`, [
          forum.ben.id,
        ]);
        expect(drafts[0]?.body ?? 'nothing').toMatch(text);
      });
    await isSaved(/^Bei uns liegt die Satzung$/);

    const phone = await visit(browser, site, forum.ben, { width: 360 });
    await phone.page.goto('/entwuerfe');
    await phone.page.getByText('Bei uns liegt die Satzung').waitFor();
    await picture(phone.page, 'drafts');
    await phone.page.setViewportSize({ width: 360, height: 740 });
    expect(await barriersInBothThemes(phone.page)).toEqual([]);
    await phone.page.getByRole('link', { name: 'Weiterschreiben' }).click();
    const field = reply(phone.page);
    await phone.page.getByRole('toolbar').waitFor();
    await waitFor(async () => expect(await wordsIn(field)).toContain('Bei uns liegt die Satzung'));
    await phone.context.setOffline(true);
    await phone.page.keyboard.type(' beim Rat');

    await desk.page.bringToFront();
    await desk.page.keyboard.type(' noch beim Bürgermeister');
    await isSaved(/Bürgermeister$/);
    await phone.context.setOffline(false);
    await phone.page.getByText('Auf einem anderen Gerät').waitFor();
    await phone.page.getByRole('button', { name: 'Darunter einfügen' }).click();
    await isSaved(/beim Rat\s+Bei uns .* Bürgermeister/);
    await phone.page.getByRole('button', { name: 'Beitrag senden' }).click();
    await article(phone.page, 'beim Rat').waitFor();
    await isSaved(/^nothing$/);
    await desk.context.close();
    await phone.context.close();
  }, 60_000);

  test('a draft that was thrown away can be had back, and the navigation counts them', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    await forum.ben.call(draftRoutes.save, {
      params: { place: `reply:${topic}` },
      body: { body: 'Angefangen', base: 0, device: v7() },
    });
    const { page, context, complaints } = await visit(browser, site, forum.ben);
    await page.goto('/');
    await page.getByRole('link', { name: 'Entwürfe 1' }).click();
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await page.getByText('Keine Entwürfe').waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Angefangen').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
