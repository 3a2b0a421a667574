import { Sessions } from '@app/api/core/identity/sessions.service.ts';
import { Collaborators } from '@app/api/features/documents/collaboration/collaborators.ts';
import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { collaborationToken, mostEditors } from '@app/contracts/documents';
import { SCHEMA_VERSION } from '@app/editor/schema';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { type Desk, makeDesk } from '../support/documents.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startApp();
  desk = await makeDesk(app);
});
afterEach(() => desk.closeEditors());
afterAll(() => app.stop());

const textOf = async (id: string) => JSON.stringify((await app.app.get(DocumentText).read(id)).json);

test('a page with another schema is refused with the reason, and changes nothing', async () => {
  const id = await desk.begin();
  for (const token of [collaborationToken(SCHEMA_VERSION + 1), collaborationToken(SCHEMA_VERSION - 1), '']) {
    const old = desk.edit(id, desk.ada, { token });
    old.type('Aus einem alten Fenster');
    await waitFor(() => expect(old.ends).toContain('schema'));
    old.close();
  }
  expect(await desk.rows(id)).toEqual([]);
});

test('who may not read is told it is not there, who may not edit that it is forbidden, who is signed out to sign in', async () => {
  const id = await desk.begin();
  const stranger = await app.makePerson();
  for (const [person, end] of [
    [stranger, 'not_found'],
    [desk.guest, 'forbidden'],
    [{ ...desk.ada, cookie: 'session=none' }, 'unauthenticated'],
  ] as const) {
    const editor = desk.edit(id, person);
    editor.type('Von außen');
    await waitFor(() => expect(editor.ends).toContain(end));
    expect(editor.provider.synced).toBe(false);
    editor.close();
  }
  expect(await desk.rows(id)).toEqual([]);
});

test('whoever loses the right to edit while typing is ended at once, and nothing later is stored', async () => {
  const id = await desk.begin();
  const carl = await app.makePerson({ name: 'Carl' });
  await app.insert('space_member', { space_id: desk.spaceId, person_id: carl.id, role: 'member' });
  const [lost, stays] = [desk.edit(id, carl), desk.edit(id, desk.ben)];
  lost.type('Erlaubt');
  await lost.saved();
  await waitFor(() => expect(stays.lines()).toEqual(['Erlaubt']));
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [carl.id]);
  const began = performance.now();
  await app.app.get(Collaborators).recheck(carl.id);
  lost.type('Nicht mehr erlaubt');
  await waitFor(() => expect(lost.ends).toContain('not_found'));
  expect(performance.now() - began).toBeLessThan(1_000);
  stays.type('Weiter');
  await stays.saved();
  expect(stays.lines()).toEqual(['Erlaubt', 'Weiter']);
  expect(lost.lines()).toEqual(['Erlaubt', 'Nicht mehr erlaubt']); // it is still there to copy
  expect(await textOf(id)).not.toContain('Nicht mehr');
});

test('the end of a session ends its editors, and so do lower rights and the trash', async () => {
  const [a, b, c] = [await desk.begin(), await desk.begin(), await desk.begin()];
  const dora = await app.makePerson({ name: 'Dora' });
  await app.insert('space_member', { space_id: desk.spaceId, person_id: dora.id, role: 'member' });
  const [session, level, trash] = [desk.edit(a, dora), desk.edit(b), desk.edit(c)];
  await Promise.all([session.saved(), level.saved(), trash.saved()]);

  const rows = await app.db.query<{ id: string }>(`SELECT id FROM session WHERE person_id = $1`, [dora.id]);
  await app.app.get(Sessions).end(rows.map(({ id }) => id));
  await waitFor(() => expect(session.ends).toContain('unauthenticated'));

  await app.db.query(`UPDATE document SET level_member = 2, created_by = NULL WHERE id = $1`, [b]);
  await app.db.query(`UPDATE document SET deleted_at = now() WHERE id = $1`, [c]);
  await app.app.get(Collaborators).recheckDocuments([b, c]);
  await waitFor(() => expect([level.ends[0], trash.ends[0]]).toEqual(['forbidden', 'not_found']));
});

test('a right that is lost without a word, such as in another process, is found soon', async () => {
  const id = await desk.begin();
  const editor = desk.edit(id);
  await editor.saved();
  await app.db.query(`UPDATE document SET deleted_at = now() WHERE id = $1`, [id]);
  await waitFor(() => expect(editor.ends).toContain('not_found'), 10);
});

test('one more than a hundred editors is told that it is full', async () => {
  const id = await desk.begin();
  const people = await Promise.all(
    Array.from({ length: 2 }, async () => {
      const person = await app.makePerson();
      await app.insert('space_member', { space_id: desk.spaceId, person_id: person.id, role: 'member' });
      return person;
    }),
  );
  const editors = Array.from({ length: mostEditors }, (_, index) => desk.edit(id, people[index % 2]));
  await Promise.all(editors.map((editor) => editor.saved(20)));
  const late = desk.edit(id);
  await waitFor(() => expect(late.ends).toContain('full'));
  late.socket.disconnect();
  editors[0]?.close();
  await waitFor(() => expect(app.app.get(Collaborators).of(id).length).toBeLessThan(mostEditors));
  await desk.edit(id).saved();
}, 40_000);
