import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { accountRoutes } from '@app/contracts/account';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { pollRoutes } from '@app/contracts/polls';
import { topicRoutes } from '@app/contracts/topics';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { changesSince, makeRoom, page } from '../support/conversations.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Given {
  options?: string[];
  multiple?: boolean;
  secretUntilVoted?: boolean;
  endsAt?: string | null;
}

const ask = (person: TestPerson, conversationId: string, poll: Given = {}, id = v7()) =>
  person.ask(conversationRoutes.send, {
    params: { conversationId },
    body: { id, body: 'Wann treffen wir uns?', poll: { options: ['Montag', 'Dienstag'], ...poll } },
  });

async function makePoll(poll: Given = {}) {
  const room = await makeRoom(app);
  const { changes } = (await ask(room.ada, room.id, poll)).body as Delta;
  const [message] = changes.messages;
  if (!message) throw new Error('no poll');
  return { ...room, poll: message.id, message };
}

const vote = (person: TestPerson, messageId: string, options: number[]) =>
  person.ask(pollRoutes.vote, { params: { messageId }, body: { options } });

test('a poll is a message that shows its options, and its counts as they come', async () => {
  const { ada, ben, mod, id, poll, message } = await makePoll();
  expect(message).toMatchObject({
    kind: 'poll',
    poll: {
      options: [
        { id: 1, text: 'Montag', votes: 0 },
        { id: 2, text: 'Dienstag', votes: 0 },
      ],
      closed: false,
      voters: 0,
    },
  });
  expect((await vote(ben, poll, [2])).body).toMatchObject({ own: [2] });
  await vote(mod, poll, [2]);
  await waitFor(async () => {
    const { changes } = await changesSince(ada, id, message.seq);
    expect(changes.messages.at(-1)?.poll).toMatchObject({ voters: 2, options: [{ votes: 0 }, { votes: 2 }] });
  });
});

test('a vote is changed and taken back, and never counts twice', async () => {
  const { ben, poll } = await makePoll();
  await Promise.all([vote(ben, poll, [1]), vote(ben, poll, [1]), vote(ben, poll, [2])]);
  const [row] = await app.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM poll_vote WHERE message_id = $1`,
    [poll],
  );
  expect(row?.n).toBe(1);
  expect((await vote(ben, poll, [])).body).toMatchObject({ own: [] });
});

test('several answers only where the poll allows it, and only answers that exist', async () => {
  const single = await makePoll();
  expect((await vote(single.ben, single.poll, [1, 2])).status).toBe(400);
  expect((await vote(single.ben, single.poll, [7])).status).toBe(400);
  const multiple = await makePoll({ multiple: true });
  expect((await vote(multiple.ben, multiple.poll, [1, 2])).body).toMatchObject({ own: [1, 2] });
});

test('hidden counts are shown to those who voted, and to all once it is over', async () => {
  const { ada, ben, mod, id, poll } = await makePoll({ secretUntilVoted: true });
  const read = (person: TestPerson) => person.call(pollRoutes.read, { params: { messageId: poll } });
  expect(await read(ben)).toEqual({ own: [], votes: null });
  await vote(ben, poll, [1]);
  expect(await read(ben)).toMatchObject({
    own: [1],
    votes: [
      { option: 1, count: 1 },
      { option: 2, count: 0 },
    ],
  });
  expect(await read(mod)).toEqual({ own: [], votes: null });
  await waitFor(async () => {
    const shown = (await page(mod, id)).messages.at(-1)?.poll;
    expect(shown).toMatchObject({ voters: 1, options: [{ votes: null }, { votes: null }] });
  });
  await ada.call(pollRoutes.close, { params: { messageId: poll } });
  expect((await page(mod, id)).messages.at(-1)?.poll).toMatchObject({
    closed: true,
    options: [{ votes: 1 }, { votes: 0 }],
  });
});

test('at its end date a poll closes by itself; a late vote is refused before that, too', async () => {
  const { ben, id, poll } = await makePoll({ endsAt: new Date(Date.now() + 3_600_000).toISOString() });
  await app.db.query(`UPDATE poll SET ends_at = now() - interval '1 second' WHERE message_id = $1`, [poll]);
  expect(await vote(ben, poll, [1])).toMatchObject({
    status: 409,
    body: { message: 'Diese Umfrage ist beendet.' },
  });
  await app.app.get(Jobs).run('polls that end');
  expect((await page(ben, id)).messages.at(-1)?.poll).toMatchObject({ closed: true });
});

test.each([
  ['one answer', { options: ['Montag'] }],
  ['an answer twice', { options: ['Montag', 'montag'] }],
  ['too many answers', { options: Array.from({ length: 13 }, (_, i) => `Antwort ${i}`) }],
  ['an end that was', { endsAt: '2020-01-01T00:00:00.000Z' }],
])('a poll with %s is refused', async (_, poll) => {
  const { ada, id } = await makeRoom(app);
  expect((await ask(ada, id, poll)).status).toBe(400);
});

test('the same poll sent again is the same, another one under its id is a conflict', async () => {
  const { ada, id } = await makeRoom(app);
  const key = v7();
  await ask(ada, id, {}, key);
  expect((await ask(ada, id, {}, key)).status).toBe(200);
  expect((await ask(ada, id, { options: ['Ja', 'Nein'] }, key)).status).toBe(409);
});

test('others do not end a poll, its author and moderators do', async () => {
  const { ben, mod, poll } = await makePoll();
  expect((await ben.ask(pollRoutes.close, { params: { messageId: poll } })).status).toBe(403);
  expect((await mod.ask(pollRoutes.close, { params: { messageId: poll } })).status).toBe(200);
});

test('whoever erases their account takes their votes along, except from polls that are over', async () => {
  const running = await makePoll({ secretUntilVoted: true });
  const ended = await makePoll();
  const { ben } = running;
  await app.insert('space_member', { space_id: ended.space.id, person_id: ben.id, role: 'member' });
  for (const { poll } of [running, ended]) await vote(ben, poll, [2]);
  await ended.ada.call(pollRoutes.close, { params: { messageId: ended.poll } });
  const copy = (await ben.ask(accountRoutes.export, {})).body as { pollVotes: unknown[] };
  expect(copy.pollVotes).toHaveLength(2);

  await ben.ask(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } });
  const votesOf = async ({ ada, id, poll }: typeof running) => {
    const { messages } = await page(ada, id);
    return messages.find((message) => message.id === poll)?.poll?.voters;
  };
  await vote(running.ada, running.poll, [1]); // whose count is told together with the one that went
  await waitFor(async () => expect(await votesOf(running)).toBe(1));
  const { body } = await running.ada.ask(pollRoutes.read, { params: { messageId: running.poll } });
  expect(body).toMatchObject({ votes: [{ count: 1 }, { count: 0 }] });
  expect(await votesOf(ended)).toBe(1);
});

test('a topic can open with a poll', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ members: { member: [ada] } });
  const board = await app.makeBoard({ spaceId: space.id });
  const id = v7();
  const message = { id: v7(), body: 'Wann treffen wir uns?', poll: { options: ['Montag', 'Dienstag'] } };
  await ada.call(topicRoutes.create, {
    params: { spaceId: space.id },
    body: { id, board: board.id, title: 'Das Treffen', message },
  });
  const { messages } = await page(ada, id);
  expect(messages).toMatchObject([
    { kind: 'poll', poll: { options: [{ text: 'Montag' }, { text: 'Dienstag' }] } },
  ]);
});
