import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

const unna = '05978036';

async function makeScene() {
  const town = await site.makeOrganization({ ags: unna });
  const ada = await site.makePerson({ name: 'Ada Muster', organizationId: town.id });
  const ben = await site.makePerson({ name: 'Benedikt Langenfeld-Oberschulte' });
  await site.db.query(
    `UPDATE person SET last_visit_at = now() - interval '70 days', last_seen_at = now() WHERE id = $1`,
    [ada.id],
  );
  const card = await site.makeSpace({ name: 'Ehrenamtskarte NRW', members: { member: [ada, ben] } });
  const village = await site.makeSpace({
    kind: 'workshop',
    name: 'Dorf und Quartier',
    members: { member: [ada, ben] },
  });
  const topic = async (space: { id: string }, title: string) =>
    (await site.makeConversation({ spaceId: space.id, kind: 'topic', title })).id;
  const question = await topic(
    card,
    'Wer hat die Satzung zur Ehrenamtskarte schon an die neue Richtlinie angepasst?',
  );
  const own = await sent(ada, question, 'Wir suchen Vorlagen.');
  await sent(ben, question, 'Wir haben das im Januar beschlossen, die Vorlage schicke ich gern.', {
    replyTo: own.id,
  });
  await sent(
    ben,
    await topic(card, 'Vergünstigungen in Bädern'),
    `In [Stadt Unna](municipality:${unna}) gilt das schon.`,
  );
  for (let count = 1; count <= 9; count += 1)
    await sent(ben, await topic(card, `Frage ${count} zur Karte`), 'Wie machen Sie das?');
  await sent(ben, await topic(village, 'Dorfladen mit Bürgerbeteiligung'), 'Ein Bericht aus der Praxis.');
  return { ada, card, village };
}

test('the start page says what concerns one, and a key marks a group as read and takes it back', async () => {
  const { ada } = await makeScene();
  const { page, complaints, close } = await visit(browser, site, ada);
  await page.goto('/');
  await page.getByRole('heading', { name: /^Seit Ihrem letzten Besuch im / }).waitFor();
  await page.getByText('eine Antwort an Sie · eine Erwähnung Ihrer Kommune').waitFor();
  await page.getByRole('button', { name: / weitere Gespräche zeigen/ }).click();
  await page.getByRole('link', { name: 'und 3 weitere Gespräche' }).waitFor();
  await waitFor(async () =>
    expect(await page.locator('[aria-labelledby=news] article h3').allTextContents()).toEqual([
      'Ehrenamtskarte NRW',
      'Dorf und Quartier',
    ]),
  );
  await picture(page, 'catch-up');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await barriersInBothThemes(page)).toEqual([]);

  await page.keyboard.press('l');
  await page.getByText('„Ehrenamtskarte NRW“ ist als gelesen markiert.').waitFor();
  await page
    .locator('[aria-labelledby=news] article h3', { hasText: 'Ehrenamtskarte NRW' })
    .waitFor({ state: 'detached' });
  await page.locator('h3 a:focus', { hasText: 'Dorf und Quartier' }).waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.locator('[aria-labelledby=news] article h3', { hasText: 'Ehrenamtskarte NRW' }).waitFor();

  await page.getByRole('link', { name: /^Wer hat die Satzung/ }).click();
  await page.getByText('die Vorlage schicke ich gern').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('whoever has read everything is told so', async () => {
  const { ada, card, village } = await makeScene();
  for (const { id } of [card, village])
    await site.db.query(
      `INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT $1, id, last_position FROM conversation WHERE space_id = $2
       ON CONFLICT (person_id, conversation_id) DO UPDATE SET position = excluded.position`,
      [ada.id, id],
    );
  const { page, close } = await visit(browser, site, ada, { width: 360 });
  await page.goto('/');
  await page.getByText('Sie sind auf dem neuesten Stand.').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});

test('whose mails come back reads so on any page, and has them sent again', async () => {
  const ada = await site.makePerson({ name: 'Ada Muster' });
  await site.db.query(
    `INSERT INTO mail_trouble (address, failures, reason, off_at)
     SELECT email, 3, '550 5.1.1 User unknown in virtual mailbox table', now() FROM person WHERE id = $1`,
    [ada.id],
  );
  const { page, close } = await visit(browser, site, ada);
  await page.goto('/raeume');
  await page.getByText('Unsere Mails kommen bei Ihnen nicht an.').waitFor();
  await picture(page, 'mail-notice');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mails wieder senden' }).click();
  await page.getByText('Wir senden Ihnen wieder Mails.').waitFor();
  await page.getByText('Unsere Mails kommen bei Ihnen nicht an.').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Unsere Mails kommen bei Ihnen nicht an.').count()).toBe(0);
  await close();
});
