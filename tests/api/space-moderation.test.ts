import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { moderationRoutes } from '@app/contracts/moderation';
import { spaceModerationRoutes as routes } from '@app/contracts/space-moderation';
import { topicRoutes } from '@app/contracts/topics';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { page, send, sent } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function makePlace() {
  const forum = await makeForum(app);
  const lead = await app.makePerson({ name: 'Lea Leitung' });
  await app.insert('space_member', { space_id: forum.space.id, person_id: lead.id, role: 'lead' });
  return { ...forum, lead, topic: await makeTopic(forum, 1) };
}
type Place = Awaited<ReturnType<typeof makePlace>>;

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const own = (person: TestPerson, topic: string) =>
  person.call(conversationRoutes.own, { params: { conversationId: topic } });
const change = (person: TestPerson, topic: string, body: object) =>
  person.ask(conversationRoutes.update, { params: { conversationId: topic }, body });
const configure = ({ lead, space, board }: Place, body: object = {}) =>
  lead.call(routes.changeSettings, {
    params: { spaceId: space.id },
    body: { rules: '', newcomerPosts: 0, boards: [{ id: board.id, premoderation: 'off' }], ...body },
  });
const silence = (person: TestPerson, { space }: Place, target: { id: string }) =>
  person.ask(routes.silence, {
    params: { spaceId: space.id, personId: target.id },
    body: { until: inADay(), reason: 'Bitte eine Pause' },
  });

test('rules are shown before the first post and accepted once', async () => {
  const place = await makePlace();
  const { ben, mo, space, board, topic } = place;
  const params = { spaceId: space.id };
  await configure(place, { rules: '**Freundlich** bleiben' });

  expect((await send(ben, topic, 'Hallo')).body).toMatchObject({
    code: 'forbidden',
    message: 'Bitte lesen und akzeptieren Sie zuerst die Regeln dieses Raums.',
  });
  const opening = {
    params,
    body: { id: v7(), board: board.id, title: 'T', message: { id: v7(), body: 'B' } },
  };
  expect((await ben.ask(topicRoutes.create, opening)).status).toBe(403);
  expect(await own(ben, topic)).toMatchObject({ can: { write: false }, obstacle: 'rules' });
  expect(await ben.call(routes.standing, { params })).toMatchObject({
    rules: { html: '<p><strong>Freundlich</strong> bleiben</p>\n', accepted: false },
  });

  await ben.call(routes.acceptRules, { params });
  expect(await own(ben, topic)).toMatchObject({ can: { write: true }, obstacle: null });
  await sent(ben, topic, 'Hallo');
  await sent(mo, topic, 'Wer moderiert, muss nichts annehmen');

  await configure(place, { rules: 'Freundlicher bleiben' });
  await sent(ben, topic, 'Kleine Änderungen halten niemanden auf');
  await configure(place, { rules: 'Ganz neu', acceptAgain: true });
  expect((await send(ben, topic, 'Nochmal')).status).toBe(403);
  await configure(place, { rules: '' });
  await sent(ben, topic, 'Ohne Regeln');
  await configure(place, { rules: 'Wieder da' });
  expect((await send(ben, topic, 'Nochmal')).status).toBe(403);
});

test('whoever is silenced reads and cannot write or open topics here, but elsewhere', async () => {
  const place = await makePlace();
  const other = await makePlace();
  const { ben, mo, space, board, topic } = place;
  await app.insert('space_member', { space_id: other.space.id, person_id: ben.id, role: 'member' });
  expect((await silence(mo, place, ben)).status).toBe(204);

  expect((await send(ben, topic, 'Hallo')).status).toBe(403);
  expect(await own(ben, topic)).toMatchObject({ can: { write: false }, obstacle: 'silenced' });
  const opening = { id: v7(), board: board.id, title: 'T', message: { id: v7(), body: 'B' } };
  expect((await ben.ask(topicRoutes.create, { params: { spaceId: space.id }, body: opening })).status).toBe(
    403,
  );
  expect((await page(ben, topic)).messages).toHaveLength(1);
  expect(await ben.call(routes.standing, { params: { spaceId: space.id } })).toMatchObject({
    silence: { reason: 'Bitte eine Pause' },
  });
  await sent(ben, other.topic, 'Hier darf ich');

  expect(await mo.call(routes.silences, { params: { spaceId: space.id } })).toMatchObject([
    { person: { name: 'Ben Beispiel' }, by: { name: 'Mo Moderat' } },
  ]);
  await mo.call(routes.liftSilence, { params: { spaceId: space.id, personId: ben.id } });
  await sent(ben, topic, 'Wieder da');
});

test('silence ends by itself, and leaving and coming back does not end it', async () => {
  const place = await makePlace();
  const { ben, mo, space, topic } = place;
  await silence(mo, place, ben);
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1 AND space_id = $2`, [ben.id, space.id]);
  await app.insert('space_member', { space_id: space.id, person_id: ben.id, role: 'member' });
  expect((await send(ben, topic, 'Hallo')).status).toBe(403);
  await app.db.query(`UPDATE space_silence SET until = now() WHERE space_id = $1`, [space.id]);
  await sent(ben, topic, 'Wieder da');
});

test('moderators sanction those below them, never themselves, each other or the lead', async () => {
  const place = await makePlace();
  const { mo, lead } = place;
  expect((await silence(mo, place, mo)).status).toBe(403);
  expect((await silence(mo, place, lead)).status).toBe(403);
  expect((await silence(lead, place, mo)).status).toBe(204);
});

test('a warning reaches the person once, however often it is sent', async () => {
  const { ben, mo, space } = await makePlace();
  const body = { id: v7(), person: ben.id, text: 'Bitte freundlich' };
  for (const _attempt of [1, 2]) await mo.call(routes.warn, { params: { spaceId: space.id }, body });
  const rows = await app.db.query(`SELECT note FROM notification WHERE person_id = $1 AND kind = 'warned'`, [
    ben.id,
  ]);
  expect(rows).toEqual([{ note: 'Bitte freundlich' }]);
});

test('in an announcement only moderators write, and everyone reads why', async () => {
  const { ben, mo, topic } = await makePlace();
  expect((await change(ben, topic, { announcementOnly: true })).status).toBe(403);
  const delta = (await change(mo, topic, { announcementOnly: true })).body as Delta;
  expect(delta.changes.conversation?.announcementOnly).toBe(true);
  expect((await send(ben, topic, 'Hallo')).body).toMatchObject({
    message: expect.stringContaining('Hier schreibt nur die Moderation'),
  });
  expect(await own(ben, topic)).toMatchObject({ obstacle: 'announcement' });
  await sent(mo, topic, 'Mitteilung');
});

test('a topic closes and opens at the set times, for writers at once and for readers with the next round', async () => {
  const { ben, mo, topic } = await makePlace();
  expect((await change(mo, topic, { closesAt: new Date(0).toISOString() })).body).toMatchObject({
    issues: [{ path: 'closesAt' }],
  });
  await change(mo, topic, { closesAt: inADay(), reopensAt: inADay() });
  await app.db.query(`UPDATE conversation SET closes_at = now() - interval '1 second' WHERE id = $1`, [
    topic,
  ]);
  expect((await send(ben, topic, 'Zu spät')).status).toBe(423);
  await app.app.get(Jobs).run('timed-conversations');
  expect((await page(ben, topic)).conversation).toMatchObject({ state: 'locked', closesAt: null });

  await app.db.query(`UPDATE conversation SET reopens_at = now() - interval '1 second' WHERE id = $1`, [
    topic,
  ]);
  await sent(ben, topic, 'Wieder offen');
  await app.app.get(Jobs).run('timed-conversations');
  expect((await page(ben, topic)).conversation).toMatchObject({ state: 'open', reopensAt: null });
});

test('a moderator who opens a topic whose time has passed opens it for good', async () => {
  const { ben, mo, topic } = await makePlace();
  await change(mo, topic, { closesAt: inADay() });
  await app.db.query(`UPDATE conversation SET closes_at = now() - interval '1 second' WHERE id = $1`, [
    topic,
  ]);
  await change(mo, topic, { state: 'open' });
  expect((await sent(ben, topic, 'Offen')).body).toBe('Offen');
});

test('the lead chooses what is read before it appears; what waits keeps waiting when that ends', async () => {
  const place = await makePlace();
  const { ada, mo, board, topic } = place;
  await configure(place, { boards: [{ id: board.id, premoderation: 'all' }] });
  const id = v7();
  expect((await send(ada, topic, 'Wartet', { id })).body).toMatchObject({ held: true });
  await configure(place);
  expect((await send(ada, topic, 'Wartet', { id })).body).toMatchObject({ held: true });
  expect((await mo.call(moderationRoutes.ownCases, { query: {} })).items).toHaveLength(1);
  await sent(ada, topic, 'Anderes erscheint sofort');
});

test('slow mode says when one may write again, to people and to their browsers', async () => {
  const { ben, mo, topic } = await makePlace();
  await change(mo, topic, { slowModeSeconds: 300 });
  await sent(ben, topic, 'Einer');
  const refused = await send(ben, topic, 'Noch einer');
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({ message: expect.stringContaining('in 5 Minuten wieder schreiben') });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(290);
});
