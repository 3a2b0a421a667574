import { describe, expect, test } from '@jest/globals';
import { barriersOf } from '../support/axe.ts';
import { openSite, visit } from '../support/browser.ts';
import { article, makeForum, makeTopic, reply } from '../support/forum.ts';

const { site, browser } = await openSite();

describe('polls', () => {
  test('one asks, another votes on a phone, and both see the count; hidden until one has voted', async () => {
    const forum = await makeForum(site);
    const topic = await makeTopic(forum, 1);
    const ada = await visit(browser, site, forum.ada);
    await ada.page.goto(`${forum.forum}/${topic}`);
    await reply(ada.page).waitFor();
    await ada.page.getByRole('button', { name: 'Umfrage stellen' }).press('Enter');
    const dialog = ada.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Umfrage stellen' }).click();
    await dialog.getByText('Bitte stellen Sie eine Frage.').waitFor();
    await dialog.getByLabel('Frage').fill('Wann passt das nächste Treffen?');
    await dialog.getByRole('textbox', { name: 'Antwort 1' }).fill('Montag, 18 Uhr');
    await dialog.getByRole('textbox', { name: 'Antwort 2' }).fill('Dienstag, 19 Uhr');
    await dialog.getByRole('button', { name: 'Antwort hinzufügen' }).click();
    await dialog.getByRole('textbox', { name: 'Antwort 3' }).fill('Gar nicht');
    await dialog.getByRole('checkbox', { name: 'Ergebnis erst zeigen' }).check();
    expect(await barriersOf(ada.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Umfrage stellen' }).click();
    const poll = article(ada.page, 'Wann passt das nächste Treffen?');
    await poll.getByRole('radio', { name: 'Montag, 18 Uhr' }).waitFor();

    const ben = await visit(browser, site, forum.ben, { width: 360, height: 740 });
    await ben.page.goto(`${forum.forum}/${topic}`);
    const ballot = article(ben.page, 'Wann passt das nächste Treffen?');
    await ballot.getByText('Das Ergebnis sehen Sie, sobald Sie abgestimmt haben.').waitFor();
    expect(await barriersOf(ben.page)).toEqual([]);
    await ballot.getByRole('radio', { name: 'Dienstag, 19 Uhr' }).press('Space');
    await ballot.getByRole('button', { name: 'Abstimmen' }).press('Enter');
    await ballot.getByText('1 Stimme, 100 %').waitFor();
    await ballot.getByText('(Ihre Stimme)').waitFor();

    await ballot.getByRole('button', { name: 'Stimme zurücknehmen' }).click();
    await ballot.getByRole('radio', { name: 'Montag, 18 Uhr' }).waitFor();
    await ballot.getByRole('radio', { name: 'Dienstag, 19 Uhr' }).check();
    await ballot.getByRole('button', { name: 'Abstimmen' }).click();
    await ballot.getByText('1 Stimme, 100 %').waitFor();

    await poll.getByText('1 Person hat abgestimmt').waitFor();
    expect(await poll.getByText('100 %').count()).toBe(0);
    await poll.getByRole('button', { name: 'Umfrage beenden' }).click();
    await poll.getByText('1 Stimme, 100 %').waitFor();
    await ballot.getByText('Beendet').waitFor();
    expect([...ada.complaints, ...ben.complaints]).toEqual([]);
    await ada.context.close();
    await ben.context.close();
  }, 90_000);

  test('a new topic can open with a poll, which the draft keeps', async () => {
    const forum = await makeForum(site);
    const { page, complaints, context } = await visit(browser, site, forum.ada);
    await page.goto(`${forum.forum}/neu`);
    await page.getByRole('textbox', { name: 'Titel' }).fill('Wann treffen wir uns?');
    await page.getByRole('button', { name: 'Umfrage hinzufügen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Antwort 1' }).fill('Montag');
    await dialog.getByRole('textbox', { name: 'Antwort 2' }).fill('Dienstag');
    expect(await barriersOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Umfrage übernehmen' }).click();
    await page.getByText('Montag · Dienstag').waitFor();
    await page.reload();
    await page.getByText('Montag · Dienstag').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Ihr Beitrag' }).fill('Bitte stimmen Sie ab.');
    await page.getByRole('button', { name: 'Thema eröffnen' }).click();
    await article(page, 'Bitte stimmen Sie ab.').getByRole('radio', { name: 'Dienstag' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
