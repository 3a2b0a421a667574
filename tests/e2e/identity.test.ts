import { FirstAdministrator } from '@app/api/core/identity/first-administrator.service.ts';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { barriersOf } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { mailTo } from '../support/mail.ts';

const { site, browser } = await openSite();

interface Window {
  colorScheme?: 'light' | 'dark';
  width?: number;
}

async function openWindow({ colorScheme = 'light', width = 1280 }: Window = {}) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 800 },
    locale: 'de-DE',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page };
}

/** In light and dark, on the narrowest screen: no barriers, and nothing to scroll sideways for. */
async function expectFinished(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriersOf(page)).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  if (before) await page.setViewportSize(before);
}

const fill = async (page: Page, values: Record<string, string>) => {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(new RegExp(`^${label}`)).fill(value);
};

test('from an empty installation to a colleague with a photo, by keyboard where it counts', async () => {
  const code = (await site.app.get(FirstAdministrator).prepare()) ?? '';
  const { page } = await openWindow();
  await page.goto(`${site.url}/anmelden`);
  await page.waitForURL('**/einrichtung');
  await expectFinished(page);
  await fill(page, {
    Code: 'AAAA-BBBB-CCCC',
    'Vor- und Nachname': 'Olga Anfang',
    'E-Mail': 'olga@netz.example',
    Passwort: 'kurz',
  });
  await page.getByRole('button', { name: 'Plattform einrichten' }).click();
  await page.getByText('Mindestens 10 Zeichen.', { exact: true }).waitFor();
  expect(await page.getByLabel('Vor- und Nachname').inputValue()).toBe('Olga Anfang'); // nothing typed is lost
  await fill(page, { Code: code, Passwort: 'ein langer Anfang' });
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}/`);

  await page.goto(`${site.url}/verwaltung/einladungen`);
  await expectFinished(page);
  await page.getByRole('button', { name: 'Person einladen' }).click();
  await fill(page, { 'E-Mail-Adresse': 'nina@unna.example', Organisation: 'Stadt Unn' });
  await page.getByRole('button', { name: 'Einladung senden' }).click();
  await page.getByText(/Meinen Sie .*„Stadt Unna“/).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel(/^Organisation/).fill('Stadt Unna');
  await page.locator('datalist option[value="Stadt Unna"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Einladung senden' }).click();
  await page.getByText('Die Einladung ist unterwegs an nina@unna.example.').waitFor();

  const { token } = await mailTo(site.dataDir, 'nina@unna.example');
  const nina = await openWindow({ width: 360 });
  await nina.page.goto(`${site.url}/einladung#${token}`);
  await nina.page.getByText('Stadt Unna').waitFor();
  expect(nina.page.url()).toBe(`${site.url}/einladung`); // the secret has left the address
  await expectFinished(nina.page);
  await fill(nina.page, { 'Vor- und Nachname': 'Nina Neu', Funktion: 'Ehrenamt' });
  await nina.page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await nina.page.waitForURL(`${site.url}/`);

  await nina.page.goto(`${site.url}/konto`);
  await expectFinished(nina.page);
  const photo = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#c01c28' } })
    .jpeg()
    .toBuffer();
  await nina.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'nina.jpg', mimeType: 'image/jpeg', buffer: photo });
  await nina.page.getByRole('button', { name: 'Dieses Foto verwenden' }).click();
  await nina.page.getByText('Ihr neues Foto ist zu sehen.').waitFor();
  await nina.page.locator('main img').waitFor();
  // As a function: text would be evaluated again and again, which the page's policy forbids.
  await nina.page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('main img')?.naturalWidth === 256,
  );
}, 90_000);

test('a link signs in only when the button is pressed, and a device signed out elsewhere notices', async () => {
  const person = await site.makePerson({ name: 'Lena Link' });
  await site.db.query(`UPDATE person SET email = 'lena@unna.example' WHERE id = $1`, [person.id]);
  const { page } = await openWindow();
  await page.goto(`${site.url}/anmelden?weiter=/konto`);
  await expectFinished(page);
  await page.getByRole('button', { name: 'Ohne Passwort anmelden' }).click();
  await page.getByLabel('E-Mail-Adresse').fill('lena@unna.example');
  await page.getByRole('button', { name: 'Link schicken' }).click();
  await page.getByText('Bitte sehen Sie in Ihr Postfach.').waitFor();

  const { token } = await mailTo(site.dataDir, 'lena@unna.example');
  const scanner = await openWindow();
  await scanner.page.goto(`${site.url}/anmelden/link#${token}`);
  await scanner.page.getByRole('button', { name: 'Jetzt anmelden' }).waitFor();
  await page.goto(`${site.url}/anmelden/link#${token}`);
  await expectFinished(page);
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
  await page.waitForURL(`${site.url}/`);

  await page.goto(`${site.url}/konto/sicherheit`);
  await expectFinished(page);
  await page.getByRole('button', { name: 'Alle anderen Geräte abmelden' }).click();
  await page.getByText('Ein Gerät ist abgemeldet.').waitFor();
  expect((await person.http('GET', 'me/profile')).status).toBe(401);
  await scanner.page.getByRole('button', { name: 'Jetzt anmelden' }).click();
  await scanner.page.getByText('Dieser Link gilt nicht mehr').waitFor();
}, 60_000);

test('a stranger asks for access, the coordination declines with a reason, and everything is on record', async () => {
  const stranger = await openWindow({ width: 360 });
  await stranger.page.goto(`${site.url}/zugang`);
  await expectFinished(stranger.page);
  await fill(stranger.page, {
    'Vor- und Nachname': 'Fritz Fremd',
    'E-Mail-Adresse': 'fritz@anderswo.example',
    'Kommune oder Organisation': 'Stadt Anderswo',
    Nachricht: '<b>Bitte</b> lassen Sie mich ein.',
  });
  await stranger.page.getByRole('button', { name: 'Anfrage senden' }).click();
  await stranger.page.getByText('Ihre Anfrage ist angekommen.').waitFor();

  const boss = await site.makePerson({ platformRole: 'administration' });
  const { context, page } = await openWindow();
  await context.addCookies([{ name: 'session', value: boss.cookie.slice('session='.length), url: site.url }]);
  await page.goto(`${site.url}/verwaltung/anfragen`);
  await page.getByText('<b>Bitte</b> lassen Sie mich ein.').waitFor();
  await expectFinished(page);
  await page.getByRole('button', { name: 'Anfrage ablehnen' }).click();
  await page.getByLabel('Begründung').fill('Bitte über Ihre Stadt.');
  await page.getByRole('dialog').getByRole('button', { name: 'Anfrage ablehnen' }).click();
  await page.getByText('Die Begründung ist unterwegs').waitFor();
  expect((await mailTo(site.dataDir, 'fritz@anderswo.example')).text).toContain('Bitte über Ihre Stadt.');

  for (const [path, text] of [
    ['personen', boss.id],
    ['postausgang', 'fritz@anderswo.example'],
    ['protokoll', 'Anfrage abgelehnt'],
  ] as const) {
    await page.goto(`${site.url}/verwaltung/${path}`);
    await (
      path === 'personen' ? page.locator(`main a[href="/personen/${text}"]`) : page.getByText(text).first()
    ).waitFor();
    await expectFinished(page);
  }
  await page.goto(`${site.url}/personen/${boss.id}`);
  await page.getByRole('heading', { name: 'Ada Muster' }).waitFor();
  await expectFinished(page);
  await page.goto(`${site.url}/konto/daten`);
  await expectFinished(page);
}, 90_000);

test('signing out on a phone leaves nothing behind', async () => {
  const person = await site.makePerson({ name: 'Paul Phone', platformRole: 'coordination' });
  const { context, page } = await openWindow({ width: 360 });
  const value = person.cookie.slice('session='.length);
  await context.addCookies([{ name: 'session', value, url: site.url }]);
  await page.goto(`${site.url}/konto`);
  await page.getByRole('link', { name: 'Verwaltung' }).last().waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL('**/anmelden?abgemeldet');
  await page.getByText('Sie sind abgemeldet.').waitFor();
  expect((await person.http('GET', 'me/profile')).status).toBe(401);
  await page.goBack();
  await page.goto(`${site.url}/konto`);
  await expect(page.getByText('Paul Phone').count()).resolves.toBe(0);
}, 60_000);
