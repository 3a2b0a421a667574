import { Reminders } from '@app/api/features/moderation/reminders.service.ts';
import { moderationRoutes } from '@app/contracts/moderation';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { send, sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';
import { mailTo } from '../support/mail.ts';

const { site, browser } = await openSite();

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

test('a member reports a post, and a moderator on a phone hides it with a reason that its author reads', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  await sent(forum.ada, topic, 'Ruft mich privat an: 0231 555 123');
  const member = await visit(browser, site, forum.ben);
  await member.page.goto(`${forum.forum}/${topic}`);
  const post = article(member.page, '0231 555 123');
  await post.hover();
  await post.getByRole('button', { name: /Aktionen zur Nachricht/ }).click();
  await member.page.getByRole('menuitem', { name: 'Melden' }).click();
  await member.page.getByRole('radio', { name: 'Enthält persönliche Daten' }).check();
  await member.page.getByRole('button', { name: 'Beitrag melden' }).click();
  await member.page.getByText('Danke. Die Moderation sieht sich den Beitrag an.').waitFor();

  const phone = await visit(browser, site, forum.mo, { width: 360 });
  await phone.page.goto('/moderation');
  await phone.page.getByRole('heading', { level: 2, name: /Ada Muster/ }).waitFor();
  expect(await sidewaysScroll(phone.page)).toBe(0);
  expect(await barriersInBothThemes(phone.page)).toEqual([]);
  await picture(phone.page, 'moderation-queue');
  await phone.page.setViewportSize({ width: 360, height: 740 });
  await phone.page.getByRole('button', { name: 'Ausblenden' }).click();
  await phone.page.getByRole('textbox', { name: /Grund/ }).fill('Bitte keine privaten Nummern');
  await phone.page.getByRole('dialog').getByRole('button', { name: 'Ausblenden' }).click();
  await phone.page.getByText('Es wartet nichts auf Sie.').waitFor();

  await member.page.getByText('Von der Moderation ausgeblendet').waitFor();
  expect(await member.page.getByText('0231 555 123').count()).toBe(0);
  const author = await visit(browser, site, forum.ada);
  await author.page.goto(`${forum.forum}/${topic}`);
  await author.page.getByRole('button', { name: 'Ausgeblendeten Beitrag ansehen' }).click();
  await author.page.getByText('Bitte keine privaten Nummern').waitFor();
  await author.page.getByText('0231 555 123').waitFor();

  await phone.page.goto(`/raeume/${forum.space.slug}/moderation/protokoll`);
  // What the space is for stands on its first page; here a phone's height belongs to the moderator.
  await phone.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await phone.page.getByText('Offen im Netzwerk').isVisible()).toBe(false);
  await phone.page.getByText('hat einen Beitrag ausgeblendet').waitFor();
  await picture(phone.page, 'moderation-log');
  await phone.page.getByRole('button', { name: 'Zurücknehmen' }).first().click();
  await phone.page.getByText('Das ist zurückgenommen.').waitFor();
  await member.page.getByText('0231 555 123').waitFor();
  for (const { complaints, close } of [member, phone, author]) {
    expect(complaints).toEqual([]);
    await close();
  }
}, 90_000);

test('rules come before the first post; a held post shows its author that it waits and why it did not get through', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  const lead = await site.makePerson({ name: 'Lea Leitung' });
  await site.insert('space_member', { space_id: forum.space.id, person_id: lead.id, role: 'lead' });
  const boss = await visit(browser, site, lead);
  await boss.page.goto(`/raeume/${forum.space.slug}/moderation/regeln`);
  await boss.page
    .getByRole('textbox', { name: /Regeln des Raums/ })
    .fill('- Freundlich bleiben\n- Keine Werbung');
  await boss.page.getByRole('combobox', { name: 'Forum „Austausch“' }).selectOption('all');
  await boss.page.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await boss.page.getByText('Die Einstellungen gelten jetzt.').waitFor();
  expect(await barriersInBothThemes(boss.page)).toEqual([]);
  await picture(boss.page, 'moderation-rules');

  const writer = await visit(browser, site, forum.ben);
  const { page } = writer;
  await page.goto(`${forum.forum}/${topic}`);
  await page.getByText('Keine Werbung').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'moderation-rules-before-post');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Regeln annehmen und schreiben' }).click();
  await page.getByRole('textbox', { name: 'Antwort schreiben' }).click();
  await page.getByRole('toolbar').first().waitFor();
  await page.keyboard.type('Kauft meine Software');
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  const held = page.getByRole('region', { name: 'Ihre Beiträge, die noch nicht erschienen sind' });
  await held.getByText('Wartet auf Freigabe').waitFor();
  await held.getByText('Kauft meine Software').waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'moderation-held');

  const [item] = (await forum.mo.call(moderationRoutes.ownCases, { query: {} })).items;
  await forum.mo.call(moderationRoutes.decide, {
    params: { caseId: item?.id ?? '' },
    body: { decision: 'decline', note: 'Bitte ohne Werbung' },
  });
  await held.getByText('Begründung: Bitte ohne Werbung').waitFor();
  await forum.mo.call(spaceModerationRoutes.silence, {
    params: { spaceId: forum.space.id, personId: forum.ben.id },
    body: { until: inADay(), reason: 'Eine Pause, bitte' },
  });
  await page.reload();
  await page.getByText('Grund: Eine Pause, bitte').waitFor();
  await picture(page, 'moderation-silenced');
  for (const { complaints, close } of [boss, writer]) {
    expect(complaints).toEqual([]);
    await close();
  }
}, 90_000);

test('a moderator who only uses mail approves a post from there, without signing in', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  await site.db.query(`UPDATE board SET premoderation = 'all' WHERE id = $1`, [forum.board.id]);
  await site.db.query(`UPDATE space SET holds_posts = true WHERE id = $1`, [forum.space.id]);
  await send(forum.ben, topic, 'Wir haben gute Erfahrungen gemacht.');
  await site.db.query(`UPDATE moderation_case SET created_at = now() - interval '2 hours'`);
  const [row] = await site.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [
    forum.mo.id,
  ]);
  await site.app.get(Reminders).remindAll();
  const { text, token } = await mailTo(site.dataDir, row?.email ?? '');
  expect(text).toContain('Wir haben gute Erfahrungen gemacht.');

  const mail = await visit(browser, site, null, { width: 360 });
  const { page } = mail;
  await page.goto(`/moderation/mail#${token}`);
  await page.getByText('Wir haben gute Erfahrungen gemacht.').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'moderation-mail');
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await page.getByText('Der Beitrag ist erschienen.').waitFor();

  const reader = await visit(browser, site, forum.ada);
  await reader.page.goto(`${forum.forum}/${topic}`);
  await reader.page.getByText('Wir haben gute Erfahrungen gemacht.').waitFor();
  const moderator = await visit(browser, site, forum.mo);
  await moderator.page.goto(`${forum.forum}/${topic}`);
  await moderator.page.getByRole('button', { name: 'Thema verwalten' }).click();
  await moderator.page.getByRole('menuitem', { name: 'Wer wann schreibt' }).click();
  await moderator.page.getByRole('checkbox', { name: 'Nur die Moderation schreibt' }).check();
  await moderator.page.getByRole('combobox', { name: 'Langsamer Modus' }).selectOption('300');
  expect(await barriersInBothThemes(moderator.page)).toEqual([]);
  await picture(moderator.page, 'moderation-control');
  await moderator.page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await moderator.page.getByText('Ein Beitrag je Person alle 5 Minuten').waitFor();
  await picture(moderator.page, 'moderation-terms');
  await reader.page.reload();
  await reader.page.getByText('Hier schreibt nur die Moderation.').waitFor();
  for (const { complaints, close } of [mail, reader, moderator]) {
    expect(complaints).toEqual([]);
    await close();
  }
}, 90_000);
