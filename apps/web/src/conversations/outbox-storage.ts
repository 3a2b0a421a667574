import type { Message } from '@app/contracts/messages';

/** A message on its way. Plain data, because it is kept in the browser. */
export interface OutboxEntry {
  /** UUIDv7, the same on every attempt and of the message it becomes. */
  id: string;
  conversation: string;
  body: string;
  /** The message it answers, as it was shown when it was written. */
  replyTo: Message['replyTo'];
  /** The message that opened the reply thread it goes to. */
  thread?: string;
  createdAt: string;
  /** failed: it waits for the person. sent: it waits for the delta that shows it. */
  state: 'waiting' | 'failed' | 'sent';
  /** What the server said when it refused, or when it could not be reached. */
  problem: string | null;
  attempts: number;
  /** How many of the attempts ended with the server breaking down. */
  breakdowns?: number;
  /** Number of the change that shows it. */
  head: number | null;
}

type Stored = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What a person has not sent yet, across tabs, reloads and signing out. One item per entry, so that two tabs never
 * overwrite each other's list; the order is that of the ids, which are made in the order of time.
 */
export class OutboxStorage {
  readonly personId: string;
  private readonly prefix: string;
  private readonly storage: Stored & Record<string, unknown>;
  /** Where the browser refuses (full, forbidden), entries live as long as the page. */
  private readonly unsaved = new Map<string, OutboxEntry>();

  constructor(personId: string, storage: Stored & Record<string, unknown> = localStorage) {
    this.personId = personId;
    this.prefix = `outbox:${personId}:`;
    this.storage = storage;
  }

  all(): OutboxEntry[] {
    const entries = [...this.unsaved.values()];
    for (const key of Object.keys(this.storage)) {
      const entry = key.startsWith(this.prefix) ? this.read(key) : undefined;
      if (entry) entries.push(entry);
    }
    return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  get(id: string): OutboxEntry | undefined {
    return this.unsaved.get(id) ?? this.read(this.prefix + id);
  }

  put(entry: OutboxEntry): void {
    try {
      this.storage.setItem(this.prefix + entry.id, JSON.stringify(entry));
      this.unsaved.delete(entry.id);
    } catch {
      this.unsaved.set(entry.id, entry);
    }
  }

  remove(id: string): void {
    this.unsaved.delete(id);
    this.storage.removeItem(this.prefix + id);
  }

  /** Whether a change in another tab concerns this person's outbox. */
  concerns(key: string | null): boolean {
    return key === null || key.startsWith(this.prefix);
  }

  private read(key: string): OutboxEntry | undefined {
    try {
      const text = this.storage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as OutboxEntry);
    } catch {
      return undefined; // written by another version
    }
  }
}
