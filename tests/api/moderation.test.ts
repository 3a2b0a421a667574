import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { moderationRoutes } from '@app/contracts/moderation';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, page, sent } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const report = (person: TestPerson, messageId: string, body: object = {}) =>
  person.ask(moderationRoutes.report, { params: { messageId }, body: { reason: 'rude', ...body } });
const hide = (person: TestPerson, messageId: string, reason = 'Enthält eine Telefonnummer') =>
  person.ask(moderationRoutes.hide, { params: { messageId }, body: { reason } });
const casesOf = async (person: TestPerson, state: 'open' | 'decided' = 'open') =>
  (await person.call(moderationRoutes.ownCases, { query: { state } })).items;
const decide = (person: TestPerson, caseId: string, decision: 'keep' | 'hide' | 'remove', note = '') =>
  person.ask(moderationRoutes.decide, { params: { caseId }, body: { decision, note } });

/** Ben's message, reported by Ada. */
async function makeCase() {
  const room = await makeRoom(app);
  const message = await sent(room.ben, room.id, 'Ruft mich an: 0231 555');
  await report(room.ada, message.id, { reason: 'private-data', note: 'Eine Telefonnummer' });
  const [item] = await casesOf(room.mod);
  if (!item) throw new Error('nothing in the queue');
  return { ...room, message, item };
}

test('reports of one message are one case with every reporter and reason, in full for the moderator', async () => {
  const { ada, mod, space, message, item } = await makeCase();
  const carl = await app.makePerson({ name: 'Carl' });
  expect((await report(carl, message.id, { reason: 'rude' })).status).toBe(204);
  expect((await report(carl, message.id, { reason: 'off-topic' })).status).toBe(204);

  const [found, ...more] = await casesOf(mod);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: item.id,
    kind: 'report',
    space: { id: space.id },
    post: { id: message.id, author: { name: 'Ben' }, state: 'visible' },
    reports: [
      { reporter: { name: 'Ada' }, reason: 'private-data', note: 'Eine Telefonnummer' },
      { reporter: { name: 'Carl' }, reason: 'off-topic' },
    ],
  });
  expect(found?.post.html).toContain('0231 555');
  expect(await casesOf(ada)).toEqual([]);
  expect(await mod.call(moderationRoutes.counts, {})).toEqual([{ space: space.id, open: 1 }]);
});

test('nobody reports their own message or one that is gone', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  expect((await report(ben, message.id)).status).toBe(403);
  await ben.call(messageRoutes.remove, { params: { messageId: message.id } });
  expect((await report(ada, message.id)).status).toBe(403);
});

test('a hidden message is gone for everyone, and read with the reason by its author and moderators', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Ruft mich an: 0231 555');
  const reply = await sent(ada, id, 'Danke', { replyTo: message.id });
  const delta = (await hide(mod, message.id)).body as Delta;
  expect(delta.changes.messages.map(({ id: touched }) => touched)).toEqual([message.id, reply.id]);

  const seen = await page(ada, id);
  expect(JSON.stringify(seen)).not.toContain('0231');
  expect(seen.messages[0]).toMatchObject({ state: 'hidden', body: '', html: '' });

  const words = { params: { messageId: message.id } };
  expect((await ada.ask(moderationRoutes.hidden, words)).status).toBe(404);
  for (const person of [ben, mod])
    expect(await person.call(moderationRoutes.hidden, words)).toMatchObject({
      html: '<p>Ruft mich an: 0231 555</p>\n',
      reason: 'Enthält eine Telefonnummer',
      by: { name: 'Mo' },
    });
});

test('its author neither shows, edits nor deletes a hidden message; a moderator shows it again', async () => {
  const { ben, mod, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  await hide(mod, message.id);
  const params = { messageId: message.id };
  expect((await ben.ask(messageRoutes.restore, { params })).status).toBe(403);
  expect((await ben.ask(messageRoutes.remove, { params })).status).toBe(403);
  expect((await ben.ask(messageRoutes.edit, { params, body: { body: 'Neu', revision: 0 } })).status).toBe(
    403,
  );

  await mod.call(messageRoutes.restore, { params });
  expect((await page(ben, id)).messages[0]).toMatchObject({ state: 'visible', body: 'Hallo' });
});

test('hiding needs a reason and a moderator of this space', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const other = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  expect((await hide(mod, message.id, ' ')).status).toBe(400);
  expect((await hide(ada, message.id)).status).toBe(403);
  expect((await hide(other.mod, message.id)).status).toBe(403);
});

test.each([
  ['keep', 'visible'],
  ['hide', 'hidden'],
  ['remove', 'deleted'],
] as const)('deciding "%s" leaves the message %s and ends the case', async (decision, state) => {
  const { ben, mod, id, item } = await makeCase();
  const answer = await decide(mod, item.id, decision, 'Bitte keine Nummern');
  expect(answer.body).toMatchObject({ state: 'decided', decision, decidedBy: { name: 'Mo' } });
  expect((await page(ben, id)).messages[0]?.state).toBe(state);
  expect(await casesOf(mod)).toEqual([]);
  expect(await casesOf(mod, 'decided')).toHaveLength(1);
});

test('hiding by decision needs a reason for the author', async () => {
  const { mod, item } = await makeCase();
  expect((await decide(mod, item.id, 'hide')).body).toMatchObject({
    code: 'invalid_input',
    issues: [{ path: 'note' }],
  });
  expect(await casesOf(mod)).toHaveLength(1);
});

test('of two moderators who decide at once one wins, and the other is told what was decided', async () => {
  const { mod, space, id, ben, item } = await makeCase();
  const nora = await app.makePerson({ name: 'Nora' });
  await app.insert('space_member', { space_id: space.id, person_id: nora.id, role: 'moderator' });
  const answers = await Promise.all([decide(mod, item.id, 'hide', 'Nummer'), decide(nora, item.id, 'keep')]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const hidden = answers[0].status === 200;
  const { message } = answers[hidden ? 1 : 0].body as { message: string };
  expect(message).toContain(`${hidden ? 'Mo' : 'Nora'} hat inzwischen entschieden`);
  expect((await page(ben, id)).messages[0]?.state).toBe(hidden ? 'hidden' : 'visible');
});

test('whoever claims a case decides it, unless another moderator takes it over', async () => {
  const { mod, space, item } = await makeCase();
  const nora = await app.makePerson({ name: 'Nora' });
  await app.insert('space_member', { space_id: space.id, person_id: nora.id, role: 'moderator' });
  const claim = (person: TestPerson, body: { claimed: boolean; takeOver?: boolean }) =>
    person.ask(moderationRoutes.claim, { params: { caseId: item.id }, body });

  expect((await claim(mod, { claimed: true })).body).toMatchObject({ claimedBy: { name: 'Mo' } });
  for (const refused of [await claim(nora, { claimed: true }), await decide(nora, item.id, 'keep')]) {
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ message: expect.stringContaining('Mo kümmert sich schon darum') });
  }
  expect((await claim(nora, { claimed: true, takeOver: true })).body).toMatchObject({
    claimedBy: { name: 'Nora' },
  });
  expect((await decide(nora, item.id, 'keep')).status).toBe(200);
});

test('a moderator’s rights end at the space', async () => {
  const { item } = await makeCase();
  const other = await makeRoom(app);
  expect((await decide(other.mod, item.id, 'keep')).status).toBe(404);
  expect(await casesOf(other.mod)).toEqual([]);
});

test('a message that is reported again after a decision is a new case', async () => {
  const { ada, mod, message, item } = await makeCase();
  await decide(mod, item.id, 'keep');
  await report(ada, message.id, { reason: 'rude' });
  const again = await casesOf(mod);
  expect(again).toHaveLength(1);
  expect(again[0]?.id).not.toBe(item.id);
});

test('a report about a message that its author deleted meanwhile is ended like any other', async () => {
  const { ben, mod, message, item } = await makeCase();
  await ben.call(messageRoutes.remove, { params: { messageId: message.id } });
  expect((await decide(mod, item.id, 'hide', 'Nummer')).status).toBe(200);
});

test('the queue goes on where its first page ended, oldest first', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  for (let count = 1; count <= 23; count += 1) {
    const message = await sent(ben, id, `Beitrag ${count}`);
    await report(ada, message.id);
  }
  const first = await mod.call(moderationRoutes.ownCases, { query: {} });
  const rest = await mod.call(moderationRoutes.ownCases, { query: { cursor: first.next ?? '' } });
  expect([...first.items, ...rest.items].map(({ post }) => post.position)).toEqual(
    Array.from({ length: 23 }, (_, index) => index + 1),
  );
  expect(rest.next).toBeNull();
});

test('open pages of moderators hear that something waits; others hear nothing', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Hallo');
  const hints: [string, string][] = [];
  for (const [name, person] of Object.entries({ ada, mod })) {
    const { socket } = await person.connect();
    socket.on('hint', ({ key }) => hints.push([name, key]));
  }
  await report(ada, message.id);
  await waitFor(() => expect(hints).toContainEqual(['mod', 'moderation']));
  expect(hints).not.toContainEqual(['ada', 'moderation']);
});

test('whoever only reads along reports too', async () => {
  const { ben, mod, id } = await makeRoom(app);
  const reader = await app.makePerson({ name: 'Rea' });
  const message = await sent(ben, id, 'Hallo');
  expect((await report(reader, message.id)).status).toBe(204);
  expect(await casesOf(mod)).toHaveLength(1);
  expect((await app.visitor.ask(conversationRoutes.own, { params: { conversationId: id } })).status).toBe(
    404,
  );
});

test('a moderator changes somebody’s words with a note that everyone reads; the former ones are for the author and moderators', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const message = await sent(ben, id, 'Ruft an: 0231 555');
  const params = { messageId: message.id };
  const body = { body: 'Ruft an', revision: 0, note: 'Telefonnummer entfernt' };
  expect((await ada.ask(moderationRoutes.correct, { params, body })).status).toBe(403);
  expect((await mod.ask(moderationRoutes.correct, { params, body: { ...body, note: ' ' } })).status).toBe(
    400,
  );
  await mod.call(moderationRoutes.correct, { params, body });
  expect((await page(ada, id)).messages[0]).toMatchObject({
    body: 'Ruft an',
    editNote: 'Telefonnummer entfernt',
    author: { name: 'Ben' },
  });
  const [version] = await ben.call(messageRoutes.revisions, { params });
  expect(version).toMatchObject({ body: 'Ruft an: 0231 555', editor: { name: 'Mo' } });
  expect(await mod.call(messageRoutes.revisions, { params })).toHaveLength(1);
  expect(await ada.call(messageRoutes.revisions, { params })).toEqual([]);
  expect(
    (await mod.ask(moderationRoutes.correct, { params, body: { ...body, body: 'Veraltet' } })).status,
  ).toBe(409);
});
