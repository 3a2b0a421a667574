import * as z from 'zod/mini';
import { id, instant, line } from './fields.ts';
import { message } from './messages.ts';
import { personSummary } from './people.ts';

export const conversationKind = z.enum(['topic', 'channel', 'direct', 'live', 'annotation']);
export type ConversationKind = z.infer<typeof conversationKind>;

/** locked: everyone reads, only moderators write. archived: nobody writes. */
export const conversationState = z.enum(['open', 'locked', 'archived']);
export type ConversationState = z.infer<typeof conversationState>;

export const conversationTitle = line(160);

/** A conversation as everyone who may read it sees it. */
export const conversation = z.object({
  id,
  kind: conversationKind,
  space: z.nullable(id),
  board: z.nullable(id),
  title: z.string(),
  purpose: z.string(),
  tags: z.array(z.string()),
  state: conversationState,
  pinned: z.boolean(),
  /** Seconds between two messages of one person; 0 is off. */
  slowModeSeconds: z.int(),
  /** Only moderators write. */
  announcementOnly: z.boolean(),
  closesAt: z.nullable(instant),
  reopensAt: z.nullable(instant),
  /** The accepted answer. */
  answer: z.nullable(id),
  /** Merged into that conversation. */
  movedTo: z.nullable(id),
  /** Number of the latest change. */
  head: z.int(),
  /** Position of the last message; `lastPosition - marker` is the number of unread ones. */
  lastPosition: z.int(),
  author: personSummary,
  createdAt: instant,
  lastMessageAt: z.nullable(instant),
});
export type Conversation = z.infer<typeof conversation>;

/** Everything that changed in (from, to]. Pushed and fetched in this one shape. */
export const delta = z.object({
  conversation: id,
  from: z.int(),
  to: z.int(),
  changes: z.object({ conversation: z.optional(conversation), messages: z.array(message) }),
  /** Fetched only: the answer was cut at `to`, ask again from there. */
  more: z.optional(z.boolean()),
  /** Answered to an author only: the message waits for a moderator, nothing was added yet. */
  held: z.optional(z.boolean()),
});
export type Delta = z.infer<typeof delta>;

/**
 * A window of messages in rising position, read at `head`. `before`/`after` say whether there are more on that side.
 */
export const messagePage = z.object({
  conversation,
  messages: z.array(message),
  head: z.int(),
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
});
export type MessagePage = z.infer<typeof messagePage>;

/** Why one cannot write. rules: they must be accepted first. announcement: only moderators write here. */
export const writeObstacle = z.enum([
  'archived',
  'locked',
  'membership',
  'silenced',
  'rules',
  'announcement',
]);
export type WriteObstacle = z.infer<typeof writeObstacle>;

/** What one person may do here, decided by the server because it depends on facts the client must not know. */
export const conversationRights = z.object({
  write: z.boolean(),
  react: z.boolean(),
  pin: z.boolean(),
  moderate: z.boolean(),
});

/** What belongs to one person in a conversation; read beside the page, never cached with it. */
export const ownState = z.object({
  conversation: id,
  /** Position up to which this person has read; `null` for visitors without an account. */
  marker: z.nullable(z.int()),
  /** Emoji this person gave, by message id. */
  reactions: z.record(z.string(), z.array(z.string())),
  can: conversationRights,
  /** Why one cannot write; `null` where one can. */
  obstacle: z.nullable(writeObstacle),
});
export type OwnState = z.infer<typeof ownState>;

/** A conversation in a list, with what the caller has not read. */
export const conversationListItem = z.object({
  conversation,
  marker: z.nullable(z.int()),
  unread: z.int(),
  lastAuthor: z.nullable(personSummary),
});
export type ConversationListItem = z.infer<typeof conversationListItem>;
