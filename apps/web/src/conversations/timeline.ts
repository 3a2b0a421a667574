import type { Message } from '@app/contracts/messages';
import type { OutboxEntry } from './outbox-storage.ts';

/** What stands one below the other in a conversation. `starts`: with name and picture, not grouped with the one above. */
export type TimelineRow =
  | { kind: 'day'; key: string; instant: string }
  | { kind: 'unread'; key: 'unread' }
  | { kind: 'message'; key: string; message: Message; starts: boolean }
  /** A reply in a thread, where the conversation around it is shown: one line. `starts`: says which thread. */
  | { kind: 'reply'; key: string; message: Message; starts: boolean }
  | { kind: 'pending'; key: string; entry: OutboxEntry; starts: boolean };

interface Parts {
  messages: Message[];
  pending: OutboxEntry[];
  /** Position after which the unread line stands. */
  unreadAfter: number | null;
  personId: string | null;
  /** Chat puts what one person writes within five minutes together; a forum does not. */
  groups: boolean;
  /** The thread that is shown instead of the conversation around it. */
  thread?: string | undefined;
}

/** The calendar day where the reader is. */
const dayKey = (instant: string): string => new Date(instant).toDateString();

const groupSpan = 5 * 60_000;

export function timelineOf(parts: Parts): TimelineRow[] {
  const { messages, unreadAfter, personId } = parts;
  const rows: TimelineRow[] = [];
  const firstUnread = firstUnreadOf(messages, unreadAfter, personId);
  let previous: Message | undefined;
  for (const message of messages) {
    const startsDay = !previous || dayKey(previous.createdAt) !== dayKey(message.createdAt);
    if (startsDay)
      rows.push({ kind: 'day', key: `day ${dayKey(message.createdAt)}`, instant: message.createdAt });
    const startsUnread = message === firstUnread;
    if (startsUnread) rows.push({ kind: 'unread', key: 'unread' });
    rows.push(rowOf(parts, message, startsDay || startsUnread ? undefined : previous));
    previous = message;
  }
  return [...rows, ...pendingRows(parts)];
}

/** `previous` is what stands directly above. */
function rowOf({ groups, thread }: Parts, message: Message, previous: Message | undefined): TimelineRow {
  // What moved from a chat into a topic is a post there like any other.
  const isReply = groups && message.thread !== null && message.thread !== thread;
  const joins = isReply ? previous?.thread === message.thread : groups && continues(previous, message);
  return { kind: isReply ? 'reply' : 'message', key: message.id, message, starts: !joins };
}

function pendingRows({ messages, pending, personId, groups }: Parts): TimelineRow[] {
  const known = new Set(messages.map(({ id }) => id));
  const last = messages.at(-1);
  const continuesOwn = groups && last?.author.id === personId && last?.state === 'visible';
  return pending
    .filter(({ id }) => !known.has(id))
    .map((entry, index) => {
      const joins = entry.replyTo === null && groups && (index > 0 || continuesOwn);
      return { kind: 'pending', key: entry.id, entry, starts: !joins };
    });
}

/** Own messages are never unread: the line stands before the first one of somebody else. */
function firstUnreadOf(messages: Message[], unreadAfter: number | null, personId: string | null) {
  if (unreadAfter === null) return undefined;
  return messages.find(({ position, author }) => position > unreadAfter && author.id !== personId);
}

function continues(previous: Message | undefined, message: Message): boolean {
  if (!previous || previous.state !== 'visible' || message.state !== 'visible') return false;
  if (previous.author.id === null || previous.author.id !== message.author.id) return false;
  if (previous.thread !== message.thread || message.kind !== previous.kind) return false;
  if (message.replyTo && message.replyTo.id !== message.thread) return false;
  return Date.parse(message.createdAt) - Date.parse(previous.createdAt) < groupSpan;
}
