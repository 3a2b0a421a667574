import { setTimeout } from 'node:timers/promises';
import type { Doc } from 'yjs';
import { type Editor, openEditor } from '../support/editor.ts';
import { percentile } from './figures.ts';
import { serve } from './worker.ts';

interface Typist {
  editor: Editor;
  name: string;
  /** When each character was typed. */
  typedAt: number[];
  /** Those that are not acknowledged yet. */
  open: number[];
}

const typists: Typist[] = [];
let saved: number[] = [];
let spread: number[] = [];

function follow(doc: Doc, typist: Typist): void {
  const text = doc.getText(typist.name);
  let seen = text.length;
  text.observe(() => {
    for (; seen < text.length; seen++) spread.push(performance.now() - (typist.typedAt[seen] ?? Number.NaN));
  });
}

function noteAcknowledged({ editor, open }: Typist): void {
  let before = editor.provider.unsyncedChanges;
  editor.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    const at = number < before ? open.shift() : undefined;
    if (at !== undefined) saved.push(performance.now() - at);
    before = number;
  });
}

const handlers = {
  /** One person after the other takes the next document. */
  async open({ port, documents, people }: { port: number; documents: string[]; people: number }) {
    const began = performance.now();
    for (let person = 1; person <= people; person++) {
      const editor = openEditor({
        url: `http://127.0.0.1:${port}`,
        documentId: documents[person % documents.length] ?? '',
        cookie: `session=bench-${person}`,
      });
      typists.push({ editor, name: `Person ${person}`, typedAt: [], open: [] });
    }
    await Promise.all(typists.map(({ editor }) => editor.saved(60)));
    const took = performance.now() - began;
    for (const typist of typists) noteAcknowledged(typist);
    for (const { editor } of typists)
      for (const typist of typists)
        if (
          typist.editor !== editor &&
          typist.editor.provider.configuration.name === editor.provider.configuration.name
        )
          follow(editor.doc, typist);
    return took;
  },
  async type({ perSecond, seconds }: { perSecond: number; seconds: number }) {
    saved = [];
    spread = [];
    const until = performance.now() + seconds * 1_000;
    await Promise.all(
      typists.map(async ({ editor, name, typedAt, open }) => {
        await setTimeout((Math.random() * 1_000) / perSecond);
        const text = editor.doc.getText(name);
        for (let next = performance.now(); next < until; next += 1_000 / perSecond) {
          await setTimeout(Math.max(0, next - performance.now()));
          typedAt[text.length] = performance.now();
          open.push(performance.now());
          text.insert(text.length, 'a');
        }
      }),
    );
    await Promise.all(typists.map(({ editor }) => editor.saved(60)));
    return {
      saved: { p50: percentile(saved, 0.5), p99: percentile(saved, 0.99), count: saved.length },
      spread: { p50: percentile(spread, 0.5), p99: percentile(spread, 0.99), count: spread.length },
    };
  },
  async close() {
    for (const { editor } of typists.splice(0)) editor.close();
  },
};
export type Typists = typeof handlers;
serve(handlers);
