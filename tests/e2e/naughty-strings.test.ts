import { expect, test } from '@jest/globals';
import { openSite, visit } from '../support/browser.ts';
import { makeRoom, sent } from '../support/conversations.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';

const { site, browser } = await openSite();

test('a browser that shows them all runs nothing, asks nobody else, and shows what was written', async () => {
  const { ada, ben, space, id } = await makeRoom(site);
  for (const text of naughtyStrings) await sent(ada, id, text);
  const [found] = await site.db.query<{ slug: string }>('SELECT slug FROM space WHERE id = $1', [space.id]);
  const { page, context, complaints } = await visit(browser, site, ben);
  const foreign: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/raeume/${found?.slug}/chat/${id}`);
  await page.getByRole('article').first().waitFor();

  // Every page of it, laid into the document as the message list does.
  const shown = await page.evaluate(async (conversation) => {
    const bodies: string[] = [];
    for (let after = 0, more = true; more; after += 100) {
      const response = await fetch(`/api/conversations/${conversation}/messages?after=${after}&limit=100`);
      const { messages, hasAfter } = (await response.json()) as {
        messages: { html: string }[];
        hasAfter: boolean;
      };
      for (const { html } of messages) {
        const place = document.createElement('div');
        place.innerHTML = html;
        document.body.append(place);
        bodies.push(place.textContent);
      }
      more = hasAfter;
    }
    await new Promise((done) => setTimeout(done)); // handlers of what failed to load come first
    return bodies;
  }, id);

  expect(shown).toHaveLength(naughtyStrings.length);
  const plain = naughtyStrings.flatMap((text, index) =>
    /^[\p{L}\p{M}\p{Emoji_Presentation} ]+$/u.test(text) && shown[index]?.trim() !== text.trim()
      ? [text]
      : [],
  );
  expect(plain).toEqual([]);
  expect({ foreign, dialogs, complaints }).toEqual({ foreign: [], dialogs: [], complaints: [] });
  expect(await page.locator('script:not([src]), iframe, object, form[action*="boese"], base').count()).toBe(
    0,
  );
  await context.close();
}, 120_000);
