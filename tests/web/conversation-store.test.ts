import { ConversationStore, type OpenAt } from '@app/web/conversations/conversation-store.ts';
import { unreadCount } from '@app/web/conversations/conversation-state.ts';
import { reactTo } from '@app/web/conversations/message-actions.ts';
import { ApiError } from '@app/web/lib/api.ts';
import { expect, test } from '@jest/globals';
import { ModelConversation, personCalled } from '../support/model-conversation.ts';
import { ModelSource } from '../support/model-source.ts';
import { waitFor } from '../support/wait-for.ts';

const reader = personCalled('Berta Leser', 2);

function prepare(count: number, marker: number | null = count) {
  const server = new ModelConversation();
  for (let n = 0; n < count; n += 1) server.add();
  const source = new ModelSource(server);
  source.marker = marker;
  const store = new ConversationStore({ source, personId: reader.id, patience: () => 1 });
  return { server, source, store };
}

async function open(count: number, marker?: number | null, at?: OpenAt) {
  const prepared = prepare(count, marker);
  await prepared.store.start(at);
  return { ...prepared, listener: prepared.source.listener as NonNullable<ModelSource['listener']> };
}

const span = (store: ConversationStore) => {
  const messages = store.snapshot().view?.messages ?? [];
  return [messages[0]?.position, messages.at(-1)?.position];
};
const bodies = (store: ConversationStore) => store.snapshot().view?.messages.map(({ body }) => body);

test('opens at the end when everything is read', async () => {
  const { store } = await open(120);
  expect(span(store)).toEqual([71, 120]);
  expect(store.snapshot()).toMatchObject({ phase: 'ready', unreadAfter: 120, connected: true });
});

test('opens at the first unread message, however far back it is', async () => {
  const { store } = await open(500, 100);
  expect(span(store)[0]).toBeLessThanOrEqual(101);
  expect(span(store)[1]).toBeGreaterThanOrEqual(101);
  expect(unreadCount(store.snapshot())).toBe(400);
});

test('opens at the message a link names', async () => {
  const { store } = await open(500, 500, { position: 77 });
  expect(store.snapshot().view?.messages.some(({ position }) => position === 77)).toBe(true);
});

test('what is pushed while the page is read is not lost', async () => {
  const { server, source, store } = prepare(3);
  const read = source.page.bind(source);
  source.page = async (request) => {
    const page = await read(request);
    source.listener?.delta(server.add({ body: 'Mittendrin' }));
    return page;
  };
  await store.start();
  expect(bodies(store)?.at(-1)).toBe('Mittendrin');
  expect(source.requests.filter((request) => request.startsWith('changes'))).toEqual([]);
});

test('a push that overtook another waits for it instead of asking the server', async () => {
  const { server, source, store, listener } = await open(3);
  const [first, second] = [server.add({ body: 'Eins' }), server.add({ body: 'Zwei' })];
  listener.delta(second);
  expect(bodies(store)).not.toContain('Zwei');
  listener.delta(first);
  expect(bodies(store)?.slice(-2)).toEqual(['Eins', 'Zwei']);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(source.requests.filter((request) => request.startsWith('changes'))).toEqual([]);
});

test('a push that never comes is fetched, in as many answers as it takes', async () => {
  const { server, source, store, listener } = await open(3);
  source.most = 2;
  for (let n = 0; n < 6; n += 1) server.add({ body: `Verpasst ${n}` });
  listener.head(server.conversation().head);
  await waitFor(() => expect(bodies(store)?.at(-1)).toBe('Verpasst 5'));
  expect(bodies(store)).toHaveLength(9);
});

test('a gap that opens while another one is closed is closed as well', async () => {
  const { server, source, store, listener } = await open(3);
  const read = source.changes.bind(source);
  source.changes = async (since) => {
    source.changes = read;
    const answer = await read(since);
    server.add({ body: 'Kam nie an' });
    listener.delta(server.add({ body: 'Kam zu früh' }));
    return answer;
  };
  server.add({ body: 'Verpasst' });
  listener.head(server.conversation().head);
  await waitFor(() => expect(bodies(store)?.slice(-3)).toEqual(['Verpasst', 'Kam nie an', 'Kam zu früh']));
});

test('after a lost connection everything comes back, and the number of messages by others is named', async () => {
  const { server, store, listener } = await open(3);
  listener.lost();
  expect(store.snapshot().connected).toBe(false);
  for (let n = 0; n < 23; n += 1) server.add();
  server.add({ author: reader, body: 'Vom Telefon' });
  server.change(1, { body: 'Geändert' });
  listener.joined();
  await waitFor(() => expect(store.snapshot().caughtUp?.count).toBe(23));
  expect(store.snapshot().connected).toBe(true);
  expect(bodies(store)).toHaveLength(27);
  expect(bodies(store)?.[0]).toBe('Geändert');
});

test('catching up goes on after an answer that did not come', async () => {
  const { server, source, store, listener } = await open(3);
  listener.lost();
  server.add({ body: 'Trotzdem' });
  source.failure = new ApiError({ code: 'unavailable', message: 'weg' }, 0);
  listener.joined();
  await waitFor(() => expect(bodies(store)?.at(-1)).toBe('Trotzdem'));
  expect(store.snapshot().caughtUp?.count).toBe(1);
});

test('pages turn both ways, and no more than 450 messages stay loaded', async () => {
  const { store } = await open(2_000, 1_000);
  for (let n = 0; n < 12; n += 1) {
    await store.loadBefore();
    store.look(span(store)[0] ?? 0, false);
  }
  expect(store.snapshot().view?.messages.length).toBeLessThanOrEqual(450);
  expect(store.snapshot().view?.hasAfter).toBe(true);
  await store.reachEnd();
  expect(span(store)[1]).toBe(2_000);
  expect(store.snapshot().view?.hasAfter).toBe(false);
});

test('a message at the end does not appear where older ones are read, but counts as unread', async () => {
  const { server, store, listener } = await open(200, 20);
  const before = span(store);
  listener.delta(server.add());
  expect(span(store)).toEqual(before);
  expect(unreadCount(store.snapshot())).toBe(181);
});

test('the read marker follows what is seen, in one request per pause', async () => {
  const { source, store } = await open(30, 10);
  for (let position = 11; position <= 30; position += 1) store.look(position, true);
  expect(unreadCount(store.snapshot())).toBe(0);
  store.hide();
  await waitFor(() => expect(source.marks).toEqual([{ position: 30, rewind: false }]));
  source.listener?.own({ marker: 30 });
  expect(store.snapshot().own?.marker).toBe(30);
});

test('what was seen a moment ago is not forgotten when the server answers with an older marker', async () => {
  const { source, store, listener } = await open(30, 10);
  store.look(20, true);
  listener.own({ marker: 12 });
  expect(store.snapshot().own?.marker).toBe(20);
  expect(source.marks).toEqual([]);
});

test('marked as unread stays unread while it is still on the screen', async () => {
  const { source, store } = await open(30, 30);
  await store.markUnread(25);
  store.look(30, true);
  expect(source.marks).toEqual([{ position: 24, rewind: true }]);
  expect(store.snapshot()).toMatchObject({ unreadAfter: 24, own: { marker: 24 } });
  expect(unreadCount(store.snapshot())).toBe(6);
});

test('a reaction is shown at once and taken back when the server refuses it', async () => {
  const { source, store } = await open(3);
  const id = store.snapshot().view?.messages[0]?.id ?? '';
  await reactTo(store, id, { emoji: '👍', on: true });
  expect(store.snapshot().own?.reactions[id]).toEqual(['👍']);
  source.failure = new ApiError({ code: 'forbidden', message: 'nein' }, 403);
  await expect(reactTo(store, id, { emoji: '👍', on: false })).rejects.toThrow('nein');
  expect(store.snapshot().own?.reactions[id]).toEqual(['👍']);
});

test('a lock asks again what one may do', async () => {
  const { server, source, store, listener } = await open(3);
  source.can = { write: false, react: true, pin: false, moderate: false };
  listener.delta(server.update({ state: 'locked' }));
  await waitFor(() => expect(store.snapshot().own?.can.write).toBe(false));
});

test('what may no longer be read is gone from the screen', async () => {
  const { store, listener } = await open(3);
  listener.ended();
  expect(store.snapshot()).toMatchObject({ phase: 'gone', view: null });
});

test('what does not exist and what cannot be reached are told apart', async () => {
  const missing = prepare(3);
  missing.source.failure = new ApiError({ code: 'not_found', message: 'Das gibt es nicht.' }, 404);
  await missing.store.start();
  expect(missing.store.snapshot().phase).toBe('gone');

  const { source, store } = prepare(3);
  source.failure = new ApiError({ code: 'unavailable', message: 'Nicht erreichbar.' }, 0);
  await store.start();
  expect(store.snapshot()).toMatchObject({ phase: 'failed', problem: { message: 'Nicht erreichbar.' } });
  await store.open();
  expect(store.snapshot().phase).toBe('ready');
});

test('opened again, it shows what it had and fetches only what changed', async () => {
  const { server, source, store } = await open(3);
  store.stop();
  server.add({ body: 'In der Pause' });
  source.requests.length = 0;
  const again = store.start();
  expect(store.snapshot().phase).toBe('ready');
  await again;
  await waitFor(() => expect(bodies(store)?.at(-1)).toBe('In der Pause'));
  expect(source.requests.filter((request) => request.startsWith('page'))).toEqual([]);
});
