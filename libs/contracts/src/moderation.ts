import * as z from 'zod/mini';
import { conversationKind, delta } from './conversations.ts';
import { filledText, id, instant, line, text } from './fields.ts';
import { messageBody, messageState } from './messages.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** Why somebody reports a message. */
export const reportReason = z.enum(['rude', 'private-data', 'off-topic', 'wrong', 'advertising', 'other']);
export type ReportReason = z.infer<typeof reportReason>;

/** A report or a held post that waits for a moderator. */
export const caseKind = z.enum(['report', 'held']);
export const caseState = z.enum(['open', 'decided']);
/** keep, hide and remove answer reports; approve and decline answer held posts. */
export const caseDecision = z.enum(['keep', 'hide', 'remove', 'approve', 'decline']);
export type CaseDecision = z.infer<typeof caseDecision>;

/** What the log of a space tells; past tense. */
export const logAction = z.enum([
  'posts-moved',
  'posts-returned',
  'topics-merged',
  'topics-separated',
  'topic-placed',
  'message-hidden',
  'message-restored',
  'message-removed',
  'message-edited',
  'report-dismissed',
  'post-approved',
  'post-declined',
  'conversation-changed',
  'person-warned',
  'person-silenced',
  'silence-lifted',
  'settings-changed',
]);

/** Why a post waits: its board is pre-moderated, or its author is new in the space. */
export const heldBecause = z.enum(['board', 'newcomer']);

/** A sentence to the author, or for the log. */
export const moderationNote = text(500);
const neededNote = filledText(500);

export const moderationCase = z.object({
  id,
  kind: caseKind,
  state: caseState,
  space: z.object({ id, slug: z.string(), name: z.string() }),
  /** `null` for a topic that waits itself. */
  conversation: z.nullable(z.object({ id, kind: conversationKind, title: z.string() })),
  /** What it is about, in full: moderators also read what is hidden. */
  post: z.object({
    id,
    author: personSummary,
    /** Title of a topic that waits. */
    title: z.nullable(z.string()),
    html: z.string(),
    /** `null` while it is held. */
    state: z.nullable(messageState),
    position: z.nullable(z.int()),
    createdAt: instant,
  }),
  reports: z.array(
    z.object({ reporter: personSummary, reason: reportReason, note: z.string(), createdAt: instant }),
  ),
  heldBecause: z.nullable(heldBecause),
  claimedBy: z.nullable(personSummary),
  claimedAt: z.nullable(instant),
  decision: z.nullable(caseDecision),
  note: z.string(),
  decidedBy: z.nullable(personSummary),
  decidedAt: z.nullable(instant),
  createdAt: instant,
});
export type ModerationCase = z.infer<typeof moderationCase>;

/** A post that waits for a moderator, or did not get through, as its author sees it. */
export const heldPost = z.object({
  id,
  space: z.object({ id, slug: z.string(), name: z.string() }),
  /** `null` for the first post of a topic that waits. */
  conversation: z.nullable(z.object({ id, kind: conversationKind, title: z.string() })),
  /** Title of the topic that waits. */
  title: z.nullable(z.string()),
  body: z.string(),
  html: z.string(),
  because: heldBecause,
  state: z.enum(['waiting', 'declined']),
  /** Why it did not get through. */
  note: z.string(),
  createdAt: instant,
});
export type HeldPost = z.infer<typeof heldPost>;

const spaceParams = z.object({ spaceId: id });
const messageParams = z.object({ messageId: id });
const caseParams = z.object({ caseId: id });
const caseQuery = z.strictObject({
  state: z._default(caseState, 'open'),
  cursor: z.optional(line(200)),
});
const casePage = z.object({ items: z.array(moderationCase), next: z.nullable(z.string()) });

export const moderationRoutes = {
  report: route({
    method: 'POST',
    path: 'messages/:messageId/reports',
    access: 'signed-in',
    summary: 'Tells the moderators of the space about a message; a second report replaces the first',
    params: messageParams,
    body: z.strictObject({ reason: reportReason, note: z._default(moderationNote, '') }),
    output: z.void(),
  }),
  hide: route({
    method: 'POST',
    path: 'messages/:messageId/hide',
    access: 'signed-in',
    summary: 'Takes a message away; its author and the moderators still read it with the reason',
    params: messageParams,
    body: z.strictObject({ reason: neededNote }),
    output: delta,
  }),
  correct: route({
    method: 'PUT',
    path: 'messages/:messageId/correction',
    access: 'signed-in',
    summary: 'Changes the words of somebody else with a note that everyone reads; moderators',
    params: messageParams,
    body: z.strictObject({ body: messageBody, revision: z.int(), note: neededNote }),
    output: delta,
  }),
  hidden: route({
    method: 'GET',
    path: 'messages/:messageId/hidden',
    access: 'signed-in',
    summary: 'The words of a hidden message and why it is hidden; its author and moderators',
    params: messageParams,
    output: z.object({
      html: z.string(),
      reason: z.string(),
      by: z.nullable(personSummary),
      at: z.nullable(instant),
    }),
  }),
  ownHeld: route({
    method: 'GET',
    path: 'me/held-posts',
    access: 'signed-in',
    summary: 'Own posts that wait for a moderator or did not get through, with the reason, oldest first',
    query: z.strictObject({ space: z.optional(id), conversation: z.optional(id) }),
    output: z.array(heldPost),
  }),
  takeBack: route({
    method: 'DELETE',
    path: 'me/held-posts/:messageId',
    access: 'signed-in',
    summary: 'Takes an own post back that has not appeared; nobody is asked about it any more',
    params: messageParams,
    output: z.void(),
  }),
  counts: route({
    method: 'GET',
    path: 'me/moderation',
    access: 'signed-in',
    summary: 'Spaces that the caller moderates, with how much waits there',
    output: z.array(z.object({ space: id, open: z.int() })),
  }),
  ownCases: route({
    method: 'GET',
    path: 'me/moderation/cases',
    access: 'signed-in',
    summary:
      'Cases of all spaces that the caller moderates; open ones oldest first, decided ones latest first',
    query: caseQuery,
    output: casePage,
  }),
  spaceCases: route({
    method: 'GET',
    path: 'spaces/:spaceId/moderation/cases',
    access: 'signed-in',
    summary: 'Cases of one space; moderators',
    params: spaceParams,
    query: caseQuery,
    output: casePage,
  }),
  claim: route({
    method: 'PUT',
    path: 'moderation/cases/:caseId/claim',
    access: 'signed-in',
    summary:
      'Takes a case on, or lets it go; who has it is told to others. `takeOver` takes it from somebody',
    params: caseParams,
    body: z.strictObject({ claimed: z.boolean(), takeOver: z._default(z.boolean(), false) }),
    output: moderationCase,
  }),
  decide: route({
    method: 'POST',
    path: 'moderation/cases/:caseId/decision',
    access: 'signed-in',
    summary: 'Decides a case and does what was decided; of two at once the first wins, the second is told',
    params: caseParams,
    body: z.strictObject({ decision: caseDecision, note: z._default(moderationNote, '') }),
    output: moderationCase,
  }),
};
