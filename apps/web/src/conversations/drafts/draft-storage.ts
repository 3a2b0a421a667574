import * as z from 'zod/mini';

const prefix = 'composer:';
/** A draft nobody came back to is not kept for ever on a shared computer. */
const keptForDays = 60;

const stored = z.object({
  text: z.string(),
  /** Beside the text, such as the title of a topic. */
  fields: z._default(z.record(z.string(), z.string()), {}),
  /** When it was written, on whatever device. */
  savedAt: z.number(),
  /** When this browser last kept it. */
  storedAt: z._default(z.number(), 0),
  /** The server's revision that this text started from; 0 when it has none. */
  revision: z._default(z.int(), 0),
  /** The server does not know it yet. */
  dirty: z._default(z.boolean(), false),
  /** Sent or thrown away; the server is still to be told. */
  gone: z._default(z.boolean(), false),
  /** What other devices had written here. */
  others: z._default(z.array(z.object({ body: z.string(), at: z.string() })), []),
  /** The person has seen what others had written. */
  settled: z._default(z.boolean(), false),
});
export type StoredDraft = Omit<z.infer<typeof stored>, 'storedAt'>;

export function readStored(key: string): StoredDraft | null {
  try {
    const draft = z.parse(stored, JSON.parse(localStorage.getItem(prefix + key) ?? 'null'));
    if (Date.now() - Math.max(draft.storedAt, draft.savedAt) < keptForDays * 86_400_000) return draft;
    localStorage.removeItem(prefix + key);
  } catch {
    // unreadable or no storage: as if there were none
  }
  return null;
}

/** False when this browser cannot keep it. */
export function writeStored(key: string, draft: StoredDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify({ ...draft, storedAt: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** Ids and choices alone are nothing anybody wrote. */
const isWritten = ([name, value]: [string, string]) => !/^(board|\w*Id)$/.test(name) && value.trim() !== '';

export const isEmpty = ({ text, fields }: Pick<StoredDraft, 'text' | 'fields'>): boolean =>
  text.trim() === '' && !Object.entries(fields).some(isWritten);

/** Of one person: what the server has to be told of. */
export function unsavedKeys(personId: string): string[] {
  try {
    const keys = Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}${personId}:`));
    return keys.map((name) => name.slice(prefix.length)).filter((key) => readStored(key)?.dirty);
  } catch {
    return []; // a browser that forbids storage
  }
}
