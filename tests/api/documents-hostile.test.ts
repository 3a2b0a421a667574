import { Collaborators } from '@app/api/features/documents/collaboration/collaborators.ts';
import {
  type CollaborationEnd,
  collaborationToken,
  endOfCollaboration,
  largestUpdate,
} from '@app/contracts/documents';
import { SCHEMA_VERSION } from '@app/editor/schema';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import { Doc, encodeStateAsUpdate, XmlElement } from 'yjs';
import { startApp, type TestApp } from '../support/app.ts';
import { type Desk, makeDesk } from '../support/documents.ts';
import { addLine, collaborationUrl } from '../support/editor.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let desk: Desk;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  app = await startApp();
  desk = await makeDesk(app);
});
afterEach(() => {
  desk.closeEditors();
  for (const socket of sockets.splice(0)) socket.terminate();
});
afterAll(() => app.stop());

/** Numbers and texts as the protocol writes them: seven bits at a time, texts with their length before them. */
const number = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
const bytes = (content: Uint8Array): Buffer => Buffer.concat([Buffer.from(number(content.length)), content]);
const words = (text: string): Buffer => bytes(Buffer.from(text));
const frame = (document: string, type: number[], ...rest: Buffer[]): Buffer =>
  Buffer.concat([words(document), Buffer.from(type), ...rest]);
const update = (document: string, content: Uint8Array): Buffer => frame(document, [0, 2], bytes(content));
const authentication = (document: string): Buffer =>
  frame(document, [2, 0], words(collaborationToken(SCHEMA_VERSION)));

/** A client without the good manners of the provider. */
async function rude(documentId: string, { cookie = desk.ada.cookie, origin = '', silent = false } = {}) {
  const socket = new WebSocket(collaborationUrl(app.url, documentId), {
    headers: { cookie, ...(origin && { origin }) },
  });
  sockets.push(socket);
  const state = { end: null as CollaborationEnd | null, isClosed: false, received: 0, answers: 0 };
  socket.on('close', (code, reason) => {
    state.isClosed = true;
    state.end = endOfCollaboration({ code, reason: reason.toString() });
  });
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    state.received += data.length;
    state.answers += 1;
  });
  await waitFor(() => expect([WebSocket.OPEN, WebSocket.CLOSED]).toContain(socket.readyState));
  if (silent || socket.readyState !== WebSocket.OPEN) return { socket, state };
  socket.send(authentication(documentId));
  await waitFor(() => expect(state.answers).toBeGreaterThan(0));
  return { socket, state };
}

/** The server is well, and this document can be edited. */
async function expectWell(documentId: string) {
  const editor = desk.edit(documentId, desk.ben);
  editor.type('Alles gut');
  await editor.saved(10);
  expect(editor.lines()).toContain('Alles gut');
  editor.close();
}

const big = (size: number): Uint8Array => {
  const doc = new Doc();
  addLine(doc, 'x'.repeat(size));
  return encodeStateAsUpdate(doc);
};

const truncated = () => encodeStateAsUpdate(new Doc()).slice(0, 1);
const nested = (): Uint8Array =>
  Buffer.concat([Buffer.from([1, 1, 1, 0, 8, 1, 1, 0x78, 1]), Buffer.alloc(1_000_000, 117)]);

function deepNesting() {
  const doc = new Doc();
  doc.transact(() => {
    let inner = new XmlElement('blockquote');
    doc.getXmlFragment('default').insert(0, [inner]);
    for (let level = 0; level < 12_000; level++) {
      const next = new XmlElement('blockquote');
      inner.insert(0, [next]);
      inner = next;
    }
  });
  const deletion = Buffer.from([0, 1, ...number(doc.clientID), 1, 0, 1]);
  return { content: encodeStateAsUpdate(doc), deletion };
}

test.each<[string, (id: string) => Buffer, CollaborationEnd]>([
  ['an update that is cut off', (id) => update(id, truncated()), 'invalid_update'],
  ['an update of noise', (id) => update(id, randomBytes(500)), 'invalid_update'],
  ['an update nested without end', (id) => update(id, nested()), 'invalid_update'],
  ['an update that is too large', (id) => update(id, big(largestUpdate + 10)), 'too_large'],
  ['an update that is far too large', (id) => update(id, big(largestUpdate + 2_000_000)), 'too_large'],
  [
    'a frame for another document',
    () => update('018f0000-0000-7000-8000-000000000000', big(1)),
    'invalid_update',
  ],
  ['a frame for __proto__', () => update('__proto__', big(1)), 'invalid_update'],
  ['a frame for constructor', () => update('constructor', big(1)), 'invalid_update'],
  ['a frame of nothing', () => Buffer.alloc(0), 'invalid_update'],
  ['a frame of an inner kind', (id) => frame(id, [6], words('x')), 'invalid_update'],
  ['a frame of noise', () => randomBytes(300), 'invalid_update'],
])('%s ends its connection with a reason, and never reaches the log', async (_, make, end) => {
  const id = await desk.begin();
  const { socket, state } = await rude(id);
  socket.send(make(id));
  await waitFor(() => expect(state.end).toBe(end));
  expect(await desk.rows(id)).toEqual([]);
  await expectWell(id);
});

test('whoever may only comment gets no frame into the log, also without waiting to be let in', async () => {
  const id = await desk.begin();
  const { socket, state } = await rude(id, { cookie: desk.guest.cookie, silent: true });
  socket.send(authentication(id));
  for (let count = 0; count < 20; count++) socket.send(update(id, big(10)));
  await waitFor(() => expect(state.end).toBe('forbidden'));
  expect(await desk.rows(id)).toEqual([]);
});

test('who has not said who they are is not let in, and writes nothing', async () => {
  const id = await desk.begin();
  const { socket, state } = await rude(id, { silent: true });
  for (let count = 0; count < 300; count++) socket.send(update(id, big(10)));
  await waitFor(() => expect(state.isClosed).toBe(true));
  expect(await desk.rows(id)).toEqual([]);
});

test('a page of another origin gets no connection, and neither does another address', async () => {
  const id = await desk.begin();
  for (const [url, origin] of [
    [collaborationUrl(app.url, id), 'https://boese.example'],
    [collaborationUrl(app.url, 'keine-id'), undefined],
    [collaborationUrl(app.url, id).replace('/collab', '/anders'), undefined],
  ] as const) {
    const socket = new WebSocket(url, { headers: { cookie: desk.ada.cookie, ...(origin && { origin }) } });
    const failed = Promise.withResolvers<boolean>();
    socket.once('open', () => failed.resolve(false));
    socket.once('error', () => failed.resolve(true));
    expect(await failed.promise).toBe(true);
  }
});

test('an update that can be read but not applied is put aside, and others go on', async () => {
  const id = await desk.begin();
  const witness = desk.edit(id, desk.ben);
  witness.type('Davor');
  await witness.saved();
  // What is nested so deep can be written level by level, but deleting it at once is more than the stack holds.
  const { socket, state } = await rude(id);
  const { content, deletion } = deepNesting();
  socket.send(update(id, content));
  await waitFor(async () => expect((await desk.rows(id)).length).toBe(2));
  socket.send(update(id, deletion));
  await waitFor(() => expect(state.end).toBe('invalid_update'));
  const bad = await app.db.query<{ reason: string; person_id: string }>(
    `SELECT reason, person_id FROM document_quarantine WHERE document_id = $1`,
    [id],
  );
  expect(bad).toMatchObject([{ person_id: desk.ada.id }]);
  expect(bad[0]?.reason).toContain('RangeError');
  await waitFor(() => expect(witness.ends).toContain('unavailable'));
  witness.type('Danach');
  await witness.saved();
  expect(witness.lines()).toContain('Davor');
  await expectWell(id);
});

test('a client that sends without end is slowed down, and one that never reads is closed', async () => {
  const id = await desk.begin();
  const { socket, state } = await rude(id);
  for (let count = 0; count < 4_000; count++) socket.send(frame(id, [3]));
  await waitFor(() => expect(state.end).toBe('too_many_requests'), 10);
  await expectWell(id);
});

test('one that never reads is closed, and costs no memory', async () => {
  const id = await desk.begin();
  const writer = desk.edit(id, desk.ben);
  await writer.saved();
  const { socket } = await rude(id);
  const collaborators = app.app.get(Collaborators);
  await waitFor(() => expect(collaborators.of(id).length).toBe(2));
  (socket as unknown as { _socket: { pause(): void } })._socket.pause();
  for (let count = 0; count < 12 && collaborators.of(id).length > 1; count++) {
    writer.type('x'.repeat(1_500_000));
    await writer.saved(10);
  }
  await waitFor(() => expect(collaborators.of(id).length).toBe(1), 10);
}, 40_000);

test('frames in pieces of one byte, and pieces that never end, harm nobody', async () => {
  const id = await desk.begin();
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  let closed = false;
  socket.on('close', () => {
    closed = true;
  });
  socket.on('error', () => undefined);
  socket.resume();
  socket.write(
    `GET /collab?document=${id} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Cookie: ${desk.ada.cookie}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  // First a binary fragment, then continuations of one masked byte, none of them the last.
  const piece = (opcode: number) => Buffer.from([opcode, 0x81, 0, 0, 0, 0, 1]);
  socket.write(piece(2));
  for (let count = 0; count < 10_000 && !closed; count++) socket.write(piece(0));
  await waitFor(() => expect(closed).toBe(true), 10);
  await expectWell(id);
});
