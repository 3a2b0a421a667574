import * as z from 'zod/mini';
import { clientId, filledText, id, instant, line, queryInt } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

export const conversationKind = z.enum(['topic', 'channel', 'direct', 'live', 'annotation']);
export type ConversationKind = z.infer<typeof conversationKind>;

/** locked: everyone reads, only moderators write. archived: nobody writes. */
export const conversationState = z.enum(['open', 'locked', 'archived']);
export type ConversationState = z.infer<typeof conversationState>;

export const messageKind = z.enum(['post', 'question', 'announcement', 'poll', 'system']);
export const messageState = z.enum(['visible', 'deleted']);

/** Longest body of a message in UTF-16 code units. */
export const maxBodyLength = 50_000;
export const messageBody = filledText(maxBodyLength);
export const conversationTitle = line(160);

/** The emoji a person can react with; a closed list keeps counts meaningful and labels translatable. */
export const reactionEmojis = ['👍', '❤️', '🎉', '💡', '🙏', '👀', '✅', '🤔'] as const;
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
  createdAt: instant,
  editedAt: z.nullable(instant),
});
export type Message = z.infer<typeof message>;

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

/** What one person may do here, decided by the server because it depends on facts the client must not know. */
export const conversationRights = z.object({
  write: z.boolean(),
  react: z.boolean(),
  moderate: z.boolean(),
});
export type ConversationRights = z.infer<typeof conversationRights>;

/** What belongs to one person in a conversation; read beside the page, never cached with it. */
export const ownState = z.object({
  conversation: id,
  /** Position up to which this person has read; `null` for visitors without an account. */
  marker: z.nullable(z.int()),
  /** Emoji this person gave, by message id. */
  reactions: z.record(z.string(), z.array(z.string())),
  can: conversationRights,
});
export type OwnState = z.infer<typeof ownState>;

export const newMessage = z.strictObject({
  id: clientId,
  body: messageBody,
  replyTo: z.optional(id),
});
export type NewMessage = z.infer<typeof newMessage>;

export const messageRevision = z.object({
  body: z.string(),
  editedAt: instant,
  editor: personSummary,
});

const conversationParams = z.object({ conversationId: id });
const messageParams = z.object({ messageId: id });

/** Where a page starts; none of them means the end of the conversation. At most one. */
export const pageQuery = z.strictObject({
  before: z.optional(queryInt(1, 2 ** 31 - 1)),
  after: z.optional(queryInt(0, 2 ** 31 - 1)),
  /** A window around this position: half before, half from it on. */
  around: z.optional(queryInt(1, 2 ** 31 - 1)),
  limit: z._default(queryInt(1, 100), 50),
});

export const conversationRoutes = {
  page: route({
    method: 'GET',
    path: 'conversations/:conversationId/messages',
    access: 'anyone',
    summary: 'A window of messages with the conversation and the head it was read at',
    params: conversationParams,
    query: pageQuery,
    output: messagePage,
  }),
  changes: route({
    method: 'GET',
    path: 'conversations/:conversationId/changes',
    access: 'anyone',
    summary: 'Everything that changed after `since`, in the shape that is also pushed',
    params: conversationParams,
    query: z.strictObject({ since: queryInt(0, 2 ** 31 - 1) }),
    output: delta,
  }),
  own: route({
    method: 'GET',
    path: 'conversations/:conversationId/own',
    access: 'anyone',
    summary: 'Read marker, own reactions and rights of the caller',
    params: conversationParams,
    output: ownState,
  }),
  send: route({
    method: 'POST',
    path: 'conversations/:conversationId/messages',
    access: 'signed-in',
    summary: 'Adds a message; the same id again gives the same answer',
    params: conversationParams,
    body: newMessage,
    output: delta,
  }),
  mark: route({
    method: 'PUT',
    path: 'conversations/:conversationId/marker',
    access: 'signed-in',
    summary: 'Moves the read marker; `rewind` also lets it go back (mark as unread)',
    params: conversationParams,
    body: z.strictObject({ position: z.int().check(z.gte(0)), rewind: z._default(z.boolean(), false) }),
    output: z.object({ marker: z.int() }),
  }),
  update: route({
    method: 'PATCH',
    path: 'conversations/:conversationId',
    access: 'signed-in',
    summary: 'Changes title, purpose, tags, lock, pin or slow mode',
    params: conversationParams,
    body: z.strictObject({
      title: z.optional(conversationTitle),
      purpose: z.optional(line(300)),
      tags: z.optional(z.array(line(40)).check(z.maxLength(8))),
      state: z.optional(conversationState),
      pinned: z.optional(z.boolean()),
      slowModeSeconds: z.optional(z.int().check(z.gte(0), z.lte(86_400))),
      board: z.optional(id),
    }),
    output: delta,
  }),
};

export const messageRoutes = {
  /** The conversation and position behind a permalink. */
  locate: route({
    method: 'GET',
    path: 'messages/:messageId',
    access: 'anyone',
    summary: 'Where a message is',
    params: messageParams,
    output: z.object({ conversation: id, space: z.nullable(id), kind: conversationKind, position: z.int() }),
  }),
  edit: route({
    method: 'PATCH',
    path: 'messages/:messageId',
    access: 'signed-in',
    summary:
      'Replaces the body; `expected` is the seq the editor saw, so that nobody overwrites unseen words',
    params: messageParams,
    body: z.strictObject({ body: messageBody, expected: z.int() }),
    output: delta,
  }),
  remove: route({
    method: 'DELETE',
    path: 'messages/:messageId',
    access: 'signed-in',
    summary: 'Leaves a tombstone in place of the message',
    params: messageParams,
    output: delta,
  }),
  restore: route({
    method: 'POST',
    path: 'messages/:messageId/restore',
    access: 'signed-in',
    summary: 'Undoes a removal: the author within an hour, moderators at any time',
    params: messageParams,
    output: delta,
  }),
  revisions: route({
    method: 'GET',
    path: 'messages/:messageId/revisions',
    access: 'signed-in',
    summary: 'Earlier versions, newest first',
    params: messageParams,
    output: z.array(messageRevision),
  }),
  react: route({
    method: 'PUT',
    path: 'messages/:messageId/reactions/:emoji',
    access: 'signed-in',
    summary: 'Adds a reaction; the count follows in a delta',
    params: z.object({ messageId: id, emoji: reactionEmoji }),
    output: z.object({ own: z.array(z.string()) }),
  }),
  unreact: route({
    method: 'DELETE',
    path: 'messages/:messageId/reactions/:emoji',
    access: 'signed-in',
    summary: 'Takes a reaction back',
    params: z.object({ messageId: id, emoji: reactionEmoji }),
    output: z.object({ own: z.array(z.string()) }),
  }),
  pin: route({
    method: 'PUT',
    path: 'messages/:messageId/pin',
    access: 'signed-in',
    summary: 'Pins or unpins a message',
    params: messageParams,
    body: z.strictObject({ pinned: z.boolean() }),
    output: delta,
  }),
};

/** A conversation in a list, with what the caller has not read. */
export const conversationListItem = z.object({
  conversation,
  marker: z.nullable(z.int()),
  unread: z.int(),
  lastAuthor: z.nullable(personSummary),
});
export type ConversationListItem = z.infer<typeof conversationListItem>;

export const newTopic = z.strictObject({
  id: clientId,
  board: id,
  title: conversationTitle,
  tags: z._default(z.array(line(40)).check(z.maxLength(8)), []),
  /** The first post. */
  message: newMessage,
});

export const topicRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/topics',
    access: 'anyone',
    summary: 'Topics, pinned first, then by latest message; `cursor` continues the list',
    params: z.object({ spaceId: id }),
    query: z.strictObject({
      board: z.optional(id),
      tag: z.optional(line(40)),
      unread: z.optional(z.enum(['only'])),
      cursor: z.optional(line(200)),
      limit: z._default(queryInt(1, 100), 30),
    }),
    output: z.object({ items: z.array(conversationListItem), next: z.nullable(z.string()) }),
  }),
  create: route({
    method: 'POST',
    path: 'spaces/:spaceId/topics',
    access: 'signed-in',
    summary: 'Opens a topic with its first post; the same id again gives the same answer',
    params: z.object({ spaceId: id }),
    body: newTopic,
    output: conversation,
  }),
};

export const newChannel = z.strictObject({
  id: clientId,
  name: conversationTitle,
  purpose: z._default(line(300), '–'),
});

export const channelRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/channels',
    access: 'anyone',
    summary: 'Channels of a space by name',
    params: z.object({ spaceId: id }),
    output: z.array(conversationListItem),
  }),
  create: route({
    method: 'POST',
    path: 'spaces/:spaceId/channels',
    access: 'signed-in',
    summary: 'Adds a channel; moderators of the space',
    params: z.object({ spaceId: id }),
    body: newChannel,
    output: conversation,
  }),
};

/** Unread counts of everything the caller follows, and what happened since the last visit. */
export const unreadRoutes = {
  spaces: route({
    method: 'GET',
    path: 'me/unread',
    access: 'signed-in',
    summary: 'Conversations with unread messages in the spaces of the caller',
    output: z.array(
      z.object({
        conversation: id,
        space: id,
        kind: conversationKind,
        title: z.string(),
        lastPosition: z.int(),
        marker: z.int(),
        lastMessageAt: z.nullable(instant),
      }),
    ),
  }),
  news: route({
    method: 'GET',
    path: 'me/news',
    access: 'signed-in',
    summary: 'What is new since the last visit, grouped by space',
    output: z.object({
      since: z.nullable(instant),
      groups: z.array(
        z.object({
          space: id,
          items: z.array(z.object({ item: conversationListItem, firstUnread: z.nullable(message) })),
        }),
      ),
    }),
  }),
  markSpace: route({
    method: 'POST',
    path: 'spaces/:spaceId/read',
    access: 'signed-in',
    summary: 'Marks everything in a space as read',
    params: z.object({ spaceId: id }),
    output: z.object({ marked: z.int() }),
  }),
};
