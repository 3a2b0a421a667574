import type { Conversation } from '@app/contracts/conversations';
import type { Sql } from '../../platform/database/database.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../identity/person.presenter.ts';

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
  announcement_only: boolean;
  closes_at: Date | null;
  reopens_at: Date | null;
  answer_id: string | null;
  moved_to: string | null;
  head_seq: number;
  last_position: number;
  created_at: Date;
  last_message_at: Date | null;
}

/** The accepted answer, as long as it can be read. Over `conversation c`. */
export const readableAnswer = `(SELECT a.id FROM message a WHERE a.id = c.answer_id AND a.state = 'visible')`;

/** Columns of a `ConversationViewRow`; joins `conversation c` with its author as `p` and `o`. */
export const conversationViewColumns = `c.id, c.kind, c.space_id, c.board_id, c.title, c.purpose, c.tags, c.state,
  c.pinned, c.slow_mode_seconds, c.announcement_only, c.closes_at, c.reopens_at, ${readableAnswer} AS answer_id,
  c.moved_to, c.head_seq, c.last_position, c.created_at, c.last_message_at,
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
  announcementOnly: row.announcement_only,
  closesAt: row.closes_at?.toISOString() ?? null,
  reopensAt: row.reopens_at?.toISOString() ?? null,
  answer: row.answer_id,
  movedTo: row.moved_to,
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
