import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, sidewaysScroll, visit } from '../support/browser.ts';

const { site, browser } = await openSite();

const slugOf = (row: { id: string }) => (row as unknown as { slug: string }).slug;

test('the coordination makes a closed space and invites somebody, who accepts and loses it when removed', async () => {
  const unna = await site.makeOrganization({ name: 'Stadt Unna' });
  const [chief, ada] = await Promise.all([
    site.makePerson({ name: 'Miriam Leitstelle', platformRole: 'coordination' }),
    site.makePerson({ name: 'Ada Klein', organizationId: unna.id }),
  ]);
  const inviting = await visit(browser, site, chief);
  const { page: office } = inviting;
  await office.goto('/raeume/neu');
  await office.getByRole('textbox', { name: /Name/ }).fill('Durchgang 2027');
  await office.getByRole('textbox', { name: /Wozu/ }).fill('Geschützter Austausch der Teams');
  await office.getByRole('radio', { name: 'Geschlossen' }).check();
  await office.getByRole('button', { name: 'Raum anlegen' }).click();
  await office.getByRole('heading', { level: 1, name: 'Durchgang 2027' }).waitFor();

  const invited = await visit(browser, site, ada);
  const { page: desk } = invited;
  await desk.goto('/');
  await desk.locator('[data-connection="online"]').waitFor({ state: 'attached' });
  await office.getByRole('button', { name: 'Personen einladen' }).click();
  await office.getByRole('searchbox', { name: 'Name oder Kommune' }).fill('ada unna');
  await office.getByRole('button', { name: 'Ada Klein einladen' }).click();
  await office.getByText('Ada Klein hat die Einladung bekommen.').waitFor();
  await office.getByRole('button', { name: 'Fertig' }).click();

  // the start page that is already open shows it
  await desk.getByRole('button', { name: 'Einladung annehmen' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Durchgang 2027' }).waitFor();

  await office.getByRole('link', { name: 'Mitglieder', exact: true }).click();
  await office.getByRole('button', { name: 'Ada Klein aus dem Raum entfernen' }).click();
  await office.getByRole('button', { name: 'Person entfernen' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Diesen Raum gibt es nicht' }).waitFor();
  expect(await desk.getByText('Geschützter Austausch').count()).toBe(0);
  expect(await desk.getByRole('link', { name: /Durchgang 2027/ }).count()).toBe(0);

  expect(inviting.complaints).toEqual([]);
  await Promise.all([inviting.close(), invited.close()]);
}, 60_000);

test('a space is found, joined and left with the keyboard alone', async () => {
  const ada = await site.makePerson({ name: 'Ada Taste' });
  const lead = await site.makePerson();
  await site.makeSpace({ name: 'Tastenraum', visibility: 'network', members: { lead: [lead] } });
  const { page, close, complaints } = await visit(browser, site, ada);
  await page.goto('/raeume');

  await page.getByRole('button', { name: 'Raum beitreten: Tastenraum' }).focus();
  await page.keyboard.press('Enter');
  const mine = page.getByRole('region', { name: 'Meine Räume' });
  await mine.getByRole('link', { name: 'Tastenraum' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tastenraum' }).waitFor();
  await page.getByRole('button', { name: 'Raum verlassen' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Raum verlassen' }).focus();
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Raum beitreten' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('pages of a space hold long words at 320 px, and no barriers in light and dark', async () => {
  const lead = await site.makePerson({ name: 'Donaudampfschifffahrtsgesellschaftskapitänin Überlang' });
  const word = 'Ehrenamtskarteneinführungsbegleitungsarbeitsgruppentreffen';
  const space = await site.makeSpace({ name: word, members: { lead: [lead] } });
  await site.db.query(`UPDATE space SET purpose = $2 WHERE id = $1`, [space.id, word.repeat(3)]);
  await site.makeBoard({ spaceId: space.id, name: word });
  const path = `/raeume/${slugOf(space)}`;
  const { page, close } = await visit(browser, site, lead, { width: 320 });
  const found: string[] = [];
  const look = async (place: string) => {
    if ((await sidewaysScroll(page)) > 0) found.push(`${place} scrolls sideways`);
    found.push(...(await barriersInBothThemes(page)).map((barrier) => `${place} ${barrier}`));
  };

  for (const address of ['/raeume', path, `${path}/mitglieder`, `${path}/einstellungen`]) {
    await page.goto(address);
    await page.getByRole('main').getByText(word).first().waitFor();
    await look(address.replace(path, ''));
  }
  await page.goto(`${path}/mitglieder`);
  await page.getByRole('button', { name: 'Personen einladen' }).click();
  await page.getByRole('dialog').waitFor();
  await look('invitation');

  expect(found).toEqual([]);
  await close();
}, 60_000);
