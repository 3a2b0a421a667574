import type { NewPoll } from '@app/contracts/polls';
import type { ConversationFacts } from '@app/domain/conversation-rights';
import type { Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { conversationColumns, type ConversationRow, factsOf } from './conversation-facts.ts';
import { nobody, type Standing, standingColumns } from '../spaces/standing.ts';
import { linkFiles } from './message-files.ts';
import { addPoll } from './poll-rows.ts';

/** A message as changes look at it; what readers see of it is in message-view.ts. */
export interface MessageRow {
  id: string;
  conversation_id: string;
  /** Where it was written, if not here. */
  moved_from?: string | null;
  position: number;
  seq: number;
  kind: string;
  state: 'visible' | 'deleted' | 'hidden' | 'moved';
  author_id: string;
  organization_id: string | null;
  body: string;
  sent_hash: Buffer;
  html: string;
  excerpt: string;
  mentions: string[];
  municipality_mentions: string[];
  reply_to: string | null;
  thread_id: string | null;
  pinned: boolean;
  wiki?: boolean;
  revision: number;
  created_at: Date;
  deleted_at: Date | null;
  deleted_by: string | null;
}

/** A message that is being added, with the files that it names. */
type NewRow = MessageRow & {
  files: string[];
  /** Written earlier and let through now: its author has not read what came since. */
  waited?: boolean;
  new_poll?: NewPoll | null;
};

interface LockedRow extends ConversationRow {
  standings: Record<string, Standing> | null;
  participants: string[] | null;
}

/**
 * A conversation whose row is locked by the running transaction. Numbers are handed out here and nowhere else.
 * New messages are collected and inserted with one statement.
 */
export class LockedConversation {
  readonly row: ConversationRow;
  head: number;
  lastPosition: number;
  touchedItself = false;
  /** The messages that were touched, in order, once for each number. */
  readonly touches: string[] = [];
  /** Who wrote in this transaction, and the position of their last message. */
  readonly authors = new Map<string, number>();
  /** Who is mentioned by what was written in this transaction. */
  readonly mentioned = new Set<string>();
  private readonly tx: Sql;
  private readonly standings: Readonly<Record<string, Standing>>;
  private readonly participants: ReadonlySet<string>;
  private readonly known: Map<string, MessageRow>;
  private added: NewRow[] = [];
  private lastMessageAt: Date | null = null;

  /** Waits for the lock, then reads rights and the messages that the changes look at. @throws not_found */
  static async open(tx: Sql, id: string, people: string[], messages: string[]): Promise<LockedConversation> {
    const [locked] = await tx.query(`SELECT 1 AS one FROM conversation WHERE id = $1 FOR NO KEY UPDATE`, [
      id,
    ]);
    if (!locked) throw notFound();
    // A statement of its own: the one that waited for the lock would still see the rights of before the wait.
    const [row] = await tx.query<LockedRow>(
      `SELECT ${conversationColumns},
              (SELECT json_object_agg(person_id, to_json(standing)) FROM (
                 SELECT m.person_id, ${standingColumns('s', 'm')} FROM space_member m
                  WHERE m.space_id = c.space_id AND m.person_id = ANY ($2)) standing) AS standings,
              (SELECT json_agg(person_id) FROM conversation_participant
                WHERE conversation_id = c.id AND person_id = ANY ($2)) AS participants
         FROM conversation c LEFT JOIN space s ON s.id = c.space_id WHERE c.id = $1`,
      [id, people],
    );
    if (!row) throw notFound();
    const known = messages.length
      ? await tx.query<MessageRow>(`SELECT * FROM message WHERE id = ANY ($1)`, [messages])
      : [];
    return new LockedConversation(tx, row, known);
  }

  private constructor(tx: Sql, row: LockedRow, known: MessageRow[]) {
    this.tx = tx;
    this.row = row;
    this.standings = row.standings ?? {};
    this.participants = new Set(row.participants ?? []);
    this.known = new Map(known.map((message) => [message.id, message]));
    this.head = row.head_seq;
    this.lastPosition = row.last_position;
  }

  get id(): string {
    return this.row.id;
  }

  /** Rights as they are under the lock. */
  factsFor(personId: string): ConversationFacts {
    return factsOf(this.row, this.standings[personId] ?? nobody, this.participants.has(personId));
  }

  /** Brings messages up to date that an earlier change of this transaction touched. */
  async lookAgain(ids: string[]): Promise<void> {
    if (!ids.some((id) => this.touches.includes(id))) return;
    const rows = await this.query<MessageRow>(`SELECT * FROM message WHERE id = ANY ($1)`, [ids]);
    for (const row of rows) this.known.set(row.id, row);
  }

  /** A message of any conversation that a change said it looks at. */
  anyMessage(id: string): MessageRow | undefined {
    return this.known.get(id);
  }

  /** @throws not_found unless the message is in this conversation */
  message(id: string): MessageRow {
    const found = this.known.get(id);
    if (found?.conversation_id !== this.id) throw notFound();
    return found;
  }

  /** Adds a message at the end. */
  append(message: Omit<NewRow, 'conversation_id' | 'position' | 'seq'>): void {
    this.lastPosition += 1;
    this.lastMessageAt = message.created_at;
    const row = {
      ...message,
      conversation_id: this.id,
      position: this.lastPosition,
      seq: this.touch(message.id),
    };
    this.known.set(row.id, row);
    this.added.push(row);
    if (!row.waited) this.authors.set(row.author_id, row.position);
    for (const personId of row.mentions) this.mentioned.add(personId);
  }

  /** A place at the end for a message that comes from another conversation. */
  takeIn(messageId: string): { position: number; seq: number } {
    this.lastPosition += 1;
    return { position: this.lastPosition, seq: this.touch(messageId) };
  }

  /** The number of the next change, which is about this message. */
  touch(messageId: string): number {
    this.touches.push(messageId);
    this.head += 1;
    // Whether a conversation has an answer depends on whether that can be read.
    if (messageId === this.row.answer_id) this.touchedItself = true;
    return this.head;
  }

  /** The next change is about the conversation itself: its title, state, … */
  touchItself(): void {
    this.touchedItself = true;
    this.head += 1;
  }

  /** Runs a statement that sees everything added so far. */
  async query<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    await this.insertAdded();
    return this.tx.query<Row>(statement, parameters);
  }

  /** Writes what was collected. After this the transaction may commit. */
  async close(): Promise<void> {
    await this.insertAdded();
    await this.tx.query(
      `UPDATE conversation
          SET head_seq = $2, last_position = $3, last_message_at = COALESCE($4, last_message_at),
              seq = CASE WHEN $5 THEN $2 ELSE seq END
        WHERE id = $1`,
      [this.id, this.head, this.lastPosition, this.lastMessageAt, this.touchedItself],
    );
  }

  /** Writing in a conversation means having read it up to there. */
  private async insertAdded(): Promise<void> {
    if (this.added.length === 0) return;
    const rows = this.added;
    this.added = [];
    await this.tx.query(
      `WITH added AS (
         INSERT INTO message (id, conversation_id, position, seq, kind, author_id, organization_id, body, sent_hash,
                              html, excerpt, mentions, municipality_mentions, reply_to, thread_id, created_at)
         SELECT id, $1, position, seq, kind, author_id, organization_id, body, decode(sent_hash, 'hex'), html, excerpt,
                mentions, municipality_mentions, reply_to, thread_id, created_at
           FROM jsonb_to_recordset($2) AS r (id uuid, position int, seq int, kind text, author_id uuid,
                organization_id uuid, body text, sent_hash text, html text, excerpt text, mentions uuid[],
                municipality_mentions text[], reply_to uuid, thread_id uuid, created_at timestamptz)
         RETURNING author_id, position
       )
       INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT author_id, $1, max(position) FROM added WHERE position <> ALL ($3) GROUP BY author_id
       ON CONFLICT (person_id, conversation_id)
       DO UPDATE SET position = GREATEST(read_marker.position, excluded.position), updated_at = now()`,
      [
        this.id,
        JSON.stringify(rows.map((row) => ({ ...row, sent_hash: row.sent_hash.toString('hex') }))),
        rows.filter(({ waited }) => waited).map(({ position }) => position),
      ],
    );
    for (const { id, author_id, files, new_poll } of rows) {
      await linkFiles(this.tx, author_id, { messageId: id, files });
      if (new_poll) await addPoll(this.tx, id, new_poll);
    }
  }
}
