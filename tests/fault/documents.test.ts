import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type Editor, openEditor } from '../support/editor.ts';
import { faultPlan } from '../support/fault-plan.ts';
import { seedDocuments } from '../support/seed-people.js';
import { waitFor } from '../support/wait-for.ts';
import { startMortalServer } from './mortal-server.ts';

const people = 20;
const { url, database, query, isHealthy, end, starts } = await startMortalServer(people);

const documents = async (count: number) =>
  (await query<{ id: string }>(seedDocuments(count))).map(({ id }) => id);

/** Somebody who types lines that nobody else types, and remembers which of them the server called saved. */
function openTypist(documentId: string, person: number, name: string) {
  const editor: Editor = openEditor({
    url,
    documentId,
    cookie: `session=bench-${person}`,
  });
  const typed: string[] = [];
  let saved = 0;
  let goesOn = true;
  const noteSaved = () => {
    if (editor.isSaved()) saved = typed.length;
  };
  editor.provider.on('unsyncedChanges', noteSaved);
  const typing = (async () => {
    while (goesOn && !editor.provider.synced) await setTimeout(20);
    while (goesOn) {
      const line = `${name} ${typed.length}`;
      typed.push(line);
      editor.type(line);
      await setTimeout(10 + Math.random() * 40);
    }
  })();
  return {
    editor,
    documentId,
    typed,
    saved: () => typed.slice(0, saved),
    async stop() {
      goesOn = false;
      await typing;
    },
  };
}

async function linesNow(documentId: string): Promise<string[]> {
  const editor = openEditor({ url, documentId, cookie: 'session=bench-1' });
  await editor.saved(60);
  const lines = editor.lines();
  editor.close();
  return lines;
}

/** What was called saved and is not there, and what is there twice. */
async function judge(promised: Map<string, string[]>) {
  const verdict = { lost: [] as string[], doubled: [] as string[], kept: 0 };
  for (const [documentId, lines] of promised) {
    const stored = await linesNow(documentId);
    const there = new Set(stored);
    verdict.lost.push(...lines.filter((line) => !there.has(line)));
    verdict.doubled.push(...stored.filter((line, index) => stored.indexOf(line) !== index));
    verdict.kept += lines.length;
  }
  return verdict;
}

test(
  'twenty people type into five documents while the server is killed again and again: of what was called saved nothing is lost',
  async () => {
    const ids = await documents(5);
    const promised = new Map(ids.map((id) => [id, [] as string[]]));
    // Those at the last document stay and come back; the others' copies are gone with the server, and cannot heal it.
    const survivors = [1, 2, 3, 4].map((person) => openTypist(ids[4] ?? '', person, `bleibt ${person}`));
    const before = starts();
    for (let round = 0; round < faultPlan.documentKills; round++) {
      const typists = Array.from({ length: people - survivors.length }, (_, index) =>
        openTypist(ids[index % 4] ?? '', index + 5, `Runde ${round} Person ${index}`),
      );
      await waitFor(() => expect(typists.every(({ typed }) => typed.length > 0)).toBe(true), 60);
      await setTimeout(Math.random() * 1_000);
      await end('SIGKILL');
      for (const typist of typists) {
        await typist.stop();
        promised.get(typist.documentId)?.push(...typist.saved());
        typist.editor.close();
      }
      await isHealthy();
    }
    for (const typist of survivors) {
      await typist.stop();
      await typist.editor.saved(60);
      promised.get(typist.documentId)?.push(...typist.typed);
    }
    for (const { editor } of survivors) editor.close();

    const { lost, doubled, kept } = await judge(promised);
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    // It must have hurt, and work must have been done all the same.
    expect(starts() - before).toBe(faultPlan.documentKills);
    expect(kept).toBeGreaterThan(faultPlan.documentKills * 50);
  },
  (faultPlan.documentKills * 20 + 120) * 1_000,
);

test(
  'while the store is away people go on typing, the sign does not say saved, and afterwards everything is stored',
  async () => {
    const ids = await documents(2);
    const typists = [5, 6, 7, 8].map((person) =>
      openTypist(ids[person % 2] ?? '', person, `Ausfall ${person}`),
    );
    await waitFor(() => expect(typists.every((typist) => typist.saved().length > 5)).toBe(true), 30);
    database.crash();
    await setTimeout(500);
    const before = typists.map((typist) => typist.saved().length);
    await setTimeout(faultPlan.storeAway * 1_000);
    expect(typists.map((typist) => typist.saved().length)).toEqual(before);
    expect(typists.every(({ editor }) => !editor.isSaved())).toBe(true);
    await database.start();
    for (const typist of typists) {
      await typist.stop();
      await typist.editor.saved(60);
    }
    const promised = new Map(
      ids.map((id) => [id, typists.filter((one) => one.documentId === id).flatMap(({ typed }) => typed)]),
    );
    for (const { editor } of typists) editor.close();
    const { lost, doubled, kept } = await judge(promised);
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    expect(kept).toBeGreaterThan(faultPlan.storeAway * 40);
  },
  (faultPlan.storeAway + 150) * 1_000,
);

test(
  'while nothing can be put together or shown to readers, nothing is lost, and it is made up for',
  async () => {
    const [id = ''] = await documents(1);
    const typists = [9, 10].map((person) => openTypist(id, person, `Stau ${person}`));
    await waitFor(() => expect(typists.every((typist) => typist.saved().length > 5)).toBe(true), 30);
    await query('ALTER TABLE document_state RENAME TO document_state_away');
    await setTimeout(faultPlan.storeAway * 1_000);
    for (const typist of typists) await typist.stop();
    for (const { editor } of typists) await editor.saved(30); // appending goes on
    await query('ALTER TABLE document_state_away RENAME TO document_state');
    for (const { editor } of typists) editor.close();
    const { lost, doubled } = await judge(new Map([[id, typists.flatMap(({ typed }) => typed)]]));
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    await waitFor(async () => {
      const [row] = await query<{ html: string; rows: number }>(
        `SELECT html, (SELECT count(*)::int FROM document_update WHERE document_id = $1) AS rows
           FROM document WHERE id = $1`,
        [id],
      );
      for (const { typed } of typists) expect(row?.html).toContain(`>${typed.at(-1)}<`);
      expect(row?.rows).toBe(0);
    }, 60);
  },
  (faultPlan.storeAway + 150) * 1_000,
);

test('asked to stop with a hundred open documents, the server is gone in time and keeps what it acknowledged', async () => {
  const ids = await documents(100);
  const typists = ids.map((id, index) => openTypist(id, (index % people) + 1, `Ende ${index}`));
  await waitFor(() => expect(typists.every((typist) => typist.saved().length > 0)).toBe(true), 60);
  const began = performance.now();
  await end('SIGTERM');
  expect(performance.now() - began).toBeLessThan(30_000);
  const promised = new Map<string, string[]>();
  for (const typist of typists) {
    await typist.stop();
    promised.set(typist.documentId, typist.saved());
    typist.editor.close();
  }
  await isHealthy();
  const { lost, doubled } = await judge(promised);
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
}, 150_000);
