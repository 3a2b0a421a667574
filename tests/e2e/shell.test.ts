import { gzipSync } from 'node:zlib';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { TestPerson } from '../support/app.ts';
import { barriersInBothThemes, openSite, picture, sidewaysScroll, visit } from '../support/browser.ts';
import { waitFor } from '../support/wait-for.ts';

const { site, browser } = await openSite();
let anna: TestPerson;
let bernd: TestPerson;
let channelId: string;

const write = (body: string) =>
  bernd.call(conversationRoutes.send, { params: { conversationId: channelId }, body: { id: v7(), body } });

beforeAll(async () => {
  anna = await site.makePerson({ name: 'Anna Muster' });
  bernd = await site.makePerson({ name: 'Bernd Beispiel' });
  const members = { member: [anna, bernd] };
  const space = await site.makeSpace({ name: 'Ehrenamtskarte in kleinen Kommunen', members });
  await site.makeSpace({ kind: 'congress', visibility: 'public', name: 'Engagementkongress', members });
  channelId = (await site.makeConversation({ spaceId: space.id, title: 'Kurze Fragen' })).id;
  await write('Wer hat die Karte schon eingeführt?');
});

const pages = ['/', '/einstellungen', '/impressum', '/datenschutz', '/barrierefreiheit', '/gibt-es-nicht'];

for (const who of ['a member', 'a visitor'] as const)
  test(`${who} meets no barrier and no sideways scrolling on the pages around the content`, async () => {
    const { page, complaints, close } = await visit(browser, site, who === 'a member' ? anna : null, {
      width: 320,
    });
    for (const path of pages) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.locator('h1').count(), await sidewaysScroll(page)]).toEqual([path, 1, 0]);
      expect([path, await barriersInBothThemes(page)]).toEqual([path, []]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    await page.locator('h1').waitFor();
    expect(await barriersInBothThemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }, 90_000);

test('by keyboard alone: skip link, then a page whose heading takes the focus and names the window', async () => {
  const { page, close } = await visit(browser, site, anna);
  await page.goto('/');
  await page.getByRole('heading', { name: 'Guten Tag, Anna Muster' }).waitFor();
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Zum Inhalt springen');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');

  await page.getByRole('link', { name: 'Darstellung', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Darstellung und Bedienung' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await waitFor(async () => expect(await page.title()).toContain('Darstellung und Bedienung'));
  await close();
});

test('shortcuts lead on, are listed behind the question mark and can be turned off', async () => {
  const { page, close } = await visit(browser, site, anna);
  await page.goto('/einstellungen');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByLabel('Tastenkürzel verwenden').uncheck();
  await page.locator('h1').focus();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByLabel('Tastenkürzel verwenden').check();
  await page.locator('h1').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Guten Tag, Anna Muster' }).waitFor();
  await close();
});

test('a chosen theme stays, whatever the system says', async () => {
  const { page, close } = await visit(browser, site, anna, { theme: 'light' });
  await page.goto('/einstellungen');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByLabel('Hell').waitFor();
  const light = await background();
  await page.getByLabel('Dunkel').check();
  await waitFor(async () => expect(await background()).not.toBe(light));
  await page.reload();
  await page.getByLabel('Hell').waitFor();
  expect(await background()).not.toBe(light);
  await close();
});

test('what others write raises the count at once, and marking a space as read can be taken back', async () => {
  const { page, close } = await visit(browser, site, anna);
  const joined = page.waitForEvent('websocket');
  await page.goto('/');
  await joined;
  const group = page.getByRole('article').filter({ hasText: 'Wer hat die Karte schon eingeführt?' });
  await group.waitFor();
  await group.getByText('ein ungelesener Beitrag').waitFor();
  await page.waitForFunction(() => document.querySelector('[data-connection="online"]') !== null);
  await write('Wir, im Mai.');
  await group.getByText('2 ungelesene Beiträge').waitFor();
  await picture(page, 'start');

  await page.getByRole('button', { name: /als gelesen markieren/ }).click();
  await page.getByText('Sie sind auf dem neuesten Stand.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await group.getByText('2 ungelesene Beiträge').waitFor();
  expect(await group.getByRole('link', { name: 'Kurze Fragen' }).count()).toBe(1);
  await close();
});

test('a lost connection is told quietly, and so is its return', async () => {
  const { page, context, close } = await visit(browser, site, anna);
  await page.goto('/');
  await page.waitForFunction(() => document.querySelector('[data-connection="online"]') !== null);
  await context.setOffline(true);
  await page.getByText('Verbindung unterbrochen. Ihr Text ist gesichert.').waitFor();
  await context.setOffline(false);
  await page.getByText('Wieder verbunden').waitFor();
  await waitFor(async () => expect(await page.getByText('Verbindung unterbrochen').count()).toBe(0));
  await close();
});

test('an ended session is told, and what is on the page stays', async () => {
  const { page, close } = await visit(browser, site, await site.makePerson({ name: 'Carla Kurz' }));
  await page.goto('/einstellungen');
  await page.waitForFunction(() => document.querySelector('[data-connection="online"]') !== null);
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }));
  await page.getByText('Sie sind nicht mehr angemeldet.').waitFor();
  expect(await page.locator('h1').textContent()).toBe('Darstellung und Bedienung');
  await close();
});

test('with forced colours every control keeps an edge, and nothing moves for those who asked for that', async () => {
  const { page, close } = await visit(browser, site, anna, {
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  await page.goto('/');
  await page.getByRole('heading', { name: 'Guten Tag, Anna Muster' }).waitFor();
  await page.getByRole('link', { name: 'Räume', exact: true }).focus();
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused ? getComputedStyle(focused).outlineStyle : 'none';
  });
  expect(outline).toBe('solid');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 50)
        .length,
  );
  expect(moving).toBe(0);
  await close();
});

test('the start page of a member needs at most 150 kB of compressed JavaScript, the socket included', async () => {
  const { page, close } = await visit(browser, site, anna);
  const sizes: Promise<number>[] = [];
  const encodings = new Set<string | undefined>();
  page.on('response', (response) => {
    const url = response.url();
    if (!url.endsWith('.js')) return;
    encodings.add(response.headers()['content-encoding']);
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto('/');
  await page.getByRole('heading', { name: 'Guten Tag, Anna Muster' }).waitFor();
  await page.locator('[data-connection="online"]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  expect(sum).toBeGreaterThan(70_000);
  expect(sum).toBeLessThanOrEqual(150_000);
  expect(encodings).toContain('br');
  await close();
});
