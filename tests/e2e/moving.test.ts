import { describe, expect, test } from '@jest/globals';
import { moveRoutes } from '@app/contracts/moves';
import { barriersOf } from '../support/axe.ts';
import { openSite, visit } from '../support/browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { article, makeForum, makeTopic, reply, wordsIn } from '../support/forum.ts';

const { site, browser } = await openSite();

describe('moving posts', () => {
  test('a moderator picks posts by keyboard and splits them off; a reader sees where they went', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 4);
    const reader = await visit(browser, site, forum.ben);
    await reader.page.goto(`${forum.forum}/${topic}`);
    await article(reader.page, 'Beitrag 3').waitFor();

    const mo = await visit(browser, site, forum.mo);
    await mo.page.goto(`${forum.forum}/${topic}`);
    await article(mo.page, 'Beitrag 2').focus();
    await article(mo.page, 'Beitrag 2')
      .getByRole('button', { name: 'Aktionen zur Nachricht' })
      .press('Enter');
    await mo.page.getByRole('menuitem', { name: 'Auswählen und verschieben' }).press('Enter');
    await article(mo.page, 'Beitrag 3').getByRole('checkbox').press('Space');
    const bar = mo.page.getByRole('region', { name: 'Ausgewählte Beiträge' });
    await bar.getByText('2 Beiträge ausgewählt').waitFor();
    expect(await barriersOf(mo.page)).toEqual([]);
    await bar.getByRole('button', { name: 'In ein neues Thema' }).press('Enter');
    await mo.page.getByRole('dialog').getByLabel('Titel des Themas').fill('Eine andere Frage');
    await mo.page.getByRole('dialog').getByRole('button', { name: 'Verschieben' }).press('Enter');
    await mo.page.getByRole('heading', { level: 1, name: 'Eine andere Frage' }).waitFor();
    await article(mo.page, 'Beitrag 3').waitFor();

    const stub = reader.page.getByRole('article').filter({ hasText: 'verschoben' });
    await stub.first().getByRole('link', { name: 'Dorthin gehen' }).click();
    await reader.page.getByRole('heading', { level: 1, name: 'Eine andere Frage' }).waitFor();
    expect([...mo.complaints, ...reader.complaints]).toEqual([]);
    await mo.context.close();
    await reader.context.close();
  }, 90_000);

  test('who writes in a topic while it is merged is led on and keeps the words', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 2, 'Das doppelte Thema');
    const target = await makeTopic(forum, 2, 'Das ältere Thema');
    const { page, context } = await visit(browser, site, forum.ben);
    await page.goto(`${forum.forum}/${topic}`);
    await reply(page).click();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.type('Mitten im Satz');
    await forum.mo.call(moveRoutes.merge, { params: { conversationId: topic }, body: { into: target } });
    await page.getByRole('heading', { level: 1, name: 'Das ältere Thema' }).waitFor();
    await waitFor(async () => expect(await wordsIn(reply(page))).toContain('Mitten im Satz'));
    await context.close();
  }, 60_000);

  test('a moderator finds the other topic by words of its title and merges, on a phone', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 2, 'Doppelt gestellt');
    await makeTopic(forum, 2, 'Versicherungsschutz für Ehrenamtliche');
    const { page, context, complaints } = await visit(browser, site, forum.mo, { width: 360, height: 740 });
    await page.goto(`${forum.forum}/${topic}`);
    await page.getByRole('button', { name: 'Thema verwalten' }).click();
    await page.getByRole('menuitem', { name: 'Mit anderem Thema zusammenführen' }).click();
    await page.getByLabel('Thema suchen').fill('Versicherung');
    await page.getByRole('radio', { name: 'Versicherungsschutz für Ehrenamtliche' }).click();
    await page.getByRole('button', { name: 'Zusammenführen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Versicherungsschutz' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test('a moderator takes a split back from the notice, and a merge back from the log', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 3, 'Zu früh verschoben');
    const { page, context, complaints } = await visit(browser, site, forum.mo, { width: 360, height: 740 });
    await page.goto(`${forum.forum}/${topic}`);
    await article(page, 'Beitrag 2').focus();
    await article(page, 'Beitrag 2').getByRole('button', { name: 'Aktionen zur Nachricht' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Auswählen und verschieben' }).click();
    await page.getByRole('button', { name: 'In ein neues Thema' }).click();
    await page.getByRole('dialog').getByLabel('Titel des Themas').fill('Eine andere Frage');
    await page.getByRole('dialog').getByRole('button', { name: 'Verschieben' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eine andere Frage' }).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zu früh verschoben' }).waitFor();
    await article(page, 'Beitrag 2').waitFor();
    expect(await page.getByRole('article').filter({ hasText: 'verschoben' }).count()).toBe(0);

    const target = await makeTopic(forum, 1, 'Das ältere Thema');
    await forum.mo.call(moveRoutes.merge, { params: { conversationId: topic }, body: { into: target } });
    await page.goto(`/raeume/${forum.space.slug}/moderation`);
    await page
      .getByRole('tab', { name: 'Protokoll' })
      .or(page.getByRole('link', { name: 'Protokoll' }))
      .click();
    const entry = page.getByRole('listitem').filter({ hasText: 'zusammengeführt' });
    await entry.getByRole('button', { name: 'Zurücknehmen' }).click();
    await entry.getByText('Zurückgenommen von').first().waitFor();
    await page.goto(`${forum.forum}/${topic}`);
    await page.getByRole('heading', { level: 1, name: 'Zu früh verschoben' }).waitFor();
    await article(page, 'Beitrag 3').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);
});
