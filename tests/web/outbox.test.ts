import type { NewMessage } from '@app/contracts/messages';
import { Outbox } from '@app/web/conversations/outbox.ts';
import { OutboxStorage } from '@app/web/conversations/outbox-storage.ts';
import { ApiError } from '@app/web/lib/api.ts';
import { beforeEach, expect, test } from '@jest/globals';
import { ModelConversation, personCalled } from '../support/model-conversation.ts';
import { waitFor } from '../support/wait-for.ts';

const person = personCalled('Ada Muster');
const offline = new ApiError({ code: 'unavailable', message: 'Nicht erreichbar.' }, 0);
const tooLong = new ApiError({ code: 'invalid_input', message: 'Höchstens 50.000 Zeichen.' }, 400);

beforeEach(() => localStorage.clear());

/** A server that keeps every id once, whatever is sent twice. */
function startServer() {
  const model = new ModelConversation();
  const received: NewMessage[] = [];
  const answers: (Error | 'lost' | 'ok')[] = [];
  return {
    model,
    received,
    answers,
    async send(_: string, message: NewMessage) {
      const answer = answers.shift() ?? 'ok';
      if (answer instanceof Error) throw answer;
      received.push(message);
      const known = received.filter(({ id }) => id === message.id).length > 1;
      const delta = known ? model.changes(0) : model.add({ id: message.id, body: message.body });
      if (answer === 'lost') throw offline;
      return delta;
    },
    stored: () => model.page({ limit: 100 }).messages.map(({ body }) => body),
  };
}

/** One lock for all tabs, as the browser has it. */
function makeLock() {
  let last = Promise.resolve();
  return (_: string, task: () => Promise<void>) => (last = last.then(task));
}

/** `pause`: how long it waits before it tries again, as a part of the usual time. */
function openTab(server: ReturnType<typeof startServer>, alone = makeLock(), pause = 0) {
  const outbox = new Outbox({
    storage: new OutboxStorage(person.id),
    send: (conversation, message) => server.send(conversation, message),
    sent: () => undefined,
    alone,
    random: () => pause * 2 - 1,
  });
  return outbox;
}

const states = (outbox: Outbox) => outbox.snapshot().map(({ body, state }) => [body, state]);

test('sends in the order of writing', async () => {
  const server = startServer();
  const outbox = openTab(server);
  for (const body of ['eins', 'zwei', 'drei']) outbox.add('c', { body });
  expect(states(outbox)).toEqual([
    ['eins', 'waiting'],
    ['zwei', 'waiting'],
    ['drei', 'waiting'],
  ]);
  await waitFor(() => expect(server.stored()).toEqual(['eins', 'zwei', 'drei']));
});

test('what is sent stays on the screen until the conversation shows it', async () => {
  const server = startServer();
  const outbox = openTab(server);
  outbox.add('c', { body: 'eins' });
  await waitFor(() => expect(states(outbox)).toEqual([['eins', 'sent']]));
  outbox.shown('c', 0);
  expect(outbox.snapshot()).toHaveLength(1);
  outbox.shown('c', 1);
  expect(outbox.snapshot()).toEqual([]);
});

test('a lost answer is asked for again with the same id, and one message comes of it', async () => {
  const server = startServer();
  server.answers.push('lost', 'lost', 'ok');
  const outbox = openTab(server);
  const { id } = outbox.add('c', { body: 'einmal' });
  await waitFor(() => expect(states(outbox)).toEqual([['einmal', 'sent']]));
  expect(server.received.map((message) => message.id)).toEqual([id, id, id]);
  expect(server.stored()).toEqual(['einmal']);
});

test('nothing overtakes a message that waits for the line', async () => {
  const server = startServer();
  server.answers.push(offline);
  const outbox = openTab(server);
  outbox.add('c', { body: 'eins' });
  outbox.add('c', { body: 'zwei' });
  await waitFor(() => expect(server.stored()).toEqual(['eins', 'zwei']));
});

test('a refusal stops with the sentence of the server, and the others go on', async () => {
  const server = startServer();
  server.answers.push(tooLong);
  const outbox = openTab(server);
  const { id } = outbox.add('c', { body: 'zu lang' });
  outbox.add('c', { body: 'kurz' });
  await waitFor(() => expect(server.stored()).toEqual(['kurz']));
  expect(outbox.snapshot().find((entry) => entry.id === id)).toMatchObject({
    state: 'failed',
    problem: 'Höchstens 50.000 Zeichen.',
  });
  expect(server.received).toHaveLength(1);
});

test('a failed message is sent again, or thrown away with its text given back', async () => {
  const server = startServer();
  server.answers.push(tooLong, tooLong);
  const outbox = openTab(server);
  const [first, second] = [outbox.add('c', { body: 'eins' }), outbox.add('c', { body: 'zwei' })];
  await waitFor(() => expect(states(outbox).map(([, state]) => state)).toEqual(['failed', 'failed']));
  expect(outbox.discard(second.id)?.body).toBe('zwei');
  outbox.retry(first.id);
  await waitFor(() => expect(server.stored()).toEqual(['eins']));
});

test('what was written before a reload is sent after it', async () => {
  const server = startServer();
  server.answers.push(offline);
  const before = openTab(server, makeLock(), 1);
  before.add('c', { body: 'vor dem Neuladen' });
  await waitFor(() => expect(before.snapshot()[0]?.attempts).toBe(1));
  before.stop();
  expect(server.stored()).toEqual([]);

  const after = openTab(server);
  expect(states(after)).toEqual([['vor dem Neuladen', 'waiting']]);
  after.flushAll();
  await waitFor(() => expect(server.stored()).toEqual(['vor dem Neuladen']));
});

test('after it is stopped nothing more is sent, whatever the running attempt ends with', async () => {
  for (const end of ['ok', offline, tooLong] as const) {
    localStorage.clear();
    const server = startServer();
    server.answers.push(end);
    const attempt = Promise.withResolvers<void>();
    let attempts = 0;
    const outbox = new Outbox({
      storage: new OutboxStorage(person.id),
      async send(conversation, message) {
        attempts += 1;
        await attempt.promise;
        return server.send(conversation, message);
      },
      sent: () => undefined,
      alone: makeLock(),
      random: () => -1,
    });
    outbox.add('c', { body: 'eins' });
    outbox.add('c', { body: 'zwei' });
    await waitFor(() => expect(attempts).toBe(1));
    outbox.stop();
    attempt.resolve();
    await waitFor(() => expect(server.answers).toEqual([]));
    outbox.flushAll();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(attempts).toBe(1);
    expect(new OutboxStorage(person.id).all().at(-1)).toMatchObject({ body: 'zwei', state: 'waiting' });
  }
});

test('every message names the person who wrote it', async () => {
  const server = startServer();
  openTab(server).add('c', { body: 'von mir' });
  await waitFor(() => expect(server.received).toMatchObject([{ author: person.id }]));
});

test('an answer that nobody is signed in makes the app ask who is, and the message waits', async () => {
  let asked = 0;
  const outbox = new Outbox({
    storage: new OutboxStorage(person.id),
    send: () => Promise.reject(new ApiError({ code: 'unauthenticated', message: 'Bitte anmelden.' }, 401)),
    sent: () => undefined,
    signedOut: () => (asked += 1),
    alone: makeLock(),
  });
  outbox.add('c', { body: 'eins' });
  await waitFor(() => expect(asked).toBe(1));
  expect(states(outbox)).toEqual([['eins', 'waiting']]);
  outbox.stop();
});

test('a message the server breaks down over again and again does not hold up the others for ever', async () => {
  const server = startServer();
  const broken = new ApiError({ code: 'internal', message: 'Das hat nicht geklappt.' }, 500);
  server.answers.push(offline, ...Array.from({ length: 8 }, () => broken));
  const outbox = openTab(server);
  const { id } = outbox.add('c', { body: 'eins' });
  outbox.add('c', { body: 'zwei' });
  await waitFor(() => expect(server.stored()).toEqual(['zwei']));
  expect(outbox.snapshot().find((entry) => entry.id === id)).toMatchObject({
    state: 'failed',
    problem: 'Das hat nicht geklappt.',
    attempts: 9,
  });
});

test('two tabs send nothing twice', async () => {
  const server = startServer();
  const lock = makeLock();
  const [left, right] = [openTab(server, lock), openTab(server, lock)];
  for (const body of ['eins', 'zwei', 'drei']) left.add('c', { body });
  right.flushAll();
  await waitFor(() => expect(server.stored()).toEqual(['eins', 'zwei', 'drei']));
  right.reread();
  await waitFor(() => expect(right.snapshot()).toEqual([]));
  expect(server.received).toHaveLength(3);
});

test('another person at the same browser sees and sends nothing of it', () => {
  const server = startServer();
  server.answers.push(offline);
  const outbox = openTab(server);
  outbox.add('c', { body: 'meins' });
  expect(new OutboxStorage(personCalled('Berta', 2).id).all()).toEqual([]);
  outbox.stop();
});

test('a browser that keeps nothing still sends', async () => {
  const server = startServer();
  const full = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new Error('full');
    },
  };
  const outbox = new Outbox({
    storage: new OutboxStorage(person.id, full as unknown as ConstructorParameters<typeof OutboxStorage>[1]),
    send: (conversation, message) => server.send(conversation, message),
    sent: () => undefined,
  });
  outbox.add('c', { body: 'ohne Speicher' });
  await waitFor(() => expect(server.stored()).toEqual(['ohne Speicher']));
});
