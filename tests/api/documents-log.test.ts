import { Settlement } from '@app/api/features/documents/collaboration/settlement.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { StoredTexts } from '@app/api/features/documents/collaboration/stored-text.ts';
import { DocumentProjections } from '@app/api/features/documents/collaboration/document-projections.ts';
import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { documentRoutes } from '@app/contracts/documents';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Doc } from 'yjs';
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
afterEach(() => {
  desk.closeEditors();
  jest.restoreAllMocks();
});
afterAll(() => app.stop());

const log = (documentId: string, updates: Uint8Array[]) =>
  app.db.query(
    `INSERT INTO document_update (document_id, update) SELECT $1, u FROM unnest($2::bytea[]) WITH ORDINALITY AS x (u, nr) ORDER BY nr`,
    [documentId, updates.map((update) => Buffer.from(update))],
  );

/** The updates of somebody who types these lines one after the other. */
function typed(lines: string[]): Uint8Array[] {
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const line of lines) addLine(doc, line);
  return updates;
}
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Zeile ${index}`);
const stored = async (documentId: string) => {
  const [row] = await app.db.query<{ bytes: number }>(
    `SELECT octet_length(state) AS bytes FROM document_state WHERE document_id = $1`,
    [documentId],
  );
  return row?.bytes ?? 0;
};

test('however many come first, a document is loaded once', async () => {
  const id = await desk.begin();
  await log(id, typed(['Da']));
  const load = jest.spyOn(app.app.get(StoredTexts), 'loadState');
  const editors = Array.from({ length: 12 }, () => desk.edit(id));
  await Promise.all(editors.map((editor) => editor.saved()));
  expect(load.mock.calls.length).toBe(1);
  for (const editor of editors) expect(editor.lines()).toEqual(['Da']);
});

test('what is committed while a document is being opened is in it', async () => {
  const id = await desk.begin();
  const texts = app.app.get(StoredTexts);
  const real = texts.loadState.bind(texts);
  jest.spyOn(texts, 'loadState').mockImplementationOnce(async (documentId) => {
    const text = await real(documentId);
    jest.restoreAllMocks();
    await app.app.get(DocumentText).write(id, null, (doc) => addLine(doc, 'Gerade noch'));
    return text;
  });
  const editor = desk.edit(id);
  await editor.saved();
  expect(editor.lines()).toEqual(['Gerade noch']);
});

test('a log is put together when the last editor leaves, and nobody sees a difference', async () => {
  const id = await desk.begin();
  const editor = desk.edit(id);
  for (const line of numbered(30)) editor.type(line);
  await editor.saved();
  expect((await desk.rows(id)).length).toBeGreaterThan(0);
  editor.close();
  await waitFor(async () => expect(await desk.rows(id)).toEqual([]));
  const again = desk.edit(id);
  await again.saved();
  expect(again.lines()).toEqual(numbered(30));
  const { html } = await desk.ada.call(documentRoutes.read, { params: { documentId: id } });
  expect(html).toContain('Zeile 29');
});

test('a log is put together while people type, and nothing that was appended meanwhile is lost', async () => {
  const id = await desk.begin();
  const settlement = app.app.get(Settlement);
  const editors = [desk.edit(id, desk.ada), desk.edit(id, desk.ben)];
  await Promise.all(editors.map((editor) => editor.saved()));
  let goesOn = true;
  const compacting = (async () => {
    let times = 0;
    while (goesOn) {
      await settlement.settle(id, true);
      times += 1;
    }
    return times;
  })();
  for (let count = 0; count < 100; count++)
    for (const editor of editors) {
      editor.type(`Wort ${count}`);
      if (count % 10 === 0) await editor.saved();
    }
  await Promise.all(editors.map((editor) => editor.saved()));
  goesOn = false;
  expect(await compacting).toBeGreaterThan(2);
  const { json } = await app.app.get(DocumentText).read(id);
  expect(json.content?.length).toBe(200);
});

test('a row that is appended between reading and deleting stays in the log', async () => {
  const id = await desk.begin();
  await log(id, typed(['Eins']));
  const texts = app.app.get(StoredTexts);
  const real = texts.lock.bind(texts);
  jest.spyOn(texts, 'lock').mockImplementationOnce(async (tx, documentId) => {
    const text = await real(tx, documentId);
    await log(id, typed(['Zwei']));
    return text;
  });
  await app.app.get(Settlement).settle(id, true);
  expect((await desk.rows(id)).length).toBe(1);
  const { json } = await app.app.get(DocumentText).read(id);
  expect(json.content?.length).toBe(2);
});

test('of two that put a log together at once, the slower one writes no older state over the newer', async () => {
  const id = await desk.begin();
  const settlement = app.app.get(Settlement);
  await log(id, typed(['Zuerst']));
  await settlement.settle(id, true);
  await log(id, typed(['Alt']));
  const texts = app.app.get(StoredTexts);
  const real = texts.lock.bind(texts);
  let faster: Promise<unknown> | undefined;
  let isDone = false;
  jest.spyOn(texts, 'lock').mockImplementationOnce(async (tx, documentId) => {
    const text = await real(tx, documentId);
    await log(id, typed(['Neu']));
    faster = settlement.settle(id, true).then(() => {
      isDone = true;
    });
    await waitFor(async () => {
      const waiting = await app.db.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      expect(isDone || waiting.length > 0).toBe(true);
    });
    return text;
  });
  await settlement.settle(id, true);
  await faster;
  const { json } = await app.app.get(DocumentText).read(id);
  expect(json.content?.length).toBe(3);
});

test('a row that cannot be read is put aside, and the document opens without it', async () => {
  const id = await desk.begin();
  await log(id, [...typed(['Davor']), Buffer.from([1, 9, 9]), ...typed(['Danach'])]);
  const editor = desk.edit(id);
  await editor.saved();
  expect(editor.lines().toSorted()).toEqual(['Danach', 'Davor']);
  const quarantined = await app.db.query<{ update: Buffer; reason: string }>(
    `SELECT update, reason FROM document_quarantine WHERE document_id = $1`,
    [id],
  );
  expect(quarantined).toEqual([{ update: Buffer.from([1, 9, 9]), reason: expect.stringContaining('Error') }]);
  expect((await desk.rows(id)).length).toBe(2);
});

test('consumers work in the transaction of the projection, and one that fails comes again without holding up others', async () => {
  const id = await desk.begin();
  const projections = app.app.get(DocumentProjections);
  const seen: string[] = [];
  let fails = true;
  projections.register('test-failing', async (tx, { documentId }) => {
    if (documentId !== id) return;
    await tx.query(`UPDATE document SET title = 'halb' WHERE id = $1`, [id]);
    if (fails) throw new Error('not yet');
    seen.push('failing');
  });
  projections.register('test-other', async (_, { documentId, text, changedBy, authors }) => {
    if (documentId === id) seen.push(`${text} by ${changedBy} of ${authors.length}`);
  });
  const editor = desk.edit(id);
  editor.type('Text');
  await editor.saved();
  const settling = app.app.get(Settling);
  await settling.settled();
  expect(seen).toEqual([`Text by ${desk.ada.id} of 1`]);
  const document = await desk.ada.call(documentRoutes.read, { params: { documentId: id } });
  expect([document.title, document.html]).toEqual(['Konzept', '<p>Text</p>']);
  editor.close();
  await waitFor(async () => expect(await desk.rows(id)).toEqual([]));
  fails = false;
  await settling.settled();
  expect(seen).toContain('failing');
});

test('what a crash left without a projection is found', async () => {
  const id = await desk.begin();
  await log(id, typed(['Vor dem Absturz']));
  await app.app.get(Settling).settled();
  const { html } = await desk.ada.call(documentRoutes.read, { params: { documentId: id } });
  expect(html).toContain('Vor dem Absturz');
});

test('two processes that know nothing of each other show each what the other stored, and lose nothing', async () => {
  const id = await desk.begin();
  const other = await startApp({ databaseUrl: app.databaseUrl });
  const [here, there] = [desk.edit(id, desk.ada), desk.edit(id, desk.ben, { url: other.url })];
  try {
    await Promise.all([here.saved(), there.saved()]);
    here.type('Hier');
    there.type('Dort');
    await Promise.all([here.saved(), there.saved()]);
    const both = ['Dort', 'Hier'];
    await waitFor(
      () => expect([here.lines().toSorted(), there.lines().toSorted()]).toEqual([both, both]),
      10,
    );
    // Put together by one while the other has not looked: the rows are gone, the text is in the state.
    there.type('Noch etwas');
    await there.saved();
    await other.app.get(Settlement).settle(id, true);
    await waitFor(() => expect(here.lines()).toContain('Noch etwas'), 10);
    here.type('Und hier');
    await here.saved();
    await other.app.get(Settlement).settle(id, true);
    await waitFor(() => expect(there.lines()).toContain('Und hier'), 10);
  } finally {
    here.close();
    there.close();
    await other.stop();
  }
}, 40_000);

test('a log of 10,000 rows opens quickly and becomes short', async () => {
  const id = await desk.begin();
  await log(id, typed(numbered(10_000)));
  const began = performance.now();
  const editor = desk.edit(id);
  await editor.saved(20);
  // The machine of a test is busy: the bench has the figure.
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(editor.lines().length).toBe(10_000);
  await app.app.get(Settling).settled();
  expect(await desk.rows(id)).toEqual([]);
  expect(await stored(id)).toBeGreaterThan(50_000);
}, 60_000);
