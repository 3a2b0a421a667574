import { expect, jest, test } from '@jest/globals';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { moveRoutes } from '@app/contracts/moves';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { TestPerson } from '../support/app.ts';
import { barriersInBothThemes, openSite, picture, visit } from '../support/browser.ts';
import { makeChannel, openAt } from '../support/chat-channel.ts';
import { page as pageOf, sent } from '../support/conversations.ts';
import { article, makeForum, makeTopic, reply, wordsIn } from '../support/forum.ts';
import { waitFor } from '../support/wait-for.ts';

jest.setTimeout(60_000);

const { site, browser } = await openSite();

const isSaved = (person: TestPerson, answered: string) =>
  waitFor(async () => {
    const drafts = await site.db.query<{ fields: object }>(`SELECT fields FROM draft WHERE person_id = $1`, [
      person.id,
    ]);
    expect(drafts[0]?.fields).toEqual({ replyToId: answered });
  }, 10);
const answering = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Antwort schreiben' }).getByText(`Antwort an ${name}`);

async function answerSecondPost(forum: Awaited<ReturnType<typeof makeForum>>, topic: string) {
  const desk = await visit(browser, site, forum.ben);
  await desk.page.goto(`${forum.forum}/${topic}`);
  await article(desk.page, 'Beitrag 2').focus();
  await desk.page.keyboard.press('r');
  await desk.page.getByRole('toolbar').waitFor();
  await desk.page.keyboard.type('Das sehen wir anders');
  const [, second] = (await pageOf(forum.ben, topic)).messages;
  if (!second) throw new Error('unreachable');
  await isSaved(forum.ben, second.id);
  await desk.close();
  return second;
}

test('a reply that was begun at the desk still answers the same post on the phone', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 3);
  const second = await answerSecondPost(forum, topic);
  const { page, complaints, close } = await visit(browser, site, forum.ben, { width: 360 });
  await page.goto(`${forum.forum}/${topic}`);
  await answering(page, 'Ada Muster').waitFor();
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await article(page, 'Das sehen wir anders').waitFor();
  await waitFor(async () => {
    const last = (await pageOf(forum.ben, topic)).messages.at(-1);
    expect(last).toMatchObject({ body: 'Das sehen wir anders', replyTo: { id: second.id } });
  });
  expect(complaints).toEqual([]);
  await close();
});

test('when the answered post was removed or moved meanwhile, the text stays and it is said', async () => {
  const forum = await makeForum(site);
  const topic = await makeTopic(forum, 4);
  const second = await answerSecondPost(forum, topic);
  await forum.mo.call(moveRoutes.messages, {
    params: { conversationId: topic },
    body: { messages: [second.id], to: { topic: { id: v7(), board: forum.board.id, title: 'Neu' } } },
  });
  const { page, close } = await visit(browser, site, forum.ben);
  await page.goto(`${forum.forum}/${topic}`);
  await page.getByText('steht jetzt in einem anderen Gespräch').waitFor();
  expect(await wordsIn(reply(page))).toBe('Das sehen wir anders');
  expect(await page.getByRole('link', { name: 'Beitrag dort ansehen' }).getAttribute('href')).toBe(
    `/beitrag/${second.id}`,
  );
  await picture(page, 'answered-lost');
  expect(await barriersInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await page.getByText('steht jetzt in einem anderen Gespräch').waitFor({ state: 'detached' });
  await close();
});

test('in a chat, too, whom one answers is there again, until that message is removed', async () => {
  const { ada, ben, id, path } = await makeChannel(site);
  const asked = await sent(ada, id, 'Wer kommt zum Treffen?');
  const first = await openAt(browser, site, { person: ben, path });
  await first.page.getByRole('article').filter({ hasText: 'Wer kommt' }).focus();
  await first.page.keyboard.press('r');
  await first.page.getByText('Antwort an Ada Klein').waitFor();
  await first.page.getByRole('textbox', { name: /^Nachricht an/ }).waitFor();
  await first.page.keyboard.type('Wir sind zu zweit');
  await isSaved(ben, asked.id);
  await first.close();

  const { page, complaints, close } = await openAt(browser, site, { person: ben, path, width: 360 });
  await page.getByText('Antwort an Ada Klein').waitFor();
  await ada.call(messageRoutes.remove, { params: { messageId: asked.id } });
  await page.getByText('auf den Sie antworten wollten, ist nicht mehr da').waitFor();
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await page.getByRole('article').filter({ hasText: 'Wir sind zu zweit' }).waitFor();
  await waitFor(async () => {
    const last = (await pageOf(ben, id)).messages.at(-1);
    expect(last).toMatchObject({ body: 'Wir sind zu zweit', replyTo: null });
  });
  expect(complaints).toEqual([]);
  await close();
});
