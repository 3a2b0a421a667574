import { describe, expect, test } from '@jest/globals';
import { barriersOf } from '../support/axe.ts';
import { openSite, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { makeForum, makeTopic, reply, wordsIn } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

describe('the pages of a forum', () => {
  test('what was typed is there after a reload', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await reply(page).click();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.type('Noch nicht fertig');
    await page.getByText('Noch nicht fertig').waitFor();
    await page.reload();
    await page.getByText(/Ihr Entwurf vom/).waitFor();
    await waitFor(async () => expect(await wordsIn(reply(page))).toBe('Noch nicht fertig'));
    await context.close();
  }, 60_000);

  test('new topics are offered on the list, not moved in', async () => {
    const forum = await makeForum(site);
    await makeTopic(forum, 1, 'Das erste Thema');
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(forum.forum);
    await page.getByRole('link', { name: 'Das erste Thema' }).waitFor();
    await page.locator('[data-connection="online"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle'); // nothing else moves the list
    const before = (await page.getByRole('link', { name: 'Das erste Thema' }).boundingBox())?.y;
    await makeTopic(forum, 1, 'Das zweite Thema');
    const news = page.getByRole('button', { name: '1 neues Thema' });
    await news.waitFor();
    expect(await page.getByRole('link', { name: 'Das zweite Thema' }).count()).toBe(0);
    expect((await page.getByRole('link', { name: 'Das erste Thema' }).boundingBox())?.y).toBe(before);
    await news.click();
    await page.getByRole('link', { name: 'Das zweite Thema' }).waitFor();
    await context.close();
  }, 60_000);

  test('moderators lock a topic, and members then read why they cannot reply', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 2);
    const ben = await visit(browser, site, forum.ben);
    await ben.page.goto(`${forum.forum}/${topic}`);
    await reply(ben.page).waitFor();
    const mo = await visit(browser, site, forum.mo);
    await mo.page.goto(`${forum.forum}/${topic}`);
    await mo.page.getByRole('button', { name: 'Thema verwalten' }).click();
    await mo.page.getByRole('menuitem', { name: 'Thema abschließen' }).click();
    await ben.page.getByText('Dieses Thema ist abgeschlossen. Sie können es lesen').waitFor();
    await waitFor(async () => expect(await reply(ben.page).count()).toBe(0));
    await mo.page.getByText('Als Moderation können Sie trotzdem schreiben').waitFor();
    await ben.context.close();
    await mo.context.close();
  }, 60_000);

  test.each([
    ['a laptop', 1280, 'light'],
    ['a phone in the dark', 360, 'dark'],
  ] as const)(
    'axe finds nothing on %s, and nothing is wider than the screen',
    async (_, width, colorScheme) => {
      const forum = await makeForum(site);
      const topic = await makeTopic(forum, 8);
      const table = `| ${'Spalte | '.repeat(9)}\n| ${'--- | '.repeat(9)}\n| ${'Inhalt | '.repeat(9)}`;
      await sent(forum.ada, topic, `${table}\n\nhttps://example.org/${'lang'.repeat(60)}\n\n- [ ] offen`);
      const { page, context } = await visit(browser, site, forum.ben, { width, height: 780 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const check = async (place: string) => {
        expect({ place, found: await barriersOf(page) }).toEqual({ place, found: [] });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
      };
      await page.goto(forum.forum);
      await page.getByRole('link', { name: 'Wer hat Erfahrung?' }).waitFor();
      await check('list');
      await page.goto(`${forum.forum}/neu`);
      await page.getByLabel('Titel').waitFor();
      await check('new topic');
      await page.goto(`${forum.forum}/${topic}`);
      await reply(page).click();
      await page.getByRole('toolbar').waitFor();
      await page.keyboard.type('## Überschrift');
      await check('topic');
      await context.close();
    },
    60_000,
  );
});
