import { isEmpty, readStored, type StoredDraft, writeStored } from './draft-storage.ts';
import { draftSync } from './draft-sync.ts';

/** What was begun and not sent, or `null`. */
export function readDraft(key: string): StoredDraft | null {
  const draft = readStored(key);
  return draft && !draft.gone && !isEmpty(draft) ? draft : null;
}

/** Keeps the text or what belongs to it. False when this browser cannot: then leaving the page would lose it. */
export function keepDraft(key: string, change: Partial<Pick<StoredDraft, 'text' | 'fields'>>): boolean {
  const before = readStored(key);
  const next = { ...startOf(before), ...change };
  if (before && isSame(before, next)) return true;
  if (isEmpty(next) && next.revision === 0) {
    clearDraft(key);
    return true;
  }
  const kept = writeStored(key, { ...next, savedAt: later(before), dirty: true, gone: false });
  draftSync.touched(key);
  return kept || isEmpty(next);
}

/** Written after something was sent, it is a new text, of which only the server's count goes on. */
function startOf(before: StoredDraft | null) {
  if (before && !before.gone) return before;
  return { text: '', fields: {}, revision: before?.revision ?? 0, others: [], settled: false };
}

/** It was sent, or is not wanted any more. */
export function clearDraft(key: string): void {
  const before = readStored(key);
  if (!before) return;
  if (before.revision === 0 && !draftSync.isRunning(key)) {
    writeStored(key, null); // the server never heard of it
    return;
  }
  writeStored(key, {
    ...before,
    text: '',
    fields: {},
    others: [],
    savedAt: later(before),
    dirty: true,
    gone: true,
  });
  draftSync.touched(key);
}

/** What was begun in one place goes on in another, below what is there already. */
export function carryDraft(from: string, to: string): void {
  const begun = readDraft(from);
  if (!begun) return;
  const there = readDraft(to)?.text.trim() ?? '';
  const next = there === '' ? begun : { text: `${there}\n\n${begun.text}` };
  if (keepDraft(to, { text: next.text, ...('fields' in next && { fields: next.fields }) })) clearDraft(from);
}

/** The server was told already. */
export const forgetStored = (key: string): void => void writeStored(key, null);

/** The person has seen what other devices had written. */
export function settleDraft(key: string): void {
  const before = readStored(key);
  if (!before) return;
  writeStored(key, { ...before, others: [], settled: true, savedAt: later(before), dirty: true });
  draftSync.touched(key);
}

const isSame = (a: StoredDraft, b: Pick<StoredDraft, 'text' | 'fields'>) =>
  !a.gone && a.text === b.text && JSON.stringify(a.fields) === JSON.stringify(b.fields);

/** Names a state of the draft, so that two in one millisecond differ. */
const later = (before: StoredDraft | null) => Math.max(Date.now(), (before?.savedAt ?? 0) + 1);
