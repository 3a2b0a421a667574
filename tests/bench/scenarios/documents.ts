import { setTimeout } from 'node:timers/promises';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { addLine } from '../../support/editor.ts';
import { seedDocuments } from '../../support/seed-people.js';
import { absolute, compared, percentile } from '../figures.ts';
import { type House, openHouse, startServer } from '../house.ts';
import { startWorker } from '../worker.ts';
import type { Typists } from '../typists.ts';

const seconds = 15;
const words = 'Die Ehrenamtskarte gilt in allen Kommunen des Landes und wird auf Antrag ausgestellt. ';

function textOf(paragraphs: number, repeats = 4): Buffer {
  const doc = new Doc();
  for (let count = 0; count < paragraphs; count++) addLine(doc, words.repeat(repeats));
  return Buffer.from(encodeStateAsUpdate(doc));
}

async function makeDocuments(house: House, count: number, text = textOf(60)): Promise<string[]> {
  const rows = await house.query<{ id: string }>(seedDocuments(count));
  const ids = rows.map(({ id }) => id);
  await house.query(
    `INSERT INTO document_state (document_id, state, schema_version) SELECT id, $2, 1 FROM unnest($1::uuid[]) AS x (id)`,
    [ids, text],
  );
  return ids;
}

const startTypists = () => startWorker<Typists>(new URL('../typists.ts', import.meta.url));

async function typing(port: number, given: { documents: string[]; people: number }) {
  const typists = startTypists();
  await typists.call('open', { port, ...given });
  await typists.call('type', { perSecond: 5, seconds: 3 }); // warms up
  const measured = await typists.call('type', { perSecond: 5, seconds });
  await typists.call('close', undefined);
  await typists.stop();
  return measured;
}

async function opening(house: House): Promise<number> {
  const [id = ''] = await makeDocuments(house, 1, textOf(0));
  const doc = new Doc();
  const updates: Buffer[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(Buffer.from(update)));
  for (let row = 0; row < 50_000; row++) doc.getText('long').insert(row, 'a');
  for (let from = 0; from < updates.length; from += 5_000)
    await house.query(
      `INSERT INTO document_update (document_id, update)
       SELECT $1, bytes FROM unnest($2::bytea[]) WITH ORDINALITY AS x (bytes, nr) ORDER BY nr`,
      [id, updates.slice(from, from + 5_000)],
    );
  const typists = startTypists();
  const took = await typists.call('open', { port: house.server.port, documents: [id], people: 1 });
  await typists.stop();
  return took;
}

async function memory(house: House, count: number): Promise<number> {
  const documents = await makeDocuments(house, count + 20);
  const typists = startTypists();
  const { port, memory: now } = house.server;
  await typists.call('open', { port, documents: documents.slice(0, 20), people: 20 });
  await setTimeout(3_000);
  const before = now();
  await typists.call('open', { port, documents: documents.slice(20), people: count });
  await setTimeout(3_000);
  const each = (now() - before) / count / 1_000;
  await typists.stop();
  return each;
}

/** How long somebody else waits at most while a text of 500 kB is typed in. */
async function pauses(house: House): Promise<number> {
  const documents = await makeDocuments(house, 1, textOf(1_500));
  const typists = startTypists();
  await typists.call('open', { port: house.server.port, documents, people: 2 });
  const waits: number[] = [];
  let goesOn = true;
  const others = (async () => {
    while (goesOn) {
      const began = performance.now();
      await fetch(`http://127.0.0.1:${house.server.port}/api/health`).then((answer) => answer.text());
      waits.push(performance.now() - began);
      await setTimeout(10);
    }
  })();
  await typists.call('type', { perSecond: 5, seconds });
  goesOn = false;
  await others;
  await typists.stop();
  return percentile(waits, 1);
}

/** Readers get HTML: whoever only reads has no connection in which a document is edited. */
async function reading(house: House): Promise<{ p99: number }> {
  const [id = ''] = await makeDocuments(house, 1);
  const waits: number[] = [];
  let next = 1;
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (next <= 1_000) {
        const cookie = `session=bench-${next++}`;
        const began = performance.now();
        const answer = await fetch(`http://127.0.0.1:${house.server.port}/api/documents/${id}`, {
          headers: { cookie },
        });
        if (!answer.ok) throw new Error(String(answer.status));
        await answer.text();
        waits.push(performance.now() - began);
      }
    }),
  );
  return { p99: percentile(waits, 0.99) };
}

/** Writing together, stored before it is acknowledged, against a server that stores nothing. */
export async function documents() {
  const bare = await startServer('tests/bench/servers/bare-hocuspocus.ts');
  const alone = await typing(bare.port, { documents: ['one'], people: 50 });
  await bare.stop();
  const house = await openHouse();
  const one = await typing(house.server.port, { documents: await makeDocuments(house, 1), people: 50 });
  const many = await typing(house.server.port, { documents: await makeDocuments(house, 30), people: 60 });
  const longest = await pauses(house);
  const opened = await opening(house);
  const readers = await reading(house);
  const each = await memory(house, 900);
  await house.close();
  return [
    compared(
      'documents',
      '50 people in one: p99 ms to the others',
      { value: one.spread.p99, baseline: alone.spread.p99 },
      { atMost: 2 },
    ),
    absolute('documents', '50 people in one: p99 ms to the others', one.spread.p99, { atMost: 250 }),
    absolute('documents', '50 people in one: p99 ms to saved', one.saved.p99, { atMost: 400 }),
    absolute('documents', '300 updates/s in 30: p50 ms to saved', many.saved.p50, { atMost: 60 }),
    absolute('documents', 'longest wait in ms beside 500 kB', longest, { atMost: 250 }),
    absolute('documents', 'ms to open a log of 50,000 rows', opened, { atMost: 1_000 }),
    absolute('documents', 'p99 ms of 1,000 readers', readers.p99, { atMost: 250 }),
    absolute('documents', 'kB per open document', each, { atMost: 200 }),
  ];
}
