import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, picture, sidewaysScroll } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(60_000); // a browser on a busy machine

const { site, browser } = await openSite();

test('Strg+K leads anywhere by a few letters, without a mouse', async () => {
  const { ada, space } = await makeChannel(site, { messages: 5, read: 2 });
  await site.makePerson({ name: 'Zoe Zander' });
  await site.makeConversation({ spaceId: space.id, title: 'Küchentisch' });
  const { page, complaints, close } = await openAt(browser, site, { person: ada, path: '/' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const switcher = page.getByRole('dialog', { name: 'Wechseln zu' });

  await page.keyboard.press('Control+k');
  await switcher.getByRole('option', { name: /^Allgemeines Ehrenamtskarte.*3 ungelesen/ }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await picture(page, 'switcher');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.type('kuchen');
  await switcher.getByRole('option', { name: /^Küchentisch/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Küchentisch' }).waitFor();

  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input, dialog input'));
  await page.keyboard.type('zander');
  await switcher.getByRole('group', { name: 'Direkt schreiben an' }).getByText('Zoe Zander').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zoe Zander' }).waitFor();

  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input, dialog input'));
  await page.keyboard.type('gibt es gar nicht');
  await switcher.getByText('Nichts gefunden.').waitFor();
  await page.keyboard.press('Escape');
  await switcher.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('the list behind ? names what can be done with a message', async () => {
  const { ada, path } = await makeChannel(site, { messages: 3 });
  const { page, close } = await openAt(browser, site, { person: ada, path });
  await page.getByRole('article').filter({ hasText: 'Nachricht 3' }).focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await list.getByText('Schnell wechseln').waitFor();
  await waitFor(async () =>
    expect(await list.locator('dd').allTextContents()).toEqual(
      expect.arrayContaining(['Auf die Nachricht antworten', 'Ab hier als ungelesen markieren']),
    ),
  );
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.closest('article') !== null);
  await page.keyboard.press('u');
  await page.getByText('Ab hier ist wieder ungelesen.').waitFor();
  await close();
});
