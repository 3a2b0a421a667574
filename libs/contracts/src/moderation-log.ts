import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant, line } from './fields.ts';
import { caseDecision, logAction, moderationCase, moderationNote } from './moderation.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { linkToken } from './session.ts';

export type LogAction = z.infer<typeof logAction>;

/** What can be taken back; the rest is only told. */
export const undoable: ReadonlySet<LogAction> = new Set<LogAction>([
  'posts-moved',
  'posts-returned',
  'topics-merged',
  'topics-separated',
  'topic-placed',
  'message-hidden',
  'message-removed',
  'message-edited',
  'conversation-changed',
  'person-silenced',
  'silence-lifted',
  'person-warned',
  'report-dismissed',
  'post-approved',
  'post-declined',
]);

export const logEntry = z.object({
  id,
  at: instant,
  /** `null` is the clock: what happens at a set time. */
  actor: z.nullable(personSummary),
  action: logAction,
  conversation: z.nullable(z.object({ id, kind: conversationKind, title: z.string() })),
  message: z.nullable(id),
  /** Whom it is about. */
  person: z.nullable(personSummary),
  note: z.string(),
  undoneBy: z.nullable(personSummary),
  undoneAt: z.nullable(instant),
  can: z.object({ undo: z.boolean() }),
});
export type LogEntry = z.infer<typeof logEntry>;

export const moderationLogRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/moderation/log',
    access: 'signed-in',
    summary: 'What moderators did in a space, latest first; moderators',
    params: z.object({ spaceId: id }),
    query: z.strictObject({ cursor: z.optional(line(200)) }),
    output: z.object({ items: z.array(logEntry), next: z.nullable(z.string()) }),
  }),
  undo: route({
    method: 'POST',
    path: 'moderation/log/:entryId/undo',
    access: 'signed-in',
    summary: 'Takes back what a moderator did; of two at once the second is told',
    params: z.object({ entryId: id }),
    output: logEntry,
  }),
  mails: route({
    method: 'GET',
    path: 'me/moderation/mails',
    access: 'signed-in',
    summary: 'Whether the caller gets a daily mail of what waits for moderators',
    output: z.object({ on: z.boolean() }),
  }),
  chooseMails: route({
    method: 'PUT',
    path: 'me/moderation/mails',
    access: 'signed-in',
    summary: 'Switches the daily mail on or off',
    body: z.strictObject({ on: z.boolean() }),
    output: z.object({ on: z.boolean() }),
  }),
  look: route({
    method: 'POST',
    path: 'moderation/link/look',
    access: 'anyone',
    summary: 'The cases of a reminder mail; changes nothing',
    body: z.strictObject({ token: linkToken }),
    output: z.object({ name: z.string(), cases: z.array(moderationCase) }),
  }),
  decide: route({
    method: 'POST',
    path: 'moderation/link/decide',
    access: 'anyone',
    summary: 'Decides a case of a reminder mail in the name of its receiver',
    body: z.strictObject({
      token: linkToken,
      case: id,
      decision: caseDecision,
      note: z._default(moderationNote, ''),
    }),
    output: moderationCase,
  }),
};
