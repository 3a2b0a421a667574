import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { documentVersionRoutes as routes } from '@app/contracts/document-versions';
import type { Actor } from '@app/contracts/session';
import { textOf } from '@app/editor/text';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
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

const write = async (documentId: string, line: string, person = desk.ada) => {
  const actor = { personId: person.id } as Actor;
  await app.app.get(DocumentText).write(documentId, actor, (doc) => addLine(doc, line));
  await app.app.get(Settling).settled();
};
const list = async (documentId: string) =>
  (await desk.ada.call(routes.list, { params: { documentId } })).versions;
const name = (documentId: string, said: string, id = v7()) =>
  desk.ada.call(routes.name, { params: { documentId }, body: { id, name: said } });
const textNow = async (documentId: string) => textOf((await app.app.get(DocumentText).read(documentId)).json);

test('a state is kept after a quarter of an hour of work, with everybody who typed since the last', async () => {
  const id = await desk.begin();
  await write(id, 'Eins');
  await write(id, 'Zwei', desk.ben);
  expect(await list(id)).toHaveLength(1);
  await app.db.query(`ALTER TABLE document_version DISABLE TRIGGER keep_document_version`);
  await app.db.query(
    `UPDATE document_version SET created_at = created_at - interval '16 minutes' WHERE document_id = $1`,
    [id],
  );
  await app.db.query(`ALTER TABLE document_version ENABLE TRIGGER keep_document_version`);
  await write(id, 'Drei');
  const [latest] = await list(id);
  expect(await list(id)).toHaveLength(2);
  expect(latest?.authors.map((person) => person.name)).toEqual(['Ada', 'Ben']);
});

test('a state is kept when a pause begins', async () => {
  const id = await desk.begin();
  await write(id, 'Eins');
  await write(id, 'Zwei', desk.ben);
  await app.db.query(`UPDATE document SET projected_at = now() - interval '6 minutes' WHERE id = $1`, [id]);
  await app.app.get(Jobs).run('document-versions');
  const [latest] = await list(id);
  expect(latest?.authors.map((person) => person.name)).toEqual(['Ben']);
  expect(await list(id)).toHaveLength(2);
});

test('old automatic states are thinned to one an hour, one a day and none; named ones stay, authors move on', async () => {
  const id = await desk.begin();
  const at = async (when: string, kind = 'automatic') => {
    const row = await app.insert('document_version', {
      document_id: id,
      kind,
      name: kind === 'named' ? 'Alt' : null,
      title: 'Konzept',
      content: Buffer.from(''),
      hash: when,
      schema_version: 1,
      created_at: new Date(when),
    });
    await app.db.query(`INSERT INTO document_version_author (version_id, person_id) VALUES ($1, $2)`, [
      row.id,
      when.includes(':10:') ? desk.ada.id : desk.ben.id,
    ]);
  };
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  for (const minute of ['10', '50']) {
    await at(`${day(3)}T09:${minute}:00Z`);
    await at(`${day(30)}T09:${minute}:00Z`);
    await at(`${day(500)}T09:${minute}:00Z`);
  }
  await at(`${day(3)}T10:10:00Z`);
  await at(`${day(30)}T10:10:00Z`);
  await at(`${day(500)}T10:10:00Z`, 'named');
  await app.app.get(Jobs).run('document-versions-thin');
  const left = await list(id);
  expect(left.map(({ createdAt }) => createdAt.slice(0, 16))).toEqual([
    `${day(3)}T10:10`,
    `${day(3)}T09:50`,
    `${day(30)}T10:10`,
    `${day(500)}T10:10`,
  ]);
  expect(left[1]?.authors.map((person) => person.name)).toEqual(['Ada', 'Ben']);
});

test('naming twice with the same id keeps one state, and the same text has the same hash', async () => {
  const id = await desk.begin();
  await write(id, 'Eins');
  const version = v7();
  const [one, again] = [
    await name(id, 'Vor der Sitzung', version),
    await name(id, 'Vor der Sitzung', version),
  ];
  expect(again).toEqual(one);
  expect((await name(id, 'Noch einmal')).hash).toBe(one.hash);
  await write(id, 'Zwei');
  expect((await name(id, 'Danach')).hash).not.toBe(one.hash);
});

test('two states are compared word by word', async () => {
  const id = await desk.begin();
  await write(id, 'Die Karte gilt ab heute');
  const { id: from } = await name(id, 'Vorher');
  await write(id, 'Neuer Absatz');
  const { changes } = await desk.ada.call(routes.compare, {
    params: { documentId: id },
    query: { from, to: 'now' },
  });
  expect(changes.map(({ change }) => change)).toEqual(['same', 'added']);
  expect(changes[1]?.html).toContain('Neuer Absatz');
});

test('a state comes back as a change while somebody types, and the undoing of it too', async () => {
  const id = await desk.begin();
  await write(id, 'Anfang');
  const { id: old } = await name(id, 'Anfang');
  await write(id, 'Später');
  const editor = desk.edit(id, desk.ben);
  await editor.saved();
  const { before } = await desk.ada.call(routes.restore, { params: { documentId: id, versionId: old } });
  await waitFor(() => expect(editor.lines()).toEqual(['Anfang']));
  expect(await textNow(id)).toBe('Anfang');
  const [latest] = await list(id);
  expect(latest?.kind).toBe('restored');
  await desk.ada.call(routes.restore, { params: { documentId: id, versionId: before } });
  expect(await textNow(id)).toBe('Anfang\nSpäter');
});

test('a version does not change, and a released one is not deleted except with its page', async () => {
  const id = await desk.begin();
  await write(id, 'Eins');
  const { id: version } = await name(id, 'Fest');
  const sql = (statement: string) => app.db.query(statement, [version]);
  await expect(sql(`UPDATE document_version SET content = '' WHERE id = $1`)).rejects.toThrow(
    /does not change/,
  );
  await sql(`UPDATE document_version SET number = 1, released_at = now() WHERE id = $1`);
  await expect(sql(`UPDATE document_version SET number = 2 WHERE id = $1`)).rejects.toThrow(
    /does not change/,
  );
  await expect(sql(`DELETE FROM document_version WHERE id = $1`)).rejects.toThrow(/stays/);
  await app.db.query(`DELETE FROM document WHERE id = $1`, [id]);
});

test('a version of another document is not found', async () => {
  const [id, other] = [await desk.begin(), await desk.begin()];
  const { id: version } = await name(other, 'Fremd');
  const answer = await desk.ada.ask(routes.read, { params: { documentId: id, versionId: version } });
  expect(answer.status).toBe(404);
});
