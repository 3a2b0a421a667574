import { ServedRoutes } from '@app/api/platform/http/served-routes.ts';
import { channelRoutes } from '@app/contracts/channels';
import { errorCatalogue, problem } from '@app/contracts/errors';
import type { Route } from '@app/contracts/route';
import { spaceRoutes } from '@app/contracts/spaces';
import { topicRoutes } from '@app/contracts/topics';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import type { Answer } from '../support/client.ts';
import { makeRoom, page, send, sent } from '../support/conversations.ts';
import { contractRoutes, keyOf } from '../support/routes.ts';

let app: TestApp;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp();
  admin = await app.makePerson({ platformRole: 'administration' });
});
afterAll(() => app.stop());

/** One body for every refusal, in German, and never a word of how the server is built. */
function expectProblem({ status, body }: Answer) {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  const parsed = problem.safeParse(body);
  expect(parsed.success).toBe(true);
  if (!parsed.success) return;
  expect(status).toBe(errorCatalogue[parsed.data.code].status);
  expect(JSON.stringify(body)).not.toMatch(/ at |Error|Invalid|node_modules|SELECT|undefined|zod/);
}

const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
const bodies: [string, string][] = [
  ['broken JSON', '{"body": '],
  ['a list', '[]'],
  ['a number', '7'],
  ['an unknown field', '{"unbekannt": 1}'],
  ['a prototype', '{"__proto__": {"body": "x"}, "constructor": {"prototype": {}}}'],
  ['JSON 5,000 levels deep', deep],
  ['10 MB', JSON.stringify({ body: 'a'.repeat(10_000_000) })],
];

const routes = await contractRoutes();
const ownPath = ({ path }: Route) => path.replaceAll(/:\w+/g, () => v7());

describe.each(routes.filter(({ body }) => body).map((route) => [keyOf(route), route] as const))(
  '%s',
  (_, route) => {
    test.each(bodies)('refuses %s', async (__, body) => {
      expectProblem(await admin.http(route.method, ownPath(route), body));
    });
  },
);

test.each(routes.filter(({ params }) => params).map((route) => [keyOf(route), route] as const))(
  '%s answers a forged address like an unknown one',
  async (_, { method, path }) => {
    for (const forged of ['%00', "x' OR 1=1 --", '../../etc/passwd', '%F0%9F%92%A9', '-1'])
      expectProblem(
        await admin.http(
          method,
          path.replaceAll(/:\w+/g, encodeURIComponent(forged)),
          method === 'GET' ? undefined : '{}',
        ),
      );
  },
);

test.each(routes.filter(({ query }) => query).map((route) => [keyOf(route), route] as const))(
  '%s refuses a wrong query',
  async (_, route) => {
    const { space, id } = await makeRoom(app);
    const path = route.path.replace(':spaceId', space.id).replace(':conversationId', id);
    const answer = await admin.http(route.method, `${path}?limit=-1&unbekannt=%00&cursor=%00&since=x`);
    expectProblem(answer);
  },
);

test.each(routes.filter(({ body }) => body).map((route) => [keyOf(route), route] as const))(
  '%s takes no body at all for an empty one',
  async (_, route) => {
    expect((await admin.http(route.method, ownPath(route), 'null')).status).toBeLessThan(500);
  },
);

test('everything that is served was tried', () => {
  const served = app.app
    .get(ServedRoutes)
    .all()
    .map(({ route }) => keyOf(route));
  expect(served.filter((key) => !routes.some((route) => keyOf(route) === key))).toEqual([]);
});

test('a wrong field is named, and the sentence says what to do', async () => {
  const { ada, id } = await makeRoom(app);
  const answer = await send(ada, id, '   ');
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    code: 'invalid_input',
    message: errorCatalogue.invalid_input.message,
    issues: [{ path: 'body', message: 'Bitte schreiben Sie etwas.' }],
  });
  expect((await send(ada, id, 'a\0b')).body).toMatchObject({ issues: [{ path: 'body' }] });
  expect((await send(ada, id, 'a'.repeat(50_001))).body).toMatchObject({ issues: [{ path: 'body' }] });
  expect((await send(ada, id, 'a'.repeat(50_000))).status).toBe(200);
});

test('another media type is refused as such', async () => {
  const { ada, id } = await makeRoom(app);
  const answer = await ada.http('POST', `conversations/${id}/messages`, '<body/>', {
    'content-type': 'application/xml',
  });
  expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media' } });
});

const strange = 'שלום \u202Eabc\u202C a\u200Bb e\u0301 👩🏽‍🚒 ﷽';

test('right-to-left, zero-width and composed characters stay exactly as they are', async () => {
  const { ada, id, space } = await makeRoom(app);
  const { position } = await sent(ada, id, strange);
  expect((await page(ada, id)).messages.find((one) => one.position === position)?.body).toBe(strange);
  await app.db.query(`UPDATE space_member SET role = 'lead' WHERE space_id = $1 AND person_id = $2`, [
    space.id,
    ada.id,
  ]);
  const channel = { id: v7(), name: strange, purpose: strange };
  const made = await ada.call(channelRoutes.create, { params: { spaceId: space.id }, body: channel });
  expect([made.title, made.purpose]).toEqual([strange, strange]);
});

const script = `<img src=x onerror=alert(1)><script>alert(1)</script>"'&{{7*7}}`;

test('HTML and script in any field come back as the text that was typed', async () => {
  const lead = await app.makePerson({ platformRole: 'coordination', name: 'Lea' });
  const space = await lead.call(spaceRoutes.create, {
    body: {
      id: v7(),
      kind: 'topic',
      visibility: 'network',
      name: script.slice(0, 80),
      purpose: script,
      boards: [script.slice(0, 60)],
    },
  });
  expect([space.name, space.purpose, space.boards[0]?.name]).toEqual([
    script.slice(0, 80),
    script,
    script.slice(0, 60),
  ]);
  const topic = await lead.call(topicRoutes.create, {
    params: { spaceId: space.id },
    body: {
      id: v7(),
      board: space.boards[0]?.id ?? '',
      title: script,
      tags: [script.slice(0, 40)],
      message: { id: v7(), body: `${script}\n\n[x](javascript:alert(1)) ![x](data:text/html,x)` },
    },
  });
  expect(topic).toMatchObject({ title: script, tags: [script.slice(0, 40)] });
  const { html } = (await page(lead, topic.id)).messages[0] ?? { html: '' };
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<(script|img|iframe|style|svg)|on\w+=["']|href="(javascript|data):/i);
});

test('what one may not see and what does not exist are the same answer', async () => {
  const { ada, id, space } = await makeRoom(app);
  const stranger = await app.makePerson();
  const { id: message } = await sent(ada, id, 'Nur für uns');
  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [space.id]);
  for (const [method, path, body] of [
    ['GET', 'conversations/ID/messages'],
    ['GET', 'conversations/ID/changes?since=0'],
    ['GET', 'conversations/ID/own'],
    ['POST', 'conversations/ID/messages', { id: v7(), body: 'Hallo' }],
    ['PUT', 'conversations/ID/marker', { position: 1 }],
    ['PATCH', 'conversations/ID', { title: 'x' }],
  ] as const) {
    const hidden = await stranger.http(method, path.replace('ID', id), body);
    const unknown = await stranger.http(method, path.replace('ID', v7()), body);
    expect({ status: hidden.status, body: hidden.body }).toEqual({
      status: unknown.status,
      body: unknown.body,
    });
    expect(hidden.status).toBe(404);
  }
  for (const method of ['GET', 'DELETE'] as const) {
    const hidden = await stranger.http(method, `messages/${message}`);
    expect(hidden).toMatchObject({
      status: 404,
      body: (await stranger.http(method, `messages/${v7()}`)).body,
    });
  }
});

test('a foreign page can write nothing, whatever it sends', async () => {
  const { ada, id } = await makeRoom(app);
  const body = { id: v7(), body: 'Untergeschoben' };
  for (const headers of [
    { origin: 'https://fremd.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    const answer = await ada.http('POST', `conversations/${id}/messages`, body, headers);
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  }
  expect((await page(ada, id)).messages).toEqual([]);
});
