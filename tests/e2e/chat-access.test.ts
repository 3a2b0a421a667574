import { messageRoutes } from '@app/contracts/conversation-routes';
import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, startSite } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(60_000); // two browsers on a busy machine

const { site, browser } = await openSite();

test('axe finds nothing in a channel, light and dark', async () => {
  const { mo, ben, id, path } = await makeChannel(site, { messages: 30, read: 20 });
  const first = await sent(ben, id, 'Eine Frage mit [Link](https://www.unna.de)');
  await sent(mo, id, 'Eine Antwort', { replyTo: first.id });
  await mo.call(messageRoutes.react, { params: { messageId: first.id, emoji: '👍' } });
  await mo.call(messageRoutes.pin, { params: { messageId: first.id }, body: { pinned: true } });
  const gone = await sent(mo, id, 'Weg damit');
  await mo.call(messageRoutes.remove, { params: { messageId: gone.id } });
  const { page, context } = await openAt(browser, site, { person: mo, path });
  await page.getByRole('article').filter({ hasText: 'Eine Antwort' }).hover();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Aktionen zur Nachricht von Mo Mild' }).last().click();
  await page.getByRole('menuitem', { name: 'Link kopieren' }).waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await context.close();
});

test('a channel fills the window and no more, also below the banner of the demo', async () => {
  const demo = await startSite({ DEMO: 'on' });
  const { ada, path } = await makeChannel(demo, { messages: 30 });
  for (const width of [1280, 320]) {
    const { page, context } = await openAt(browser, demo, { person: ada, path, width });
    await page.locator('[data-position="30"]').waitFor();
    const tooHigh = 'document.documentElement.scrollHeight - window.innerHeight';
    await waitFor(async () => expect(await page.evaluate(tooHigh)).toBeLessThanOrEqual(1));
    const send = await page.getByRole('button', { name: 'Nachricht senden' }).boundingBox();
    expect((send?.x ?? 0) + (send?.width ?? width)).toBeLessThanOrEqual(width);
    await context.close();
  }
  await demo.stop();
});
