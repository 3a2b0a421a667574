import * as z from 'zod/mini';
import { clientId, filledText, id, instant } from './fields.ts';
import { personSummary } from './people.ts';
import { newPoll, poll } from './polls.ts';

export const messageKind = z.enum(['post', 'question', 'announcement', 'poll', 'system']);
/** hidden: taken away by moderators. moved: a stub; the post itself is in `movedTo`. */
export const messageState = z.enum(['visible', 'deleted', 'hidden', 'moved']);

/** Longest body of a message in UTF-16 code units. */
export const maxBodyLength = 50_000;
export const messageBody = filledText(maxBodyLength);
/** The emoji a person can react with; a closed list keeps counts meaningful and labels translatable. */
export const reactionEmojis = ['👍', '❤️', '🎉', '💡', '🙏', '👀', '✅', '🤔', '👏', '😄'] as const;
export const reactionEmoji = z.enum(reactionEmojis);
export type ReactionEmoji = z.infer<typeof reactionEmoji>;

/** What is quoted above a reply: enough to recognise it, whether or not its page is loaded. */
export const replyReference = z.object({
  id,
  author: personSummary,
  /** Plain text, at most 160 characters; empty when the message was deleted. */
  excerpt: z.string(),
});

/**
 * A message as everyone who may read the conversation sees it. Nothing here depends on who reads, so one encoding
 * serves all; what is personal comes with `ownState`.
 */
export const message = z.object({
  id,
  conversation: id,
  /** Place in the conversation, 1, 2, 3 …; never changes. */
  position: z.int(),
  /** Number of the conversation's latest change that touched this message. The higher one wins. */
  seq: z.int(),
  kind: messageKind,
  state: messageState,
  author: personSummary,
  /** Markdown source; empty when deleted. */
  body: z.string(),
  /** Sanitised HTML rendered from `body`; empty when deleted. */
  html: z.string(),
  replyTo: z.nullable(replyReference),
  reactions: z.array(z.object({ emoji: z.string(), count: z.int() })),
  pinned: z.boolean(),
  /** Every member may edit it. */
  wiki: z.boolean(),
  poll: z.nullable(poll),
  /** The message that opened the reply thread this one belongs to. */
  thread: z.nullable(id),
  /** Replies in the thread that this message opened. */
  replyCount: z.int(),
  /** The conversation a stub points to. */
  movedTo: z.nullable(id),
  /** Why a moderator changed the words. */
  editNote: z.nullable(z.string()),
  /** How often the body was replaced; an edit names the one it started from. */
  revision: z.int(),
  createdAt: instant,
  editedAt: z.nullable(instant),
});
export type Message = z.infer<typeof message>;

export const newMessage = z.strictObject({
  id: clientId,
  body: messageBody,
  replyTo: z.optional(id),
  /** The message that opened the reply thread this one goes to; without `replyTo` it answers that message. */
  thread: z.optional(id),
  /** Makes it a question to the others: "Wer hat schon …?" */
  question: z.optional(z.boolean()),
  /** Makes it a poll; the body is its question. */
  poll: z.optional(newPoll),
  /** Who the sender believes to be. Nothing is written when somebody else has signed in meanwhile. */
  author: z.optional(id),
});
export type NewMessage = z.infer<typeof newMessage>;

export const messageRevision = z.object({
  body: z.string(),
  editedAt: instant,
  editor: personSummary,
});
