import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant } from './fields.ts';
import { route } from './route.ts';

/** Unread counts of everything the caller follows. */
export const unreadRoutes = {
  spaces: route({
    method: 'GET',
    path: 'me/unread',
    access: 'signed-in',
    summary: 'Conversations with unread messages in the spaces of the caller, and direct ones',
    output: z.array(
      z.object({
        conversation: id,
        space: z.nullable(id),
        kind: conversationKind,
        title: z.string(),
        lastPosition: z.int(),
        marker: z.int(),
        /** How many of the unread messages mention the caller. */
        mentions: z.int(),
        /** The caller wants to hear nothing of it: it raises no badge. */
        muted: z.boolean(),
        lastMessageAt: z.nullable(instant),
      }),
    ),
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
