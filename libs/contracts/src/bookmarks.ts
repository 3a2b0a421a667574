import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** More than anybody comes back to. */
export const maxBookmarks = 200;

const ownBookmark = z.object({
  message: id,
  note: z.string(),
  remindAt: z.nullable(instant),
});
/** A message somebody wants to come back to; nobody else knows. */
export type OwnBookmark = z.infer<typeof ownBookmark>;

export const bookmark = z.extend(ownBookmark, {
  /** The time of the reminder has come. */
  due: z.boolean(),
  createdAt: instant,
  author: personSummary,
  writtenAt: instant,
  /** Beginning as plain text; empty when the message was removed. */
  excerpt: z.string(),
  conversation: z.object({ id, kind: conversationKind, title: z.string() }),
  /** `null` for a direct conversation. */
  space: z.nullable(z.object({ id, name: z.string() })),
});
export type Bookmark = z.infer<typeof bookmark>;

const messageParams = z.object({ messageId: id });

export const bookmarkRoutes = {
  list: route({
    method: 'GET',
    path: 'me/bookmarks',
    access: 'signed-in',
    summary: 'Messages the caller wants to come back to: those that are due first, then the latest',
    output: z.array(bookmark),
  }),
  ofConversation: route({
    method: 'GET',
    path: 'conversations/:conversationId/bookmarks',
    access: 'signed-in',
    summary: 'Bookmarks of the caller in one conversation',
    params: z.object({ conversationId: id }),
    output: z.array(ownBookmark),
  }),
  save: route({
    method: 'PUT',
    path: 'messages/:messageId/bookmark',
    access: 'signed-in',
    summary: 'Keeps a message, with a note and a time to be reminded; replaces what was there',
    params: messageParams,
    body: z.strictObject({
      note: z._default(text(500), ''),
      remindAt: z._default(z.nullable(instant), null),
    }),
    output: ownBookmark,
  }),
  remove: route({
    method: 'DELETE',
    path: 'messages/:messageId/bookmark',
    access: 'signed-in',
    summary: 'Forgets a bookmark, also of a message that can no longer be read',
    params: messageParams,
    output: z.void(),
  }),
};
