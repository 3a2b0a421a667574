import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** A conversation one can go to; `space` is `null` for a direct one. */
const goal = z.object({
  id,
  kind: conversationKind,
  title: z.string(),
  space: z.nullable(z.object({ slug: z.string(), name: z.string() })),
  /** Who takes part in a direct one, besides the caller. */
  people: z.array(z.string()),
});
export type SwitcherGoal = z.infer<typeof goal>;

export const switcherRoutes = {
  look: route({
    method: 'GET',
    path: 'me/switcher',
    access: 'signed-in',
    summary:
      'Where the caller may want to go: conversations and people by parts of their names, or the last ones read',
    query: z.strictObject({ query: z.optional(text(100)) }),
    output: z.object({ conversations: z.array(goal), people: z.array(personSummary) }),
  }),
};
