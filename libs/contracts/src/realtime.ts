import * as z from 'zod/mini';
import { id } from './fields.ts';
import type { ConversationKind, Delta } from './conversations.ts';
import type { Problem } from './errors.ts';

/** Something that can be followed: `conversation:<uuid>`, `space:<uuid>` or `document:<uuid>`. */
export const streamName = z
  .string()
  .check(z.regex(/^(conversation|space|document):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

export const joinRequest = z.strictObject({
  streams: z.array(streamName).check(z.minLength(1), z.maxLength(100)),
});
export type JoinRequest = z.infer<typeof joinRequest>;
export const typingRequest = z.strictObject({ conversation: id });
export type TypingRequest = z.infer<typeof typingRequest>;

export type Ack<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Streams that were joined; one that is missing here does not exist or may not be read. */
export type Joined = { streams: string[] };

export interface Activity {
  /** `null` for a direct conversation, whose people hear of it. */
  space: string | null;
  conversation: string;
  kind: ConversationKind;
  lastPosition: number;
}

export interface OwnChange {
  conversation: string;
  /** Read up to here; by reading, or by writing. */
  marker?: number;
  /** The marker was set back on purpose. */
  rewound?: boolean;
  reactions?: { message: string; own: string[] };
}

export interface ServerToClient {
  /** Sent to those who follow the conversation, after commit. */
  delta: (delta: Delta) => void;
  /** Heads that moved; who is behind fetches. */
  heads: (heads: { conversation: string; head: number }[]) => void;
  /** New last positions of conversations in the spaces of the receiver, at most one a second per conversation. */
  activity: (activity: Activity[]) => void;
  /** The list behind this key changed, read it again; at most one a second per key. */
  hint: (hint: { key: string }) => void;
  /** The receiver's own read marker or reactions changed on another device. */
  own: (own: OwnChange) => void;
  typing: (typing: { conversation: string; person: string; name: string }) => void;
  /** How many people follow the conversation right now; at most one a second. */
  presence: (presence: { conversation: string; count: number }) => void;
  /** The right to follow this stream ended. */
  left: (left: { stream: string }) => void;
}

export interface ClientToServer {
  join: (request: JoinRequest, ack: (reply: Ack<Joined>) => void) => void;
  leave: (request: JoinRequest, ack?: (reply: Ack<null>) => void) => void;
  typing: (request: TypingRequest, ack?: (reply: Ack<null>) => void) => void;
}
