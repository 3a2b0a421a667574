import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant, line, queryInt } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceKind } from './spaces.ts';

/** What entries of conversations are to a person; of several reasons the first one counts. */
export const entryKinds = ['direct', 'reply', 'mention', 'town', 'topic', 'post'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * What else a person is told. answer: their post became the answer; approved … restored: what moderators did with
 * their post; reported: what came of their report; waiting: something waits for them as a moderator.
 */
export const noticeKinds = [
  'answer',
  'approved',
  'declined',
  'edited',
  'hidden',
  'removed',
  'restored',
  'moved',
  'warned',
  'unwarned',
  'silenced',
  'unsilenced',
  'reported',
  'waiting',
  'reminder',
  'poll',
  'invitation',
  'mail',
  'document',
  'vote',
  'voted',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const notificationKind = z.enum([...entryKinds, ...noticeKinds]);
export type NotificationKind = z.infer<typeof notificationKind>;

/** What concerns a person in one place: one row for each place and kind. */
export const notification = z.object({
  id,
  kind: notificationKind,
  unread: z.boolean(),
  /** How many entries; 1 for a notice. */
  count: z.int(),
  /** Who is behind it, the latest first, at most three of `peopleCount`. */
  people: z.array(personSummary),
  peopleCount: z.int(),
  space: z.nullable(z.object({ id, slug: z.string(), name: z.string(), kind: spaceKind })),
  conversation: z.nullable(z.object({ id, kind: conversationKind, title: z.string() })),
  /** The first entry: where one goes on reading. */
  message: z.nullable(id),
  /** Beginning of the latest entry as plain text. */
  excerpt: z.string(),
  /** What a notice is about where no conversation says so. */
  title: z.string(),
  /** In the words of whoever decided. */
  note: z.string(),
  /** Where a notice leads, below the public address; `null`: to the message, else the conversation, else the space. */
  path: z.nullable(z.string()),
  at: instant,
});
export type Notification = z.infer<typeof notification>;

export const notificationRoutes = {
  list: route({
    method: 'GET',
    path: 'me/notifications',
    access: 'signed-in',
    summary: 'What concerns the caller, latest first; `cursor` continues the list',
    query: z.strictObject({
      unread: z.optional(z.enum(['only'])),
      cursor: z.optional(line(100)),
      limit: z._default(queryInt(1, 100), 40),
    }),
    output: z.object({ items: z.array(notification), next: z.nullable(z.string()) }),
  }),
  mark: route({
    method: 'PUT',
    path: 'me/notifications/read',
    access: 'signed-in',
    summary: 'Marks as read or unread: those named, else all; answers with those that changed',
    body: z.strictObject({
      ids: z.optional(z.array(id).check(z.maxLength(500))),
      read: z.boolean(),
    }),
    output: z.object({ changed: z.array(id) }),
  }),
};
