import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { documentRoutes } from '@app/contracts/documents';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import { startApp, type TestApp } from '../support/app.ts';
import { type Desk, makeDesk } from '../support/documents.ts';
import { addLine } from '../support/editor.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startApp();
  desk = await makeDesk(app);
});
afterEach(() => desk.closeEditors());
afterAll(() => app.stop());

/** Nothing can be appended to the log. */
async function holdLock() {
  const end = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const held = app.db.transaction(async (tx) => {
    await tx.query('LOCK TABLE document_update IN EXCLUSIVE MODE');
    taken.resolve();
    await end.promise;
  });
  await taken.promise;
  return {
    release() {
      end.resolve();
      return held;
    },
  };
}

const read = (documentId: string) => desk.ben.call(documentRoutes.read, { params: { documentId } });
const textOf = async (id: string) => JSON.stringify((await app.app.get(DocumentText).read(id)).json);

test('two people write into one document, and what is acknowledged is in the log, with who typed it', async () => {
  const id = await desk.begin();
  const [first, second] = [desk.edit(id, desk.ada), desk.edit(id, desk.ben)];
  await Promise.all([first.saved(), second.saved()]);
  first.type('Wir beginnen.');
  await first.saved();
  expect(await desk.rows(id)).toMatchObject([{ person_id: desk.ada.id }]);
  await waitFor(() => expect(second.lines()).toEqual(['Wir beginnen.']));
  expect(await textOf(id)).toContain('Wir beginnen.');
});

test('what is not committed is neither acknowledged nor shown to others', async () => {
  const id = await desk.begin();
  const [first, second] = [desk.edit(id), desk.edit(id, desk.ben)];
  await Promise.all([first.saved(), second.saved()]);
  const lock = await holdLock();
  first.type('Noch nirgends');
  await waitFor(async () => {
    const [{ waiting } = { waiting: 0 }] = await app.db.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO document_update%' AND datname = current_database()`,
    );
    expect(waiting).toBe(1);
  });
  expect([first.isSaved(), second.lines()]).toEqual([false, []]);
  await lock.release();
  await first.saved();
  await waitFor(() => expect(second.lines()).toEqual(['Noch nirgends']));
});

test('opening a document stores nothing, and neither does coming back to it', async () => {
  const id = await desk.begin();
  const editor = desk.edit(id);
  await editor.saved();
  expect(await desk.rows(id)).toEqual([]);
  editor.type('Zeile');
  editor.doc.getXmlFragment('default').delete(0, 1); // what was deleted is told again with every connection
  editor.type('Bleibt');
  await editor.saved();
  const other = desk.edit(id, desk.ben); // stays, so that the log is not put together
  await other.saved();
  const before = await desk.rows(id);
  editor.socket.disconnect();
  await waitFor(() => expect(editor.provider.synced).toBe(false));
  await editor.socket.connect();
  await editor.saved();
  expect(await desk.rows(id)).toEqual(before);
});

test('what was typed offline is merged on return', async () => {
  const id = await desk.begin();
  const [first, second] = [desk.edit(id), desk.edit(id, desk.ben)];
  await Promise.all([first.saved(), second.saved()]);
  first.socket.disconnect();
  await waitFor(() => expect(first.provider.synced).toBe(false));
  first.type('Im Zug geschrieben');
  second.type('Im Büro geschrieben');
  await second.saved();
  await first.socket.connect();
  await first.saved();
  await waitFor(() => {
    expect(first.lines().toSorted()).toEqual(['Im Büro geschrieben', 'Im Zug geschrieben']);
    expect(second.lines()).toEqual(first.lines());
  });
});

test('a page has names of the server at its carets, and nobody writes under another name', async () => {
  const id = await desk.begin();
  const [ada, ben] = [desk.edit(id, desk.ada), desk.edit(id, desk.ben)];
  await Promise.all([ada.saved(), ben.saved()]);
  ada.provider.setAwarenessField('user', { name: 'Die Bürgermeisterin', color: '#aa0000', extra: 'x' });
  await waitFor(() => {
    const states = ben.provider.awareness?.getStates().values() ?? [];
    expect([...states].map(({ user }) => user as unknown)).toContainEqual({
      id: desk.ada.id,
      name: 'Ada',
      organization: expect.anything(),
      photo: null,
      color: '#aa0000',
    });
  });
});

test('what the server writes reaches open editors, and readers get text, outline and who changed it', async () => {
  const id = await desk.begin();
  const editor = desk.edit(id, desk.ben);
  await editor.saved();
  await app.app.get(DocumentText).write(id, null, (doc) => addLine(doc, 'Vom Server'));
  await waitFor(() => expect(editor.lines()).toEqual(['Vom Server']));
  editor.type('Von Ben');
  await editor.saved();
  await app.app.get(Settling).settled();
  const { html, changedBy } = await read(id);
  expect(html).toContain('<p>Vom Server</p>');
  expect(html).toContain('<p>Von Ben</p>');
  expect(changedBy?.name).toBe('Ben');
});

test('a document is seeded once, however many begin it', async () => {
  const id = await desk.begin();
  const text = app.app.get(DocumentText);
  const seeded = await Promise.all(
    Array.from({ length: 8 }, () => text.seed(id, null, (doc) => addLine(doc, 'Tagesordnung'))),
  );
  expect(seeded.filter(Boolean).length).toBe(1);
  const editor = desk.edit(id);
  await editor.saved();
  expect(editor.lines()).toEqual(['Tagesordnung']);
  expect(await text.seed(id, null, (doc) => addLine(doc, 'Noch einmal'))).toBe(false);
});

test('readers hear that there is a newer text', async () => {
  const id = await desk.begin();
  const reader = await desk.guest.connect();
  const hints: string[] = [];
  reader.socket.on('hint', ({ key }) => hints.push(key));
  expect(await reader.join(`document:${id}`)).toMatchObject({
    ok: true,
    value: { streams: [`document:${id}`] },
  });
  const editor = desk.edit(id);
  editor.type('Neu');
  await editor.saved();
  await waitFor(() => expect(hints).toContain(`document:${id}`), 8);
});

test('a state taken from the server and the log are the same text', async () => {
  const id = await desk.begin();
  const editor = desk.edit(id);
  for (const words of ['eins', 'zwei', 'drei']) editor.type(words);
  await editor.saved();
  const { state } = await app.app.get(DocumentText).read(id);
  const before = encodeStateAsUpdate(editor.doc);
  applyUpdate(editor.doc, state);
  expect(encodeStateAsUpdate(editor.doc)).toEqual(before);
});
