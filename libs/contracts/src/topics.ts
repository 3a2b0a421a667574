import * as z from 'zod/mini';
import { conversation, conversationListItem, conversationTitle } from './conversations.ts';
import { clientId, id, line, queryInt } from './fields.ts';
import { newMessage } from './messages.ts';
import { route } from './route.ts';

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
