import { Injectable } from '@nestjs/common';
import type { Delta, MessagePage } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { ConversationAccess, placeOf, type ReadableConversation } from './conversation-access.ts';
import {
  type ConversationViewRow,
  conversationViewColumns,
  conversationViewJoins,
  presentConversation,
  selectConversation,
} from './conversation-view.ts';
import { finishMessages, messagesJson, type MessagesJson, selectMessages } from './message-view.ts';

const changesPerAnswer = 200;
/** Of one thread; earlier ones are still read in the conversation itself. */
const mostReplies = 500;

export interface PageQuery {
  before?: number | undefined;
  after?: number | undefined;
  around?: number | undefined;
  limit: number;
}

/** An answer as it goes over the wire, with what it depends on. */
export interface EncodedAnswer {
  /** Strong validator: conversation head, names, and the build. */
  etag: string;
  body: Buffer;
}

/** Raised when messages or pages get another shape, so that no browser keeps the former one. */
const shapeVersion = 1;

/** Bytes of encoded answers that are kept; the oldest go first. */
const cacheLimit = 16_000_000;

/**
 * The hot reads. Rights are asked of the database every time; what the conversation then looks like is a function
 * of its head and the version of the names, so the encoded answer is kept under these.
 */
@Injectable()
export class ReadsService {
  private readonly cache = new Map<string, Buffer>();
  private readonly loading = new Map<string, Promise<Buffer>>();
  private cached = 0;

  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
  ) {}

  /** Where a conversation is, or the one it was merged into. @throws not_found */
  async place(actor: Actor | null, conversationId: string) {
    const found = await this.access.readable(actor, conversationId);
    return placeOf((await this.access.destination(actor, found)) ?? found);
  }

  async page(actor: Actor | null, conversationId: string, query: PageQuery): Promise<EncodedAnswer> {
    const conversation = await this.access.readable(actor, conversationId);
    const what = `page ${query.before ?? ''} ${query.after ?? ''} ${query.around ?? ''} ${query.limit}`;
    return this.answer(conversation, what, () => this.readPage(conversation, query));
  }

  async changes(actor: Actor | null, conversationId: string, since: number): Promise<EncodedAnswer> {
    const conversation = await this.access.readable(actor, conversationId);
    return this.answer(conversation, `changes ${since}`, () => this.readChanges(conversation, since));
  }

  async pins(actor: Actor | null, conversationId: string): Promise<Message[]> {
    const { id } = await this.access.readable(actor, conversationId);
    const pinned = await selectMessages(
      this.db,
      `SELECT * FROM message WHERE conversation_id = $1 AND pinned AND state = 'visible' ORDER BY position DESC LIMIT 100`,
      [id],
    );
    return pinned.toReversed();
  }

  async since(actor: Actor | null, conversationId: string, at: string) {
    const { id, last_position: last } = await this.access.readable(actor, conversationId);
    const [row] = await this.db.query<{ message: string; position: number }>(
      `SELECT id AS message, position FROM message
        WHERE conversation_id = $1 AND (created_at >= $2 OR position = $3) ORDER BY position LIMIT 1`,
      [id, at, last],
    );
    return row ?? { message: null, position: 0 };
  }

  /** Read at the head from before its rows, so whoever catches up from there loses nothing. */
  async thread(actor: Actor | null, messageId: string): Promise<MessagePage> {
    const { conversation: readable } = await this.access.ofMessage(actor, messageId);
    const { id, head_seq: head, last_position: lastPosition } = readable;
    const [conversation, messages] = await Promise.all([
      selectConversation(this.db, id),
      selectMessages(
        this.db,
        `WITH root AS (SELECT COALESCE(thread_id, id) AS id FROM message WHERE id = $1)
         SELECT * FROM message WHERE id = (SELECT id FROM root)
         UNION ALL
         (SELECT * FROM message WHERE thread_id = (SELECT id FROM root) ORDER BY position DESC LIMIT ${mostReplies})`,
        [messageId],
      ),
    ]);
    return {
      conversation: { ...conversation, head, lastPosition },
      messages,
      head,
      hasBefore: false,
      hasAfter: false,
    };
  }

  private async answer(
    { id, head_seq: head, directoryVersion }: ReadableConversation,
    what: string,
    read: () => Promise<string>,
  ): Promise<EncodedAnswer> {
    const etag = `"${head}.${directoryVersion}.${shapeVersion}"`;
    const key = `${id} ${etag} ${what}`;
    const known = this.cache.get(key);
    if (known) return { etag, body: known };
    const running = this.loading.get(key) ?? this.load(key, read);
    return { etag, body: await running };
  }

  private load(key: string, read: () => Promise<string>): Promise<Buffer> {
    const loading = read()
      .then((answer) => this.keep(key, Buffer.from(answer)))
      .finally(() => this.loading.delete(key));
    this.loading.set(key, loading);
    return loading;
  }

  private keep(key: string, body: Buffer): Buffer {
    this.cache.set(key, body);
    this.cached += body.length;
    for (const [oldest, { length }] of this.cache) {
      if (this.cached <= cacheLimit) break;
      this.cache.delete(oldest);
      this.cached -= length;
    }
    return body;
  }

  /** Rows may be newer than the head that was read before them; a client that fetches from this head loses nothing. */
  private async readPage(readable: ReadableConversation, query: PageQuery): Promise<string> {
    const { id, head_seq: head, last_position: lastPosition } = readable;
    const [first, last] = windowOf(query, lastPosition);
    const [row] = await this.db.query<ConversationViewRow & MessagesJson>(
      `SELECT ${conversationViewColumns}, shown.*
         FROM conversation c ${conversationViewJoins},
              LATERAL (${messagesJson('SELECT * FROM message WHERE conversation_id = $1 AND position BETWEEN $2 AND $3', 'position')}) shown
        WHERE c.id = $1`,
      [id, first, last],
    );
    if (!row) throw notFound();
    const rest: Omit<MessagePage, 'messages'> = {
      conversation: { ...presentConversation(row), head, lastPosition },
      head,
      hasBefore: first > 1 && lastPosition > 0,
      hasAfter: last < lastPosition,
    };
    return `${JSON.stringify(rest).slice(0, -1)},"messages":${await finishMessages(this.db, row)}}`;
  }

  private async readChanges(
    { id, head_seq: head, seq }: ReadableConversation,
    since: number,
  ): Promise<string> {
    if (since >= head) return JSON.stringify(nothingSince(id, since));
    const [rows, itself] = await Promise.all([
      selectMessages(
        this.db,
        `SELECT * FROM message WHERE conversation_id = $1 AND seq > $2 ORDER BY seq LIMIT ${changesPerAnswer + 1}`,
        [id, since],
        'seq',
      ),
      seq > since ? selectConversation(this.db, id) : undefined,
    ]);
    const more = rows.length > changesPerAnswer;
    const messages = rows.slice(0, changesPerAnswer);
    const to = more ? (messages.at(-1)?.seq ?? head) : head;
    const delta: Delta = {
      conversation: id,
      from: since,
      to,
      changes: { ...(itself && { conversation: { ...itself, head: to } }), messages },
      ...(more && { more }),
    };
    return JSON.stringify(delta);
  }
}

const nothingSince = (conversation: string, since: number): Delta => ({
  conversation,
  from: since,
  to: since,
  changes: { messages: [] },
});

/** First and last position of a window. Positions have no gaps, so a window is a range. */
function windowOf({ before, after, around, limit }: PageQuery, lastPosition: number): [number, number] {
  if (after !== undefined) return [Math.min(after, lastPosition) + 1, Math.min(after + limit, lastPosition)];
  if (around !== undefined) {
    const first = Math.max(1, Math.min(around, lastPosition) - Math.floor(limit / 2));
    return [first, Math.min(first + limit - 1, lastPosition)];
  }
  const last = Math.min((before ?? Infinity) - 1, lastPosition);
  return [Math.max(1, last - limit + 1), last];
}
