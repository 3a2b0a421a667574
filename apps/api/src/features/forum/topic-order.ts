import type { ConversationListItem } from '@app/contracts/conversations';
import { id } from '@app/contracts/fields';
import type { TopicFilter } from '@app/contracts/topics';
import * as z from 'zod/mini';
import { ProblemError } from '../../platform/problems.ts';

type Sort = NonNullable<TopicFilter['sort']>;

interface Order {
  /** Boolean over `conversation c`: these come first. PostgreSQL does not order by a constant. */
  first?: string;
  /** Descending after that. A cursor carries it as the text PostgreSQL made of it, cut to what the list shows. */
  key: string;
  type: 'timestamptz' | 'numeric';
  /** The same two of a row that was read. */
  of: (item: ConversationListItem) => [first: boolean, key: string];
}

/** Nobody has written after the first post. */
export const withoutReply = `c.last_position <= 1`;
const cut = (column: string) => `date_trunc('milliseconds', ${column})`;

const orders: Record<Sort, Order> = {
  activity: {
    first: 'c.pinned',
    key: 'c.last_message_at', // as it is, because the index is over it; it comes from here and has no microseconds
    type: 'timestamptz',
    of: ({ conversation }) => [conversation.pinned, conversation.lastMessageAt ?? ''],
  },
  new: {
    key: cut('c.created_at'),
    type: 'timestamptz',
    of: ({ conversation }) => [false, conversation.createdAt],
  },
  replies: {
    key: 'c.last_position',
    type: 'numeric',
    of: ({ conversation }) => [false, String(conversation.lastPosition)],
  },
  waiting: {
    first: withoutReply,
    key: `-extract(epoch FROM ${cut('c.created_at')})`,
    type: 'numeric',
    of: ({ conversation }) => [
      conversation.lastPosition <= 1,
      (-Date.parse(conversation.createdAt) / 1_000).toFixed(3),
    ],
  },
};

/** Where a page of the list ended. */
interface Cursor {
  first: boolean | null;
  key: string | null;
  id: string | null;
}
const nowhere: Cursor = { first: null, key: null, id: null };

/** WHERE and ORDER BY of a page that begins after a cursor, whose three parts are the parameters from `$from` on. */
export function orderedAfter(sort: Sort, from: number): { after: string; order: string } {
  const { first = 'false', key, type } = orders[sort];
  const cursor = `$${from}::boolean, $${from + 1}::text::${type}, $${from + 2}::uuid`;
  return {
    after: `($${from}::boolean IS NULL OR (${first}, ${key}, c.id) < (${cursor}))`,
    order: [orders[sort].first, key, 'c.id'].flatMap((column) => (column ? `${column} DESC` : [])).join(', '),
  };
}

export function encodeCursor(sort: Sort, last: ConversationListItem | undefined): string | null {
  if (!last) return null;
  const [first, key] = orders[sort].of(last);
  return Buffer.from(JSON.stringify([first, key, last.conversation.id])).toString('base64url');
}

const keys = {
  timestamptz: z.iso.datetime(),
  numeric: z.string().check(z.regex(/^-?\d{1,12}(\.\d{1,3})?$/)),
};

export function decodeCursor(sort: Sort, text: string | undefined): Cursor {
  if (text === undefined) return nowhere;
  try {
    const parts = z.tuple([z.boolean(), keys[orders[sort].type], id]);
    const [first, key, last] = z.parse(parts, JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { first, key, id: last };
  } catch {
    throw new ProblemError('invalid_input', 'Diese Fortsetzung ist ungültig. Bitte laden Sie die Liste neu.');
  }
}
