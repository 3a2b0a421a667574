import * as z from 'zod/mini';

const prefix = 'composer:';
/** A draft nobody came back to is not kept for ever on a shared computer. */
const keptForDays = 60;

const stored = z.object({ text: z.string(), savedAt: z.number(), more: z.optional(z.unknown()) });
export type Draft = z.infer<typeof stored>;

/** What was typed here and not sent, or `null`. */
export function readDraft(key: string): Draft | null {
  try {
    const draft = z.parse(stored, JSON.parse(localStorage.getItem(prefix + key) ?? 'null'));
    if (Date.now() - draft.savedAt < keptForDays * 86_400_000) return draft;
    localStorage.removeItem(prefix + key);
  } catch {
    // unreadable or no storage: as if there were none
  }
  return null;
}

/** False when this browser cannot keep it: then leaving the page would lose the text. */
export function writeDraft(key: string, text: string, more?: unknown): boolean {
  try {
    if (text.trim() === '' && more === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify({ text, more, savedAt: Date.now() }));
    return true;
  } catch {
    return text.trim() === '';
  }
}

export function clearDraft(key: string): void {
  writeDraft(key, '');
}
