import type { Conversation } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import type { Sql } from '../../platform/database/database.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../identity/person.presenter.ts';
import { withNames, withNamesInSource } from './markdown.ts';

interface MessageRow extends PersonColumns<'author'>, PersonColumns<'reply_author'> {
  id: string;
  conversation_id: string;
  position: number;
  seq: number;
  kind: Message['kind'];
  state: Message['state'];
  body: string;
  html: string;
  mentions: string[];
  reply_to: string | null;
  reply_excerpt: string | null;
  reply_state: Message['state'] | null;
  reactions: Message['reactions'];
  pinned: boolean;
  revision: number;
  created_at: Date;
  edited_at: Date | null;
}

const messageSelect = `
  SELECT m.id, m.conversation_id, m.position, m.seq, m.kind, m.state, m.body, m.html, m.mentions, m.reply_to,
         m.reactions, m.pinned, m.revision, m.created_at, m.edited_at, ${selectPerson('p', 'o', 'author')},
         r.excerpt AS reply_excerpt, r.state AS reply_state, ${selectPerson('rp', 'ro', 'reply_author')}
    FROM message m
    JOIN person p ON p.id = m.author_id
    LEFT JOIN organization o ON o.id = m.organization_id
    LEFT JOIN message r ON r.id = m.reply_to
    LEFT JOIN person rp ON rp.id = r.author_id
    LEFT JOIN organization ro ON ro.id = r.organization_id`;

/** Messages as everyone sees them. `rest` is the WHERE, ORDER BY and LIMIT over `message m`. */
export async function selectMessages(sql: Sql, rest: string, parameters: unknown[]): Promise<Message[]> {
  const rows = await sql.query<MessageRow>(`${messageSelect} ${rest}`, parameters);
  const mentioned = new Set(rows.flatMap(({ mentions }) => mentions));
  const names = mentioned.size > 0 ? await namesOf(sql, [...mentioned]) : new Map<string, string>();
  return rows.map((row) => presentMessage(row, names));
}

/** Names of those who still have one. */
export async function namesOf(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; name: string }>(
    `SELECT id, name FROM person WHERE id = ANY ($1) AND erased_at IS NULL`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function presentMessage(row: MessageRow, names: ReadonlyMap<string, string>): Message {
  const visible = row.state === 'visible';
  const mentioning = row.mentions.length > 0;
  return {
    id: row.id,
    conversation: row.conversation_id,
    position: row.position,
    seq: row.seq,
    kind: row.kind,
    state: row.state,
    author: presentPersonAs(row, 'author'),
    ...(visible
      ? {
          body: mentioning ? withNamesInSource(row.body, names) : row.body,
          html: mentioning ? withNames(row.html, names) : row.html,
        }
      : { body: '', html: '' }),
    replyTo: row.reply_to
      ? {
          id: row.reply_to,
          author: presentPersonAs(row, 'reply_author'),
          excerpt: row.reply_state === 'visible' ? (row.reply_excerpt ?? '') : '',
        }
      : null,
    reactions: visible ? row.reactions : [],
    pinned: row.pinned,
    revision: row.revision,
    createdAt: row.created_at.toISOString(),
    editedAt: row.edited_at?.toISOString() ?? null,
  };
}

export interface ConversationViewRow extends PersonColumns<'author'> {
  id: string;
  kind: Conversation['kind'];
  space_id: string | null;
  board_id: string | null;
  title: string;
  purpose: string;
  tags: string[];
  state: Conversation['state'];
  pinned: boolean;
  slow_mode_seconds: number;
  head_seq: number;
  last_position: number;
  created_at: Date;
  last_message_at: Date | null;
}

/** Columns of a `ConversationViewRow`; joins `conversation c` with its author as `p` and `o`. */
export const conversationViewColumns = `c.id, c.kind, c.space_id, c.board_id, c.title, c.purpose, c.tags, c.state,
  c.pinned, c.slow_mode_seconds, c.head_seq, c.last_position, c.created_at, c.last_message_at,
  ${selectPerson('p', 'o', 'author')}`;
export const conversationViewJoins = `LEFT JOIN person p ON p.id = c.author_id
  LEFT JOIN organization o ON o.id = c.author_organization_id`;

export const presentConversation = (row: ConversationViewRow): Conversation => ({
  id: row.id,
  kind: row.kind,
  space: row.space_id,
  board: row.board_id,
  title: row.title,
  purpose: row.purpose,
  tags: row.tags,
  state: row.state,
  pinned: row.pinned,
  slowModeSeconds: row.slow_mode_seconds,
  head: row.head_seq,
  lastPosition: row.last_position,
  author: row.author_id
    ? presentPersonAs(row, 'author')
    : { id: null, name: 'Kommunen-Netzwerk', organization: null, photo: null },
  createdAt: row.created_at.toISOString(),
  lastMessageAt: row.last_message_at?.toISOString() ?? null,
});

export async function selectConversation(sql: Sql, id: string): Promise<Conversation> {
  const [row] = await sql.query<ConversationViewRow>(
    `SELECT ${conversationViewColumns} FROM conversation c ${conversationViewJoins} WHERE c.id = $1`,
    [id],
  );
  if (!row) throw new Error(`Conversation ${id} is gone`); // its door was passed a moment ago
  return presentConversation(row);
}
