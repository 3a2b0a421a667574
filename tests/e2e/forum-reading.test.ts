import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { expect, jest, test } from '@jest/globals';
import { barriersInBothThemes, openSite, sidewaysScroll, visit } from '../support/browser.ts';
import { page as pageOf, sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic } from '../support/forum.ts';

jest.setTimeout(90_000);

const { site, browser } = await openSite();

test('a long topic tells who takes part, what was appreciated and where its links stand', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 12);
  const linking = await sent(forum.ben, topic, 'Hier steht sie: [Satzung](https://www.unna.de/satzung)');
  await forum.ada.call(messageRoutes.react, { params: { messageId: linking.id, emoji: '👍' } });
  await site.db.query(`UPDATE message SET reactions = '[{"emoji":"👍","count":1}]' WHERE id = $1`, [
    linking.id,
  ]);
  const { page, close } = await visit(browser, site, forum.mo);
  await page.goto(`${forum.forum}/${topic}/1`);

  await page.getByRole('button', { name: /Überblick/ }).click();
  await page.getByText('2 Personen aus 2 Organisationen').waitFor();
  await page.getByRole('link', { name: 'Satzung' }).first().waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'in Beitrag 13' }).click();
  await article(page, 'Hier steht sie').waitFor();
  await close();
});

test('a topic is printed with all its posts, dark on white paper, and without what is only for the screen', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 1);
  await site.db.query(
    `INSERT INTO message (id, conversation_id, position, seq, author_id, body, sent_hash, html, excerpt, created_at)
     SELECT gen_random_uuid(), $1, n, n, $2, 'Wort', '', '<p>Beitrag Nummer ' || n || '</p>', 'Wort', now()
       FROM generate_series(2, 230) n`,
    [topic, forum.ben.id],
  );
  await site.db.query(`UPDATE conversation SET last_position = 230, head_seq = 231 WHERE id = $1`, [topic]);
  const answer = (await pageOf(forum.ada, topic)).messages.at(-1);
  await forum.ada.call(conversationRoutes.update, {
    params: { conversationId: topic },
    body: { answer: answer?.id ?? null },
  });
  const { page, close } = await visit(browser, site, forum.mo, { theme: 'dark' });
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', String(Date.now()));
  });
  await page.goto(`${forum.forum}/${topic}/1`);
  await page.getByRole('button', { name: 'Drucken' }).click();

  await page.locator('body[data-printed]').waitFor();
  expect(await page.getByRole('article').count()).toBe(230);
  await page.getByText('Beitrag Nummer 230').waitFor();
  expect(await page.getByText('Angenommene Antwort').count()).toBe(1);
  expect(await barriersInBothThemes(page)).toEqual([]);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  const ink = await page.getByText('Beitrag Nummer 230').evaluate((element) => {
    const paint = document.createElement('canvas').getContext('2d');
    if (!paint) return 255;
    paint.fillStyle = getComputedStyle(element).color;
    paint.fillRect(0, 0, 1, 1);
    return Math.max(...paint.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  expect(ink).toBeLessThan(80);
  await close();
});

test('somebody makes an address for a feed reader, which reads, and switches it off again', async () => {
  const forum = await makeForum(site);
  await makeTopic(forum, 2, 'Wer hat eine Satzung?');
  const { page, close } = await visit(browser, site, forum.ben);
  await page.goto(forum.forum);
  await page.getByRole('button', { name: 'Im Feedreader lesen' }).click();
  await page.getByRole('button', { name: 'Adresse erzeugen' }).click();
  const address = await page.getByLabel('Adresse Ihres Feeds').inputValue();
  expect(await barriersInBothThemes(page)).toEqual([]);

  expect(await (await fetch(address)).text()).toContain('<title>Re: Wer hat eine Satzung?</title>');
  await page.getByRole('button', { name: 'Feeds abschalten' }).click();
  await page.getByRole('button', { name: 'Adresse erzeugen' }).waitFor();
  expect((await fetch(address)).status).toBe(404);
  await close();
});
