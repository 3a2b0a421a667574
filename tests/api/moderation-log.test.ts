import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { moderationRoutes } from '@app/contracts/moderation';
import { moderationLogRoutes as routes } from '@app/contracts/moderation-log';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, page, send, sent } from '../support/conversations.ts';
import { countMailsTo, mailTo } from '../support/mail.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const logOf = async (person: TestPerson, spaceId: string) =>
  (await person.call(routes.list, { params: { spaceId }, query: {} })).items;
const undo = (person: TestPerson, entryId: string) => person.ask(routes.undo, { params: { entryId } });
const hide = (person: TestPerson, messageId: string) =>
  person.call(moderationRoutes.hide, { params: { messageId }, body: { reason: 'Eine Nummer' } });
const report = (person: TestPerson, messageId: string) =>
  person.call(moderationRoutes.report, { params: { messageId }, body: { reason: 'rude' } });
const emailOf = async ({ id }: { id: string }) => {
  const [row] = await app.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [id]);
  return row?.email ?? '';
};

test('what moderators do is in the log with its reason; what people do with their own posts is not', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  const own = await sent(ben, id, 'Eigenes');
  await ben.call(messageRoutes.remove, { params: { messageId: own.id } });
  await hide(mod, message.id);
  expect(await logOf(mod, space.id)).toMatchObject([
    {
      actor: { name: 'Mo' },
      action: 'message-hidden',
      person: { name: 'Ben' },
      note: 'Eine Nummer',
      conversation: { id },
      can: { undo: true },
    },
  ]);
});

test('hiding is undone once, whoever of two moderators is faster', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  await hide(mod, message.id);
  const [entry] = await logOf(mod, space.id);
  const answers = await Promise.all([undo(mod, entry?.id ?? ''), undo(mod, entry?.id ?? '')]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect((await page(ben, id)).messages[0]?.state).toBe('visible');
  const after = (await logOf(mod, space.id)).find((one) => one.id === entry?.id);
  expect(after).toMatchObject({ undoneBy: { name: 'Mo' }, can: { undo: false } });
});

test('settings of a conversation go back to what they were', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const params = { conversationId: id };
  await mod.call(conversationRoutes.update, {
    params,
    body: { announcementOnly: true, slowModeSeconds: 60 },
  });
  const [entry] = await logOf(mod, space.id);
  expect(entry?.action).toBe('conversation-changed');
  await undo(mod, entry?.id ?? '');
  expect((await page(ben, id)).conversation).toMatchObject({ announcementOnly: false, slowModeSeconds: 0 });
});

test('silence, its end and a closed report are undone', async () => {
  const { ada, ben, mod, id, space } = await makeRoom(app);
  const params = { spaceId: space.id, personId: ben.id };
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await mod.call(spaceModerationRoutes.silence, { params, body: { until, reason: 'Pause' } });
  await undo(mod, (await logOf(mod, space.id))[0]?.id ?? '');
  const message = await sent(ben, id, 'Ich darf wieder');

  await report(ada, message.id);
  const queue = async () => (await mod.call(moderationRoutes.ownCases, { query: {} })).items;
  const [item] = await queue();
  await mod.call(moderationRoutes.decide, {
    params: { caseId: item?.id ?? '' },
    body: { decision: 'keep' },
  });
  expect(await queue()).toEqual([]);
  await undo(mod, (await logOf(mod, space.id))[0]?.id ?? '');
  expect((await queue()).map(({ id: open }) => open)).toEqual([item?.id]);
});

test('moderators of another space neither read the log nor undo', async () => {
  const { ben, mod, id, space } = await makeRoom(app);
  const other = await makeRoom(app);
  await hide(mod, (await sent(ben, id, 'Hallo')).id);
  const [entry] = await logOf(mod, space.id);
  expect((await other.mod.ask(routes.list, { params: { spaceId: space.id }, query: {} })).status).toBe(403);
  expect((await undo(other.mod, entry?.id ?? '')).status).toBe(404);
});

/** A reported message that has waited for two hours, on some morning. */
async function remindOf() {
  const room = await makeRoom(app);
  const message = await sent(room.ben, room.id, 'Ruft mich an: 0231 555');
  await report(room.ada, message.id);
  await app.db.query(
    `UPDATE moderation_case SET created_at = now() - interval '2 hours' WHERE subject_id = $1`,
    [message.id],
  );
  const { Reminders } = await import('@app/api/features/moderation/reminders.service.ts');
  await app.app.get(Reminders).remindAll();
  return { ...room, message, address: await emailOf(room.mod) };
}

test('a moderator decides from the mail without signing in; opening the link changes nothing', async () => {
  const { ben, id, address } = await remindOf();
  const { text, token } = await mailTo(app.dataDir, address);
  expect(text).toContain('Ruft mich an: 0231 555');
  expect(text).toContain('/moderation/mail#');

  const looked = (await app.visitor.ask(routes.look, { body: { token } })).body as {
    name: string;
    cases: { id: string; state: string }[];
  };
  expect(looked).toMatchObject({ name: 'Mo', cases: [{ state: 'open' }] });
  expect((await page(ben, id)).messages[0]?.state).toBe('visible');

  const body = {
    token,
    case: looked.cases[0]?.id ?? '',
    decision: 'hide' as const,
    note: 'Bitte keine Nummern',
  };
  expect((await app.visitor.ask(routes.decide, { body })).body).toMatchObject({ decidedBy: { name: 'Mo' } });
  expect((await page(ben, id)).messages[0]?.state).toBe('hidden');
  expect((await app.visitor.ask(routes.decide, { body })).status).toBe(409);
});

test('a link of a mail is good for its cases only, and ends with the role and with time', async () => {
  const { mod, space, address } = await remindOf();
  const foreign = await remindOf();
  const { token } = await mailTo(app.dataDir, address);
  const { token: foreignToken } = await mailTo(app.dataDir, foreign.address);
  const { cases } = (await app.visitor.ask(routes.look, { body: { token: foreignToken } })).body as {
    cases: { id: string }[];
  };
  const decide = (caseId: string) =>
    app.visitor.ask(routes.decide, { body: { token, case: caseId, decision: 'keep' } });
  expect((await decide(cases[0]?.id ?? '')).status).toBe(404);

  const [own] = (
    (await app.visitor.ask(routes.look, { body: { token } })).body as { cases: { id: string }[] }
  ).cases;
  await app.db.query(`UPDATE space_member SET role = 'member' WHERE person_id = $1`, [mod.id]);
  expect((await decide(own?.id ?? '')).status).toBe(404);
  expect((await app.visitor.ask(routes.look, { body: { token } })).body).toMatchObject({ cases: [] });
  await app.db.query(`UPDATE space_member SET role = 'moderator' WHERE person_id = $1 AND space_id = $2`, [
    mod.id,
    space.id,
  ]);
  await app.db.query(`UPDATE moderation_link SET expires_at = now() WHERE person_id = $1`, [mod.id]);
  expect((await app.visitor.ask(routes.look, { body: { token } })).status).toBe(404);
});

test('nobody is reminded twice a day, nor who switched it off, nor when nothing waits', async () => {
  const { mod, address } = await remindOf();
  await mailTo(app.dataDir, address);
  await app.app.get(Jobs).run('moderation-reminders');
  const off = await makeRoom(app);
  await off.mod.call(routes.chooseMails, { body: { on: false } });
  expect(await off.mod.call(routes.mails, {})).toEqual({ on: false });
  const message = await sent(off.ben, off.id, 'Hallo');
  await report(off.ada, message.id);
  await app.db.query(`UPDATE moderation_case SET created_at = now() - interval '2 hours'`);
  await remindOf();
  const links = await app.db.query<{ person_id: string }>(
    `SELECT person_id FROM moderation_link WHERE person_id = ANY ($1)`,
    [[mod.id, off.mod.id]],
  );
  expect(links).toEqual([{ person_id: mod.id }]);
  expect(countMailsTo(app.dataDir, address)).toBe(1);
  expect((await send(off.ben, off.id, 'Weiter')).status).toBe(200);
});
