import * as z from 'zod/mini';
import { conversation, conversationListItem, conversationTitle } from './conversations.ts';
import { clientId, id, line, organizationKey, queryInt } from './fields.ts';
import { newMessage } from './messages.ts';
import { route } from './route.ts';

export const topicTag = line(40);

export const newTopic = z.strictObject({
  id: clientId,
  board: id,
  title: conversationTitle,
  tags: z._default(z.array(topicTag).check(z.maxLength(8)), []),
  /** The first post. */
  message: newMessage,
});

/** The topic waits for a moderator. */
const heldTopic = z.object({ id, held: z.literal(true) });

/** open: one may write and nothing is accepted yet; unanswered: of these, nobody has replied; closed: locked or archived. */
export const topicStateFilter = z.enum(['open', 'unanswered', 'answered', 'closed']);
/** opened: by the caller; joined: the caller wrote in it; watched: the caller hears of every post. */
export const topicOwnFilter = z.enum(['opened', 'joined', 'watched']);
/** activity: pinned first, then latest message; waiting: without a reply first, oldest first. */
export const topicSort = z.enum(['activity', 'new', 'replies', 'waiting']);

/** What narrows and orders a list of topics; also what a saved view keeps. */
export const topicFilter = z.strictObject({
  board: z.optional(id),
  tag: z.optional(topicTag),
  state: z.optional(topicStateFilter),
  own: z.optional(topicOwnFilter),
  /** Opened by somebody of this organisation, or of a municipality like the caller's. */
  town: z.optional(z.union([z.literal('similar'), organizationKey])),
  unread: z.optional(z.enum(['only'])),
  sort: z.optional(topicSort),
});
export type TopicFilter = z.infer<typeof topicFilter>;

export const topicRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/topics',
    access: 'anyone',
    summary: 'Topics that fit the filter; what is about the caller does not narrow for visitors',
    params: z.object({ spaceId: id }),
    query: z.extend(topicFilter, {
      cursor: z.optional(line(200)),
      limit: z._default(queryInt(1, 100), 30),
    }),
    output: z.object({ items: z.array(conversationListItem), next: z.nullable(z.string()) }),
  }),
  facets: route({
    method: 'GET',
    path: 'spaces/:spaceId/topic-facets',
    access: 'anyone',
    summary: 'What the topics of a space can be filtered by, with how many there are of each',
    params: z.object({ spaceId: id }),
    output: z.object({
      /** The most frequent ones. */
      tags: z.array(z.object({ tag: z.string(), topics: z.int() })),
      /** Whose people opened topics, by name. */
      towns: z.array(z.object({ key: z.string(), name: z.string(), topics: z.int() })),
      /** Topics from municipalities like the caller's; `null` when the caller speaks for none. */
      similar: z.nullable(z.int()),
    }),
  }),
  create: route({
    method: 'POST',
    path: 'spaces/:spaceId/topics',
    access: 'signed-in',
    summary: 'Opens a topic with its first post; the same id again gives the same answer',
    params: z.object({ spaceId: id }),
    body: newTopic,
    output: z.union([conversation, heldTopic]),
  }),
};
