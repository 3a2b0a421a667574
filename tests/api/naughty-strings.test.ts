import { attentionRoutes } from '@app/contracts/attention';
import { accountRoutes } from '@app/contracts/account';
import { conversationTitle } from '@app/contracts/conversations';
import { mailSettingsRoutes } from '@app/contracts/mail-settings';
import type { Message } from '@app/contracts/messages';
import { searchRoutes } from '@app/contracts/search';
import { topicRoutes } from '@app/contracts/topics';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { changesSince, makeRoom, page, send, sent } from '../support/conversations.ts';
import { harmIn } from '../support/harmless-html.ts';
import { findable, naughtyStrings, notText } from '../support/naughty-strings.ts';
import { mailsTo, passTime, runMails } from '../support/notification-mails.ts';
import { indexed, search } from '../support/search.ts';

let app: TestApp;
let room: Awaited<ReturnType<typeof makeRoom>>;
/** The messages, in the order of the strings. */
let ids: string[];

beforeAll(async () => {
  app = await startApp();
  room = await makeRoom(app);
  await room.ben.call(mailSettingsRoutes.update, {
    body: { choices: [{ space: null, kind: 'chat', frequency: 'at_once' }], quiet: null, spaceOrder: [] },
  });
  await room.ben.call(attentionRoutes.setOfConversation, {
    params: { conversationId: room.id },
    body: { level: 'all' },
  });
  ids = [];
  for (const text of naughtyStrings) ids.push((await sent(room.ada, room.id, text)).id);
}, 60_000);
afterAll(() => app.stop());

/** What is left without tags; boxes of tasks are signs in a mail. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[☐☑] /g, '');

/** The strings that did not come out as they went in. */
const changed = (read: (text: string, index: number) => string | undefined) =>
  naughtyStrings.flatMap((text, index) => (read(text, index) === text ? [] : [[text, read(text, index)]]));

test('there are more than 300 of them', () => expect(naughtyStrings.length).toBeGreaterThan(300));

test('every one is read as it was written, and its HTML does nothing', async () => {
  const messages: Message[] = [];
  for (let after = 0; after < naughtyStrings.length; after += 100)
    messages.push(...(await page(room.ben, room.id, { after, limit: 100 })).messages);
  expect(changed((_, index) => messages[index]?.body)).toEqual([]);
  expect(messages.flatMap(({ body, html }) => harmIn(html).map((harm) => [body, harm]))).toEqual([]);
  expect(messages.filter(({ html }) => !html.isWellFormed())).toEqual([]);
});

test('every one comes through a delta as it was written', async () => {
  const bodies = new Map<string, string>();
  for (let since = 0; ;) {
    const { changes, to, more } = await changesSince(room.ben, room.id, since);
    for (const { id, body } of changes.messages) bodies.set(id, body);
    if (!more) break;
    since = to;
  }
  expect(changed((_, index) => bodies.get(ids[index] ?? ''))).toEqual([]);
});

test('every one is in the copy of the writer’s data as it was written', async () => {
  const { messages } = (await room.ada.call(accountRoutes.export, {})) as {
    messages: { id: string; body: string }[];
  };
  const bodies = new Map(messages.map(({ id, body }) => [id, body]));
  expect(changed((_, index) => bodies.get(ids[index] ?? ''))).toEqual([]);
});

test('every one that is a line can be a title', async () => {
  const board = await app.makeBoard({ spaceId: room.space.id });
  const titles = naughtyStrings.flatMap((text) => {
    const parsed = conversationTitle.safeParse(text);
    return parsed.success ? [parsed.data] : [];
  });
  expect(titles.length).toBeGreaterThan(300);
  const wrong = [];
  for (const title of titles) {
    const topic = await room.ada.call(topicRoutes.create, {
      params: { spaceId: room.space.id },
      body: { id: v7(), board: board.id, title, message: { id: v7(), body: 'x' } },
    });
    if (!('title' in topic) || topic.title !== title) wrong.push([title, topic]);
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('every one can be looked for, and words are found in any script', async () => {
  await indexed(app);
  let reader = room.ben;
  const refused = [];
  for (const [index, text] of naughtyStrings.entries()) {
    if (index % 50 === 0) reader = await app.makePerson(); // nobody asks that much in a minute
    const { status, body } = await reader.ask(searchRoutes.search, { query: { q: text } });
    if (status !== (text.length > 300 ? 400 : 200)) refused.push([text, status, body]);
  }
  expect(refused).toEqual([]);

  const missed = [];
  for (const text of findable.filter((one) => /\p{L}{4}/u.test(one))) {
    const { hits } = await search(app, findable.indexOf(text) % 2 ? room.ben : room.mod, {
      q: text,
      conversation: room.id,
    });
    if (!hits.some(({ message }) => message === ids[naughtyStrings.indexOf(text)])) missed.push(text);
  }
  expect(missed).toEqual([]);
}, 120_000);

test('every one is mailed as it was written, in HTML that does nothing', async () => {
  await passTime(app, '1 hour');
  await runMails(app);
  const mails = await mailsTo(app, room.ben);
  const plain = mails.map(({ body }) => body).join('\n');
  expect(naughtyStrings.filter((text) => !plain.includes(text.trim()))).toEqual([]);
  const shown = mails.map(({ html }) => wordsOf(html)).join('\n');
  const rows = await app.db.query<{ html: string }>(`SELECT html FROM message WHERE conversation_id = $1`, [
    room.id,
  ]);
  expect(rows.filter(({ html }) => !shown.includes(wordsOf(html)))).toEqual([]);
  const harm = mails.flatMap(
    ({ html }) =>
      html.match(
        /<(?!\/?[a-z!])|<[^>]*(\son\w+=|javascript:)|<(script|img|svg|iframe|object|form|base|link|video|math)\b/gi,
      ) ?? [],
  );
  expect(harm).toEqual([]);
  expect(mails.filter(({ subject }) => /[\r\n]/.test(subject))).toEqual([]);
}, 60_000);

test.each(notText.map((text) => [JSON.stringify(text), text]))(
  '%s is refused with what to do',
  async (_, text) => {
    const { status, body } = await send(room.ada, room.id, text);
    expect({ status, body }).toMatchObject({
      status: 400,
      body: {
        issues: [{ path: 'body', message: expect.stringMatching(/^(Bitte schreiben|Enthält ein Zeichen)/) }],
      },
    });
  },
);
