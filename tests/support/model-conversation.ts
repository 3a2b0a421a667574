import type { Conversation, ConversationState, Delta, MessagePage } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import type { PersonSummary } from '@app/contracts/people';

/** mulberry32: the same seed gives the same run, so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const uuid = (kind: number, number: number) =>
  `00000000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`;

export const personCalled = (name: string, number = 1): PersonSummary & { id: string } => ({
  id: uuid(1, number),
  name,
  organization: 'Stadt Unna',
  photo: null,
});

const started = Date.UTC(2026, 2, 3, 8);

/** The rules of a conversation as the server keeps them, in memory: every change takes the next number. */
export class ModelConversation {
  readonly id = uuid(2, 1);
  private readonly messages: Message[] = [];
  private head = 0;
  private title = 'Allgemeines';
  private state: ConversationState = 'open';
  private conversationSeq = 0;
  readonly author = personCalled('Ada Muster');

  get lastPosition() {
    return this.messages.length;
  }

  message(position: number): Message {
    const found = this.messages[position - 1];
    if (!found) throw new Error(`no message ${position}`);
    return found;
  }

  add(values: Partial<Message> = {}): Delta {
    const position = this.messages.length + 1;
    const body = values.body ?? `Nachricht ${position}`;
    this.messages.push({
      id: uuid(3, position),
      conversation: this.id,
      position,
      seq: 0,
      kind: 'post',
      state: 'visible',
      author: this.author,
      body,
      html: `<p>${body}</p>`,
      replyTo: null,
      reactions: [],
      pinned: false,
      wiki: false,
      poll: null,
      thread: null,
      replyCount: 0,
      movedTo: null,
      editNote: null,
      revision: 0,
      createdAt: new Date(started + position * 60_000).toISOString(),
      editedAt: null,
      ...values,
    });
    return this.change(position, {});
  }

  /** Everything that can happen to a message after it was sent. */
  change(position: number, values: Partial<Message>): Delta {
    this.head += 1;
    this.messages[position - 1] = { ...this.message(position), ...values, seq: this.head };
    return this.changes(this.head - 1);
  }

  update(values: { title?: string; state?: ConversationState }): Delta {
    this.head += 1;
    this.conversationSeq = this.head;
    this.title = values.title ?? this.title;
    this.state = values.state ?? this.state;
    return this.changes(this.head - 1);
  }

  conversation(): Conversation {
    return {
      id: this.id,
      kind: 'channel',
      space: uuid(4, 1),
      board: null,
      title: this.title,
      purpose: '–',
      tags: [],
      state: this.state,
      pinned: false,
      slowModeSeconds: 0,
      announcementOnly: false,
      closesAt: null,
      reopensAt: null,
      answer: null,
      movedTo: null,
      head: this.head,
      lastPosition: this.messages.length,
      author: this.author,
      createdAt: new Date(started).toISOString(),
      lastMessageAt: this.messages.at(-1)?.createdAt ?? null,
    };
  }

  /** As it is pushed (from the number before a change) and fetched (from any number). */
  changes(since: number, most = Infinity): Delta {
    const changed = this.messages.filter(({ seq }) => seq > since).toSorted((a, b) => a.seq - b.seq);
    const rows = changed.slice(0, most);
    const more = rows.length < changed.length;
    const to = more ? (rows.at(-1)?.seq ?? since) : this.head;
    const moved = this.conversationSeq > since && this.conversationSeq <= to;
    return {
      conversation: this.id,
      from: since,
      to,
      changes: { ...(moved && { conversation: this.conversation() }), messages: rows },
      ...(more && { more }),
    };
  }

  page({ before, after, around, limit = 50 }: PageRequest = {}): MessagePage {
    const last = this.messages.length;
    let end = Math.min(last, before === undefined ? last : before - 1);
    if (after !== undefined) end = Math.min(last, after + limit);
    if (around !== undefined) end = Math.min(last, Math.max(around + Math.ceil(limit / 2) - 1, limit));
    const start = after === undefined ? Math.max(0, end - limit) : Math.min(after, last);
    return {
      conversation: this.conversation(),
      messages: this.messages.slice(start, end),
      head: this.head,
      hasBefore: start > 0,
      hasAfter: end < last,
    };
  }
}

export interface PageRequest {
  before?: number | undefined;
  after?: number | undefined;
  around?: number | undefined;
  limit?: number | undefined;
}
