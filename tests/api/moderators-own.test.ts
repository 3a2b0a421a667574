import { moderationRoutes } from '@app/contracts/moderation';
import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { makeRoom, send, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('a moderator whom the lead silenced cannot take that back', async () => {
  const { mod, space, id } = await makeRoom(app);
  const lead = await app.makePerson({ name: 'Lea' });
  await app.insert('space_member', { space_id: space.id, person_id: lead.id, role: 'lead' });
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await lead.call(spaceModerationRoutes.silence, {
    params: { spaceId: space.id, personId: mod.id },
    body: { until, reason: 'Pause' },
  });
  const { items } = await mod.call(moderationLogRoutes.list, { params: { spaceId: space.id }, query: {} });
  const params = { entryId: items[0]?.id ?? '' };
  expect((await mod.ask(moderationLogRoutes.undo, { params })).status).toBe(403);
  expect((await send(mod, id, 'Ich bin noch da')).status).toBe(403);
  expect((await lead.ask(moderationLogRoutes.undo, { params })).status).toBe(200);
  expect((await send(mod, id, 'Jetzt wieder')).status).toBe(200);
});

test('a moderator does not learn who reported their own post; another one does', async () => {
  const { ada, mod, space, id } = await makeRoom(app);
  const other = await app.makePerson({ name: 'Nora' });
  await app.insert('space_member', { space_id: space.id, person_id: other.id, role: 'moderator' });
  const post = await sent(mod, id, 'Das war nicht nett');
  await ada.call(moderationRoutes.report, {
    params: { messageId: post.id },
    body: { reason: 'rude', note: 'Das trifft mich' },
  });
  const spaceId = space.id;
  const [own] = (await mod.call(moderationRoutes.ownCases, { query: {} })).items;
  expect(own?.reports).toEqual([]);
  const here = await mod.call(moderationRoutes.spaceCases, { params: { spaceId }, query: {} });
  expect(here.items.map(({ reports }) => reports)).toEqual([[]]);
  const claimed = await mod.call(moderationRoutes.claim, {
    params: { caseId: own?.id ?? '' },
    body: { claimed: true },
  });
  expect(claimed.reports).toEqual([]);
  const [seen] = (await other.call(moderationRoutes.ownCases, { query: {} })).items;
  expect(seen?.reports).toMatchObject([{ reporter: { name: 'Ada' }, note: 'Das trifft mich' }]);
});
