import { expect, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { indexed, written } from '../support/search.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();

async function furnish() {
  const unna = await site.makeOrganization({ ags: '05978036' });
  const ada = await site.makePerson({ name: 'Ada Kartmann', organizationId: unna.id });
  const space = await site.makeSpace({ members: { member: [ada] }, name: 'Dorf und Quartier' });
  await written(
    site,
    ada,
    { spaceId: space.id, kind: 'topic', title: 'Satzung für die Ehrenamtskarte' },
    'Wer hat eine Satzung?',
    'Wir haben die Karten per Beschluss eingeführt.',
  );
  await written(site, ada, { spaceId: space.id, title: 'Kurze Fragen' }, '<b>Karte</b> & mehr');
  await indexed(site);
  return ada;
}

test('results come while typing, by keyboard alone', async () => {
  const ada = await furnish();
  const { page, complaints, close } = await visit(browser, site, ada);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('satzung');
  const found = page.getByRole('list', { name: 'Treffer während der Eingabe' }).getByRole('link');
  await found.first().filter({ hasText: 'Satzung für die Ehrenamtskarte' }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await found.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.waitForURL('**/suche?q=satzung');
  await page.getByText('2 Treffer').waitFor();
  await page.getByRole('link', { name: 'Satzung für die Ehrenamtskarte' }).click();
  await page.waitForURL('**/forum/**');
  expect(complaints).toEqual([]);
  await close();
}, 60_000);

test.each([
  ['desk', 1280],
  ['phone', 320],
])(
  'the search page on a %s',
  async (_, width) => {
    const ada = await furnish();
    const { page, complaints, close } = await visit(browser, site, ada, { width });
    await page.goto('/suche');
    await page.getByRole('heading', { name: 'So finden Sie mehr' }).waitFor();
    expect(await barriersInBothThemes(page)).toEqual([]);
    const field = page.getByRole('main').getByRole('searchbox', { name: 'Suchen' });
    await field.fill('Karte');
    await page.getByRole('heading', { name: 'Beiträge' }).waitFor();
    // What somebody wrote stands there as they wrote it.
    await page.getByText('<b>Karte</b> & mehr').first().waitFor();
    await waitFor(async () =>
      expect(await page.locator('mark').allTextContents()).toEqual(
        expect.arrayContaining(['Ehrenamtskarte', 'Karte']),
      ),
    );
    await page.getByText('Eingrenzen').click();
    await page.getByLabel('Reihenfolge').selectOption('newest');
    await page.waitForURL('**sortierung=neueste**');
    expect(await barriersInBothThemes(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await field.fill('Kartm');
    await page.getByRole('link', { name: 'Personen', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Ada Kartmann', exact: true }).first().waitFor();
    await field.fill('Gibtesnichtxyz');
    await page.getByText('Prüfen Sie die Schreibweise').waitFor();
    expect(complaints).toEqual([]);
    if (width > 600) {
      await page.goto('/suche?q=Karte');
      await page.getByRole('heading', { name: 'Beiträge' }).waitFor();
      await picture(page, 'search');
    }
    await close();
  },
  60_000,
);
