import { draftPlace, draftRoutes, type ServerDraft } from '@app/contracts/drafts';
import { afterRefusal } from '@app/domain/outbox';
import { v7 } from 'uuid';
import { ApiError, call } from '../../lib/api.ts';
import { isEmpty, readStored, type StoredDraft, unsavedKeys, writeStored } from './draft-storage.ts';

/** Tells the saves of this page from those of others, for as long as it stands. */
const device = v7();
/** After the last key, so that the server is not asked for each. */
const pause = 2_000;

export interface DraftListener {
  /** Something is typed that was not kept yet: nothing may be replaced. */
  isBusy: () => boolean;
  /** Another device wrote, sent or threw away. */
  changed: (draft: StoredDraft | null) => void;
  /** What other devices had written when the text from here took its place. */
  overtook: (others: StoredDraft['others']) => void;
}

interface Attempt {
  timer?: ReturnType<typeof setTimeout>;
  running: boolean;
  failures: number;
}

/** A key is `<person>:<place>`; a place that the server does not know is kept in this browser only. */
export function partsOf(key: string): { owner: string; place: string } | null {
  const [owner, place] = [key.slice(0, 36), key.slice(37)];
  return draftPlace.safeParse(place).success ? { owner, place } : null;
}

/**
 * Carries drafts between this browser and the server. What is typed is kept here first and never waits; the server
 * hears of it after a pause, or when the line is back. Of two devices the last to write wins, and the text of the
 * other stays beside it.
 */
export class DraftSync {
  private readonly attempts = new Map<string, Attempt>();
  private readonly listeners = new Map<string, Set<DraftListener>>();

  listen(key: string, listener: DraftListener): () => void {
    const known = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, known.add(listener));
    return () => known.delete(listener);
  }

  /** The draft in this browser was changed. */
  touched(key: string): void {
    if (partsOf(key) && !this.attempts.get(key)?.timer) this.plan(key, pause);
  }

  /** A save is on its way: nobody knows what the server has. */
  isRunning(key: string): boolean {
    return this.attempts.get(key)?.running ?? false;
  }

  /** Now, because the page may go away or has come back. */
  pushAll(personId: string): void {
    for (const key of unsavedKeys(personId)) this.plan(key, 0);
  }

  /** Takes over what another device wrote, unless something is unsaved here. */
  async pull(key: string): Promise<void> {
    const before = readStored(key);
    const parts = partsOf(key);
    if (!parts) return;
    if (before?.dirty) return this.plan(key, 0);
    const answer = await read(parts).catch(() => null);
    const local = readStored(key);
    if (!answer || !isSameState(before, local)) return; // it was typed on, or saved: the answer may be older
    if (answer.draft?.revision !== local?.revision && !this.isBusy(key)) this.replace(key, answer.draft);
  }

  private plan(key: string, delay: number): void {
    const attempt = this.attempts.get(key) ?? { running: false, failures: 0 };
    clearTimeout(attempt.timer);
    attempt.timer = setTimeout(() => {
      delete attempt.timer;
      void this.push(key);
    }, delay);
    this.attempts.set(key, attempt);
  }

  private async push(key: string): Promise<void> {
    const attempt = this.attempts.get(key);
    const draft = readStored(key);
    const parts = partsOf(key);
    if (!attempt || !parts || attempt.running || !draft?.dirty) return;
    attempt.running = true;
    try {
      this.settle(key, draft, await send(parts, draft));
      Object.assign(attempt, { running: false, failures: 0 });
      if (readStored(key)?.dirty) this.touched(key);
    } catch (error) {
      Object.assign(attempt, { running: false, failures: attempt.failures + 1 });
      this.planAgain(key, error);
    }
  }

  /** What the server refuses for good stays in this browser, until it is changed. */
  private planAgain(key: string, error: unknown): void {
    const { status, message, retryAfter } =
      error instanceof ApiError ? error : { status: 0, message: '', retryAfter: undefined };
    if (status === 401) return; // whoever signs in again goes on
    const failures = this.attempts.get(key)?.failures ?? 1;
    const refusal = { status, message, ...(retryAfter !== undefined && { retryAfter }) };
    const next = afterRefusal(refusal, failures, Math.random);
    if (next.kind === 'retry') this.plan(key, next.delay);
  }

  /** Notes what the server has, without touching what was typed meanwhile. */
  private settle(key: string, sent: StoredDraft, saved: ServerDraft | null): void {
    const now = readStored(key);
    if (!now) return;
    const isSame = now.savedAt === sent.savedAt;
    if (isSame && !saved) writeStored(key, null);
    else if (isSame && saved && sent.gone) this.replace(key, saved); // another device went on writing
    else writeStored(key, noted(now, saved, isSame));
    const others = saved?.others ?? [];
    if (others.length > 0) this.tell(key, (listener) => listener.overtook(others));
  }

  private replace(key: string, saved: ServerDraft | null): void {
    const next = saved && takenOver(saved);
    writeStored(key, next);
    if (!this.isBusy(key)) this.tell(key, (listener) => listener.changed(next));
  }

  private isBusy(key: string): boolean {
    return [...(this.listeners.get(key) ?? [])].some((listener) => listener.isBusy());
  }

  private tell(key: string, say: (listener: DraftListener) => void): void {
    for (const listener of this.listeners.get(key) ?? []) say(listener);
  }
}

/** `isSame`: nothing was typed since it was sent. */
const noted = (now: StoredDraft, saved: ServerDraft | null, isSame: boolean): StoredDraft => ({
  ...now,
  revision: saved?.revision ?? 0,
  others: saved?.others ?? [],
  dirty: !isSame,
  settled: now.settled && !isSame,
});

export const draftSync = new DraftSync();

const takenOver = ({ body, fields, revision, updatedAt, others }: ServerDraft): StoredDraft => ({
  text: body,
  fields,
  savedAt: Date.parse(updatedAt),
  revision,
  dirty: false,
  gone: false,
  others,
  settled: false,
});

type Parts = NonNullable<ReturnType<typeof partsOf>>;

const isSameState = (a: StoredDraft | null, b: StoredDraft | null) =>
  a?.savedAt === b?.savedAt && a?.revision === b?.revision;

const read = ({ owner, place }: Parts) => call(draftRoutes.read, { params: { place }, query: { owner } });

const send = (parts: Parts, draft: StoredDraft) =>
  draft.gone || isEmpty(draft) ? forget(parts, draft) : save(parts, draft);

const save = ({ owner, place }: Parts, { text, fields, revision, settled }: StoredDraft) =>
  call(draftRoutes.save, {
    params: { place },
    body: { body: text, fields, base: revision, device, settled, owner },
  });

const forget = async ({ owner, place }: Parts, { revision }: StoredDraft) =>
  (await call(draftRoutes.discard, { params: { place }, query: { revision, device, owner } })).draft;
