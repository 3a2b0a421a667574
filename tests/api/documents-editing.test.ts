import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { documentRoutes } from '@app/contracts/documents';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { addLine, type Editor, openEditor } from '../support/editor.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let ada: TestPerson;
let ben: TestPerson;
let spaceId: string;
const editors: Editor[] = [];

beforeAll(async () => {
  app = await startApp();
  [ada, ben] = [await app.makePerson({ name: 'Ada' }), await app.makePerson({ name: 'Ben' })];
  spaceId = (await app.makeSpace({ members: { member: [ada, ben] } })).id;
});
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});
afterAll(() => app.stop());

async function begin(): Promise<string> {
  const id = v7();
  await ada.call(documentRoutes.create, { params: { spaceId }, body: { id, title: 'Konzept' } });
  return id;
}

function edit(documentId: string, person = ada, rest: { token?: string } = {}): Editor {
  const editor = openEditor({ url: app.url, documentId, cookie: person.cookie, ...rest });
  editors.push(editor);
  return editor;
}

const rowsOf = (documentId: string) =>
  app.db.query<{ id: string }>(`SELECT id FROM document_update WHERE document_id = $1`, [documentId]);

test('two people write into one document, and what is acknowledged is in the log', async () => {
  const id = await begin();
  const [first, second] = [edit(id, ada), edit(id, ben)];
  await Promise.all([first.saved(), second.saved()]);
  first.type('Wir beginnen.');
  await first.saved();
  expect((await rowsOf(id)).length).toBe(1);
  await waitFor(() => expect(second.lines()).toEqual(['Wir beginnen.']));
  const { json } = await app.app.get(DocumentText).read(id);
  expect(JSON.stringify(json)).toContain('Wir beginnen.');
});

test('what the server writes reaches open editors and readers', async () => {
  const id = await begin();
  const editor = edit(id);
  await editor.saved();
  await app.app.get(DocumentText).write(id, null, (doc) => addLine(doc, 'Vom Server'));
  await waitFor(() => expect(editor.lines()).toEqual(['Vom Server']));
  await app.app.get(Settling).settled();
  const read = await ben.call(documentRoutes.read, { params: { documentId: id } });
  expect(read.html).toContain('<p>Vom Server</p>');
});
