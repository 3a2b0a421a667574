import { startOfDemo } from '@app/api/demo/demo-clock.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { seedDemo } from '@app/api/demo/seed.ts';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { moderationRoutes } from '@app/contracts/moderation';
import { reactionEmojis } from '@app/contracts/messages';
import { sessionRoutes } from '@app/contracts/session';
import { spaceRoutes } from '@app/contracts/spaces';
import { unreadRoutes } from '@app/contracts/unread';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openClient } from '../support/client.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let milliseconds: number;
beforeAll(async () => {
  app = await startApp({ env: { DEMO: 'on' } });
  const started = Date.now();
  await Promise.all([seedDemo(app.db), seedDemo(app.db)]); // two servers start at once
  milliseconds = Date.now() - started;
  await seedDemo(app.db);
});
afterAll(() => app.stop());

const count = async (from: string) => {
  const [row] = await app.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
  return row?.count ?? 0;
};

test('an empty database is filled once, in a moment, with enough to be alive', async () => {
  expect(milliseconds).toBeLessThan(30_000);
  const messages = (kind: string) =>
    count(`message m JOIN conversation c ON c.id = m.conversation_id WHERE c.kind = '${kind}'`);
  expect(await count('demo_persona')).toBe(5);
  expect(await count('space')).toBe(8); // once, although three were asked to
  expect(await count('person')).toBe(40);
  expect(
    await count(`(SELECT DISTINCT o.id FROM person p JOIN organization o ON o.id = p.organization_id
      WHERE o.kind IN ('municipality', 'district')) towns`),
  ).toBeGreaterThanOrEqual(14);
  expect(await count(`conversation WHERE kind = 'topic'`)).toBeGreaterThanOrEqual(60);
  expect(await messages('topic')).toBeGreaterThanOrEqual(500);
  expect(await messages('channel')).toBeGreaterThanOrEqual(2_000);
});

test('pages of documents stand in their spaces with their texts, and are no news to anybody', async () => {
  expect(await count(`document WHERE html <> '' AND outline <> '[]'`)).toBeGreaterThanOrEqual(12);
  expect(await count(`document WHERE parent_id IS NOT NULL`)).toBeGreaterThanOrEqual(3);
  const before = await count('notification');
  await app.app.get(Settling).settled();
  expect(await count(`document WHERE projected_rows < 0 OR projected_at IS NULL`)).toBe(0);
  expect(await count('notification')).toBe(before);
});

test('every persona has direct conversations and a due reminder, and moderators have a queue', async () => {
  const alone = await app.db.query(
    `SELECT d.key FROM demo_persona d WHERE NOT EXISTS (SELECT FROM conversation_participant p WHERE p.person_id = d.person_id)
         OR NOT EXISTS (SELECT FROM bookmark b WHERE b.person_id = d.person_id AND b.remind_at <= now())`,
  );
  expect(alone).toEqual([]);
  expect(await count('direct_conversation WHERE is_group')).toBeGreaterThanOrEqual(1);
  expect(await count(`moderation_case WHERE state = 'open' AND kind = 'report'`)).toBe(3);
  expect(await count(`moderation_case WHERE state = 'open' AND kind = 'held'`)).toBe(2);
  const signedIn = await app.visitor.ask(sessionRoutes.signInAsPersona, { body: { persona: 'moderator' } });
  const moderator = openClient(app.url, { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' });
  const queue = await moderator.ask(moderationRoutes.ownCases, {});
  expect(queue.status).toBe(200);
  expect(JSON.stringify(queue.body)).toContain('Akzeptanzpartner');
});

test('conversations are as the engine would have left them', async () => {
  const broken = await app.db.query(
    `SELECT c.title FROM conversation c LEFT JOIN message m ON m.conversation_id = c.id GROUP BY c.id
     HAVING count(m.id) <> c.last_position OR COALESCE(max(m.position), 0) <> c.last_position
         OR COALESCE(max(m.seq), 0) > c.head_seq OR count(DISTINCT m.seq) <> count(m.id)
         OR max(m.created_at) IS DISTINCT FROM c.last_message_at OR max(m.created_at) > now()`,
  );
  const unordered = await app.db.query(
    `SELECT m.body FROM message m JOIN message n ON n.conversation_id = m.conversation_id
        AND n.position = m.position + 1 WHERE n.created_at <= m.created_at`,
  );
  const counts = await app.db.query(
    `SELECT m.body FROM message m WHERE (SELECT COALESCE(sum((r->>'count')::int), 0)
       FROM jsonb_array_elements(m.reactions) r) <> (SELECT count(*) FROM reaction WHERE message_id = m.id)`,
  );
  const markers = await app.db.query(
    `SELECT r.position FROM read_marker r JOIN conversation c ON c.id = r.conversation_id
      WHERE r.position > c.last_position OR r.position < COALESCE((SELECT max(position) FROM message
            WHERE conversation_id = c.id AND author_id = r.person_id), 0)`,
  );
  const outsiders = await app.db.query(
    `SELECT m.body FROM message m JOIN conversation c ON c.id = m.conversation_id
       LEFT JOIN space_member s ON s.space_id = c.space_id AND s.person_id = m.author_id
      WHERE c.space_id IS NOT NULL AND (s.role IS NULL OR s.role = 'guest')`,
  );
  expect({ broken, unordered, counts, markers, outsiders }).toEqual({
    broken: [],
    unordered: [],
    counts: [],
    markers: [],
    outsiders: [],
  });
  const emojis = await app.db.query<{ emoji: string }>(`SELECT DISTINCT emoji FROM reaction`);
  expect(reactionEmojis).toEqual(expect.arrayContaining(emojis.map(({ emoji }) => emoji)));
});

test('every persona signs in with one click and finds unread conversations since a last visit', async () => {
  const personas = await app.visitor.ask(sessionRoutes.personas, {});
  const keys = (personas.body as { key: string }[]).map(({ key }) => key);
  expect(keys).toHaveLength(5);
  for (const key of keys) {
    const signedIn = await app.visitor.ask(sessionRoutes.signInAsPersona, { body: { persona: key } });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const persona = openClient(app.url, { cookie });
    const { body } = await persona.ask(sessionRoutes.read, {});
    const { person } = body as { person: { lastVisitAt: string } };
    expect(Date.parse(person.lastVisitAt)).toBeLessThan(Date.now() - 86_400_000 / 2);

    const unread = (await persona.ask(unreadRoutes.spaces, {})).body as { conversation: string }[];
    expect(unread.length).toBeGreaterThan(0);
    const page = await persona.ask(conversationRoutes.page, {
      params: { conversationId: unread[0]?.conversation ?? '' },
    } as never);
    expect(page.status).toBe(200);
    const spaces = (await persona.ask(spaceRoutes.list, {})).body as { role: string | null }[];
    expect(spaces.some(({ role }) => role !== null)).toBe(true);
  }
});

test('the demo begins at the latest eleven o’clock of a working day in Berlin', () => {
  const start = (now: string) => startOfDemo(new Date(now)).toISOString();
  expect(start('2026-03-04T15:00:00Z')).toBe('2026-03-04T10:00:00.000Z');
  expect(start('2026-07-01T08:59:00Z')).toBe('2026-06-30T09:00:00.000Z');
  expect(start('2026-03-08T15:00:00Z')).toBe('2026-03-06T10:00:00.000Z'); // a Sunday
});
