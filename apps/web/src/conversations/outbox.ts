import type { Delta } from '@app/contracts/conversations';
import type { Message, NewMessage } from '@app/contracts/messages';
import { afterRefusal } from '@app/domain/outbox';
import { v7 } from 'uuid';
import { ApiError } from '../lib/api.ts';
import type { OutboxEntry, OutboxStorage } from './outbox-storage.ts';
import { problemBehind } from './problem-behind.ts';

interface Options {
  storage: OutboxStorage;
  send: (conversation: string, message: NewMessage) => Promise<Delta>;
  /** The answer is a delta like any other. */
  sent: (delta: Delta) => void;
  /** The server says that the person is not signed in (any more). */
  signedOut?: () => void;
  /** Runs a task that no other tab runs at the same time. */
  alone?: (name: string, task: () => Promise<void>) => Promise<void>;
  random?: () => number;
}

/** Web Locks exist only where the page came over a safe way; without them the server's idempotence must do. */
function withWebLock(name: string, task: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks ? locks.request(name, task) : task();
}

function refusalOf(entry: OutboxEntry, error: unknown) {
  const { message } = problemBehind(error);
  const { status = 400, retryAfter } = error instanceof ApiError ? error : {};
  const breakdowns = (entry.breakdowns ?? 0) + (status === 500 ? 1 : 0);
  return { status, message, breakdowns, ...(retryAfter !== undefined && { retryAfter }) };
}

/**
 * Sends what a person wrote, in order per conversation, until the server has it or says no. The same id goes with
 * every attempt, so however often it is tried, one message comes of it.
 */
export class Outbox {
  private readonly options: Required<Options>;
  private readonly listeners = new Set<() => void>();
  private readonly running = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private entries: OutboxEntry[];
  private sentEntries: OutboxEntry[] = [];
  private stopped = false;

  constructor(options: Options) {
    this.options = { alone: withWebLock, random: Math.random, signedOut: () => undefined, ...options };
    this.entries = options.storage.all();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A new list after every change, in the order of writing. */
  readonly snapshot = (): OutboxEntry[] => this.entries;

  add(
    conversation: string,
    { body, replyTo, thread }: { body: string; replyTo?: Message['replyTo']; thread?: string | undefined },
  ): OutboxEntry {
    const entry: OutboxEntry = {
      id: v7(),
      conversation,
      body,
      replyTo: replyTo ?? null,
      ...(thread !== undefined && { thread }),
      createdAt: new Date().toISOString(),
      state: 'waiting',
      problem: null,
      attempts: 0,
      head: null,
    };
    this.options.storage.put(entry);
    this.reread();
    void this.flush(conversation);
    return entry;
  }

  /** "Noch einmal senden" */
  retry(id: string): void {
    const entry = this.options.storage.get(id);
    if (!entry) return;
    this.options.storage.put({ ...entry, state: 'waiting', problem: null, attempts: 0, breakdowns: 0 });
    this.reread();
    this.wake(entry.conversation);
  }

  /** "Verwerfen", and "Bearbeiten", which puts the text back to where it was written. */
  discard(id: string): OutboxEntry | undefined {
    const entry = this.options.storage.get(id);
    this.options.storage.remove(id);
    this.reread();
    return entry;
  }

  /** Everything that waits is tried at once: after a start, when the line is back, or in another tab's stead. */
  flushAll(): void {
    this.reread();
    for (const conversation of new Set(this.entries.map((entry) => entry.conversation)))
      this.wake(conversation);
  }

  /** Another tab wrote, sent or discarded. */
  reread(): void {
    const stored = this.options.storage.all();
    const ids = new Set(stored.map(({ id }) => id));
    this.entries = [...this.sentEntries.filter(({ id }) => !ids.has(id)), ...stored];
    for (const listener of this.listeners) listener();
  }

  /** The conversation now shows everything up to this change. */
  shown(conversation: string, head: number): void {
    const left = this.sentEntries.filter(
      (entry) => entry.conversation !== conversation || (entry.head ?? 0) > head,
    );
    if (left.length === this.sentEntries.length) return;
    this.sentEntries = left;
    this.reread();
  }

  /** For good: what still waits is sent when the person comes back, never in the name of the next one. */
  stop(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private wake(conversation: string): void {
    clearTimeout(this.timers.get(conversation));
    this.timers.delete(conversation);
    void this.flush(conversation);
  }

  private async flush(conversation: string): Promise<void> {
    if (this.stopped || this.running.has(conversation) || this.timers.has(conversation)) return;
    this.running.add(conversation);
    try {
      await this.options.alone(`outbox:${conversation}`, () => this.sendWaiting(conversation));
    } finally {
      this.running.delete(conversation);
    }
    if (this.nextOf(conversation) && !this.timers.has(conversation)) void this.flush(conversation);
  }

  private async sendWaiting(conversation: string): Promise<void> {
    for (let entry = this.nextOf(conversation); entry; entry = this.nextOf(conversation)) {
      if (!(await this.attempt(entry))) return;
    }
  }

  /** Read anew before each attempt: another tab may have sent or discarded it. */
  private nextOf(conversation: string): OutboxEntry | undefined {
    if (this.stopped) return undefined;
    return this.options.storage
      .all()
      .find((entry) => entry.conversation === conversation && entry.state === 'waiting');
  }

  private async attempt(entry: OutboxEntry): Promise<boolean> {
    const { id, body, replyTo, thread, conversation } = entry;
    try {
      const delta = await this.options.send(conversation, {
        id,
        body,
        author: this.options.storage.personId,
        ...(replyTo && { replyTo: replyTo.id }),
        ...(thread !== undefined && { thread }),
      });
      this.sentEntries = [...this.sentEntries, { ...entry, state: 'sent', problem: null, head: delta.to }];
      this.options.storage.remove(id);
      this.reread();
      this.options.sent(delta);
      return true;
    } catch (error) {
      return this.refused(entry, error);
    }
  }

  private refused(entry: OutboxEntry, error: unknown): boolean {
    const { conversation } = entry;
    const attempts = entry.attempts + 1;
    const refusal = refusalOf(entry, error);
    const { status, message, breakdowns } = refusal;
    const step = afterRefusal(refusal, attempts, this.options.random);
    const isStillThere = this.options.storage.get(entry.id) !== undefined;
    const state = step.kind === 'stop' ? 'failed' : 'waiting';
    if (isStillThere) this.options.storage.put({ ...entry, state, problem: message, attempts, breakdowns });
    this.reread();
    if (this.stopped) return false;
    if (status === 401) this.options.signedOut();
    if (step.kind === 'stop') return true; // the others may still go
    this.timers.set(
      conversation,
      setTimeout(() => this.wake(conversation), step.delay),
    );
    return false;
  }
}
