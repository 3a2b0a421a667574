import * as z from 'zod/mini';
import { conversationListItem } from './conversations.ts';
import { id, instant } from './fields.ts';
import { message } from './messages.ts';
import { route } from './route.ts';

/**
 * Why an unread conversation is shown; of several reasons the first one counts. town: their municipality is mentioned;
 * answer: a topic has its accepted answer; followed: they opened it, wrote in it, or follow it.
 */
export const catchUpReason = z.enum([
  'direct',
  'reply',
  'mention',
  'town',
  'answer',
  'announcement',
  'followed',
  'topic',
  'discussed',
]);
export type CatchUpReason = z.infer<typeof catchUpReason>;

export const catchUpRoutes = {
  read: route({
    method: 'GET',
    path: 'me/catch-up',
    access: 'signed-in',
    summary: 'What concerns the caller among all they have not read, grouped by space',
    output: z.object({
      /** When the visit before this one ended. */
      since: z.nullable(instant),
      groups: z.array(
        z.object({
          /** `null` for direct conversations. */
          space: z.nullable(id),
          /** Unread conversations; the most important ones are listed. */
          total: z.int(),
          items: z.array(
            z.object({ reason: catchUpReason, item: conversationListItem, message: z.nullable(message) }),
          ),
        }),
      ),
    }),
  }),
  mark: route({
    method: 'POST',
    path: 'me/catch-up/read',
    access: 'signed-in',
    summary:
      'Marks everything in a space, or all direct conversations, as read; answers with the markers of before',
    body: z.strictObject({ space: z.nullable(id) }),
    output: z.object({ before: z.array(z.object({ conversation: id, position: z.int() })) }),
  }),
  putBack: route({
    method: 'PUT',
    path: 'me/catch-up/markers',
    access: 'signed-in',
    summary: 'Puts markers back to where they were; none is moved forward',
    body: z.strictObject({
      markers: z
        .array(z.strictObject({ conversation: id, position: z.int().check(z.gte(0)) }))
        .check(z.maxLength(5_000)),
    }),
    output: z.void(),
  }),
};
