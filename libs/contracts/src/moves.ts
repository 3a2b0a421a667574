import * as z from 'zod/mini';
import { conversationKind, conversationTitle } from './conversations.ts';
import { clientId, id } from './fields.ts';
import { route } from './route.ts';

const conversationParams = z.object({ conversationId: id });

/** More than anybody picks by hand, and still one short transaction. */
export const mostMoved = 200;

/** Where posts went. */
export const moved = z.object({
  conversation: id,
  slug: z.nullable(z.string()),
  kind: conversationKind,
  title: z.string(),
  /** The first of the moved posts. */
  first: id,
  count: z.int(),
  /** The entry of the log by which the caller can take this back. */
  undo: z.nullable(id),
});
export type Moved = z.infer<typeof moved>;

/** Where a whole topic went. */
export const placed = z.object({ conversation: id, slug: z.string(), undo: z.nullable(id) });
export type Placed = z.infer<typeof placed>;

export const moveRoutes = {
  messages: route({
    method: 'POST',
    path: 'conversations/:conversationId/moves',
    access: 'signed-in',
    summary: 'Moves posts to the end of another conversation or into a new topic; each leaves a stub',
    params: conversationParams,
    body: z.strictObject({
      messages: z.array(id).check(z.minLength(1), z.maxLength(mostMoved)),
      to: z.union([
        z.strictObject({ conversation: id }),
        z.strictObject({ topic: z.strictObject({ id: clientId, board: id, title: conversationTitle }) }),
      ]),
    }),
    output: moved,
  }),
  merge: route({
    method: 'POST',
    path: 'conversations/:conversationId/merge',
    access: 'signed-in',
    summary: 'Moves all posts of a topic into another one and leads everyone there',
    params: conversationParams,
    body: z.strictObject({ into: id }),
    output: moved,
  }),
  place: route({
    method: 'PUT',
    path: 'conversations/:conversationId/place',
    access: 'signed-in',
    summary: 'Moves a whole topic to a board, also of another space',
    params: conversationParams,
    body: z.strictObject({ board: id }),
    output: placed,
  }),
};
