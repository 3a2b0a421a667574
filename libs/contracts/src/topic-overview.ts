import * as z from 'zod/mini';
import { conversationListItem } from './conversations.ts';
import { id, instant } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceSummary } from './spaces.ts';

/** What one wants to know of a topic before reading all of it. */
export const topicOverview = z.object({
  /** Posts that can be read. */
  posts: z.int(),
  firstAt: z.nullable(instant),
  lastAt: z.nullable(instant),
  /** Who wrote, the most frequent first, at most 24 of `peopleCount`. */
  people: z.array(z.object({ person: personSummary, posts: z.int() })),
  peopleCount: z.int(),
  /** Organisations they spoke for. */
  organizations: z.int(),
  /** Posts with most reactions, at most five. */
  mostReacted: z.array(
    z.object({ id, position: z.int(), author: personSummary, excerpt: z.string(), reactions: z.int() }),
  ),
  /** Links and files that stand in posts, in the order of the posts, at most thirty. */
  links: z.array(
    z.object({ href: z.string(), text: z.string(), file: z.boolean(), message: id, position: z.int() }),
  ),
});
export type TopicOverview = z.infer<typeof topicOverview>;

export const topicOverviewRoutes = {
  read: route({
    method: 'GET',
    path: 'conversations/:conversationId/overview',
    access: 'anyone',
    summary: 'Dates, people, most appreciated posts and links of a topic',
    params: z.object({ conversationId: id }),
    output: topicOverview,
  }),
  related: route({
    method: 'GET',
    path: 'conversations/:conversationId/related',
    access: 'anyone',
    summary: 'Topics about the same that the caller may read, the most alike first',
    params: z.object({ conversationId: id }),
    output: z.array(z.object({ item: conversationListItem, space: spaceSummary })),
  }),
};
