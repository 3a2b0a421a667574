import { setImmediate } from 'node:timers/promises';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type { JSONContent } from '@tiptap/core';
import { FRAGMENT } from '@app/editor/schema';
import { applyUpdate, decodeUpdate, Doc, encodeStateAsUpdate, snapshot, snapshotContainsUpdate } from 'yjs';

/** One update of a log, as far as putting it together is concerned. */
export interface LoggedUpdate {
  id: string;
  update: Uint8Array;
}

interface Whole<Row extends LoggedUpdate> {
  doc: Doc;
  /** Could not be read, and are not in `doc`. */
  bad: { row: Row; reason: string }[];
}

/** Between two of these the server does other things. */
const rowsAtOnce = 1_000;

class BadRow extends Error {
  readonly row: LoggedUpdate;
  constructor(row: LoggedUpdate, cause: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
    this.row = row;
  }
}

/** Puts state and log together in a document: merging updates without one took 46 s for 30,000 rows, this 0.4 s. */
export async function documentOf<Row extends LoggedUpdate>(
  state: Uint8Array | null,
  rows: Row[],
): Promise<Whole<Row>> {
  const bad: Whole<Row>['bad'] = [];
  for (;;) {
    const good = rows.filter((row) => !bad.some((other) => other.row === row));
    try {
      return { doc: await applyAll(state, good), bad };
    } catch (error) {
      // What a bad row left half done must not stay: begin again without it.
      if (!(error instanceof BadRow)) throw error;
      bad.push({ row: error.row as Row, reason: error.message });
    }
  }
}

async function applyAll(state: Uint8Array | null, rows: LoggedUpdate[]): Promise<Doc> {
  const doc = new Doc();
  if (state) applyUpdate(doc, state);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await setImmediate();
    doc.transact(() => {
      for (const row of rows.slice(from, from + rowsAtOnce)) applyRow(doc, row);
    });
  }
  return doc;
}

function applyRow(doc: Doc, row: LoggedUpdate): void {
  try {
    applyUpdate(doc, row.update);
  } catch (error) {
    throw new BadRow(row, error);
  }
}

/** @throws when it is not an update of Yjs */
export function isEmptyUpdate(update: Uint8Array): boolean {
  const { structs, ds } = decodeUpdate(update);
  return structs.length === 0 && ds.clients.size === 0;
}

/** Costs a walk through the document: for what a client sends once, when it connects. */
export const isKnownTo = (doc: Doc, update: Uint8Array): boolean =>
  snapshotContainsUpdate(snapshot(doc), update);

export const jsonOf = (doc: Doc): JSONContent =>
  yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(FRAGMENT)) as JSONContent;

/** What `change` writes, as one update; `null` when it writes nothing. */
export function updateOf(state: Uint8Array, change: (doc: Doc) => void): Uint8Array | null {
  const doc = new Doc();
  applyUpdate(doc, state);
  let update: Uint8Array | null = null;
  doc.on('update', (written: Uint8Array) => {
    update = written;
  });
  doc.transact(() => change(doc));
  doc.destroy();
  return update;
}

export const stateOf = (doc: Doc): Uint8Array => encodeStateAsUpdate(doc);
