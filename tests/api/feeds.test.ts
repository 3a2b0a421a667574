import { messageRoutes } from '@app/contracts/conversation-routes';
import { feedRoutes } from '@app/contracts/feeds';
import { topicRoutes } from '@app/contracts/topics';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function makeForum(visibility: 'closed' | 'network' | 'public' = 'network') {
  const unna = await app.makeOrganization({ ags: '05978036' });
  const ada = await app.makePerson({ name: 'Ada <Muster> & Co', organizationId: unna.id });
  const space = (await app.makeSpace({ visibility, name: 'Karte & Recht', members: { member: [ada] } })) as {
    id: string;
    slug: string;
  };
  const board = await app.makeBoard({ spaceId: space.id, name: 'Austausch' });
  const other = await app.makeBoard({ spaceId: space.id, name: 'Anderes' });
  const open = async (title: string, body: string, boardId = board.id) => {
    const id = v7();
    await ada.call(topicRoutes.create, {
      params: { spaceId: space.id },
      body: { id, board: boardId, title, message: { id: v7(), body } },
    });
    return id;
  };
  return { ada, space, board, other, open };
}

const tokenOf = async (person: TestPerson) => (await person.call(feedRoutes.renew, {})).token ?? '';

async function read(token: string, spaceId: string, search = '', headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}/api/feeds/${token}/spaces/${spaceId}${search}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const titlesIn = (text: string) =>
  [...text.matchAll(/<entry>[^]*?<title>(.*?)<\/title>/g)].map(([, title]) => title);

test('a feed reader gets the latest posts with names, whole texts and addresses that work anywhere', async () => {
  const { ada, space, open } = await makeForum();
  const topic = await open('Satzung?', `Fragt [@Ada](person:${ada.id}): **wer** <kennt> das?`);
  const answer = await sent(ada, topic, 'Wir.\u0008 Siehe https://www.unna.de/?a=1&b=2');
  const gone = await sent(ada, topic, 'Vertippt');
  await ada.call(messageRoutes.remove, { params: { messageId: gone.id } });

  const { status, headers, text } = await read(await tokenOf(ada), space.id);

  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(titlesIn(text)).toEqual(['Re: Satzung?', 'Satzung?']);
  expect(text).toContain('<title>Karte &#38; Recht</title>');
  expect(text).toContain('<name>Ada &#60;Muster&#62; &#38; Co (Stadt Unna)</name>');
  expect(text).toContain(`<id>urn:uuid:${answer.id}</id>`);
  expect(text).toContain(`/beitrag/${answer.id}"/>`);
  expect(text).toMatch(/&#60;a href=&#34;http:\/\/[^&]+\/personen\//);
  expect(text).not.toContain('\u0008');
  expect(text).not.toContain('Vertippt');
});

test('an unchanged feed is not sent again', async () => {
  const { ada, space, open } = await makeForum();
  const topic = await open('Satzung?', 'Wer?');
  const token = await tokenOf(ada);
  const etag = (await read(token, space.id)).headers.get('etag') ?? '';
  expect((await read(token, space.id, '', { 'if-none-match': etag })).status).toBe(304);
  await sent(ada, topic, 'Wir.');
  expect((await read(token, space.id, '', { 'if-none-match': etag })).status).toBe(200);
});

test('one board has a feed of its own', async () => {
  const { ada, space, board, other, open } = await makeForum();
  await open('Hier', 'x');
  await open('Dort', 'x', other.id);
  const token = await tokenOf(ada);

  const { text } = await read(token, space.id, `?board=${board.id}`);
  expect(titlesIn(text)).toEqual(['Hier']);
  expect(text).toContain('<title>Karte &#38; Recht: Austausch</title>');
  const foreign = await makeForum();
  expect((await read(token, space.id, `?board=${foreign.board.id}`)).status).toBe(404);
});

test('an address ends when it is renewed or switched off, and with its owner', async () => {
  const { ada, space } = await makeForum('public');
  expect(await ada.call(feedRoutes.access, {})).toEqual({ token: null, since: null });
  const first = await tokenOf(ada);
  expect((await ada.call(feedRoutes.access, {})).token).toBe(first);
  const second = await tokenOf(ada);
  expect((await read(first, space.id)).status).toBe(404);
  expect((await read(second, space.id)).status).toBe(200);

  await app.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [ada.id]);
  expect((await read(second, space.id)).status).toBe(404);
  await app.db.query(`UPDATE person SET deactivated_at = NULL WHERE id = $1`, [ada.id]);
  await ada.call(feedRoutes.end, {});
  expect((await read(second, space.id)).status).toBe(404);
});

test('a token that was changed anywhere opens nothing, and one person cannot read as another', async () => {
  const { ada, space } = await makeForum('public');
  const ben = await app.makePerson();
  const [own, other] = [await tokenOf(ada), await tokenOf(ben)];
  for (const token of [
    `${other.slice(0, 22)}${own.slice(22)}`,
    `${own.slice(0, 30)}${own[30] === 'A' ? 'B' : 'A'}${own.slice(31)}`,
    'x'.repeat(46),
    'kurz',
  ])
    expect((await read(token, space.id)).status).toBe(404);
});

test('what is written in a closed space is in no feed, and what one may not read neither', async () => {
  const { ada, space } = await makeForum('closed');
  expect((await read(await tokenOf(ada), space.id)).status).toBe(404);
  const ben = await app.makePerson();
  const token = await tokenOf(ben);
  expect((await read(token, space.id)).status).toBe(404);
  expect((await read(token, v7())).status).toBe(404);
});
