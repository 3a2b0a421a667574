import * as z from 'zod/mini';
import {
  conversationKind,
  conversationState,
  conversationTitle,
  delta,
  messagePage,
  ownState,
} from './conversations.ts';
import { id, instant, line, queryInt } from './fields.ts';
import { message, messageBody, messageRevision, newMessage, reactionEmoji } from './messages.ts';
import { route } from './route.ts';

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

/** Enough to make an address of a conversation. */
const conversationPlace = {
  conversation: id,
  space: z.nullable(id),
  /** Slug of the space. */
  slug: z.nullable(z.string()),
  kind: conversationKind,
};

export const conversationRoutes = {
  locate: route({
    method: 'GET',
    path: 'conversations/:conversationId',
    access: 'anyone',
    summary: 'Where a conversation is; one that was merged leads to where it went',
    params: conversationParams,
    output: z.object(conversationPlace),
  }),
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
  pins: route({
    method: 'GET',
    path: 'conversations/:conversationId/pins',
    access: 'anyone',
    summary: 'Pinned messages, the latest first, at most 100',
    params: conversationParams,
    output: z.array(message),
  }),
  since: route({
    method: 'GET',
    path: 'conversations/:conversationId/since',
    access: 'anyone',
    summary:
      'The first message from this instant on, the last one when there is none, null in an empty conversation',
    params: conversationParams,
    query: z.strictObject({ at: instant }),
    output: z.object({ message: z.nullable(id), position: z.int() }),
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
    summary: 'Changes title, purpose, tags, lock, pin, slow mode or the accepted answer',
    params: conversationParams,
    body: z.strictObject({
      title: z.optional(conversationTitle),
      purpose: z.optional(line(300)),
      tags: z.optional(z.array(line(40)).check(z.maxLength(8))),
      state: z.optional(conversationState),
      pinned: z.optional(z.boolean()),
      /** Only moderators write. */
      announcementOnly: z.optional(z.boolean()),
      /** When it locks, and opens again, by itself; `null` takes that back. */
      closesAt: z.optional(z.nullable(instant)),
      reopensAt: z.optional(z.nullable(instant)),
      slowModeSeconds: z.optional(z.int().check(z.gte(0), z.lte(86_400))),
      board: z.optional(id),
      /** A later post of this topic; `null` takes the choice back. */
      answer: z.optional(z.nullable(id)),
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
    output: z.object({
      ...conversationPlace,
      position: z.int(),
      /** The message whose reply thread it belongs to. */
      thread: z.nullable(id),
    }),
  }),
  thread: route({
    method: 'GET',
    path: 'messages/:messageId/thread',
    access: 'anyone',
    summary: 'The reply thread a message opened or belongs to: that message and its latest 500 replies',
    params: messageParams,
    output: messagePage,
  }),
  edit: route({
    method: 'PATCH',
    path: 'messages/:messageId',
    access: 'signed-in',
    summary:
      'Replaces the body; `expected` is the seq the editor saw, so that nobody overwrites unseen words',
    params: messageParams,
    body: z.strictObject({ body: messageBody, revision: z.int() }),
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
  wiki: route({
    method: 'PUT',
    path: 'messages/:messageId/wiki',
    access: 'signed-in',
    summary: 'Lets everyone who writes here edit a post, or its author alone again',
    params: messageParams,
    body: z.strictObject({ wiki: z.boolean() }),
    output: delta,
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
