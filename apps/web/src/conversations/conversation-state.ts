import type { MessagePage, OwnState } from '@app/contracts/conversations';
import type { Problem } from '@app/contracts/errors';
import type { ConversationView } from '@app/domain/delta';

export interface TypingPerson {
  person: string;
  name: string;
}

/** Everything a page shows of a conversation; a new object after every change. */
export interface ConversationState {
  /** gone: it does not exist, or may not be read (any longer). */
  phase: 'loading' | 'ready' | 'failed' | 'gone';
  problem: Problem | null;
  view: ConversationView | null;
  /** `null` until it was read. */
  own: OwnState | null;
  /** The line "Neue Nachrichten" stands after this position. */
  unreadAfter: number | null;
  loading: { before: boolean; after: boolean };
  connected: boolean;
  /** After a lost connection: how many messages of others came in the meantime. */
  caughtUp: { count: number; at: number } | null;
  typing: TypingPerson[];
  /** How many people have it open, once the server said so. */
  presence: number | null;
}

export const initialState: ConversationState = {
  phase: 'loading',
  problem: null,
  view: null,
  own: null,
  unreadAfter: null,
  loading: { before: false, after: false },
  connected: true,
  caughtUp: null,
  typing: [],
  presence: null,
};

export const unreadCount = ({ view, own }: ConversationState): number =>
  own?.marker === null || !own || !view ? 0 : Math.max(0, view.conversation.lastPosition - own.marker);

/** The first unread position when it lies before the page that was read. */
export function firstUnreadBefore(
  { messages, conversation }: MessagePage,
  { marker }: OwnState,
): number | undefined {
  if (marker === null || marker >= conversation.lastPosition) return undefined;
  const first = messages[0]?.position ?? 1;
  return marker + 1 < first ? marker + 1 : undefined;
}
