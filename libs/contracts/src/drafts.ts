import * as z from 'zod/mini';
import { id, instant, line, queryInt, text } from './fields.ts';
import { conversationKind } from './conversations.ts';
import { route } from './route.ts';

/**
 * What is being written: a reply in a conversation, a reply in the thread of a message, a new topic in a space, an
 * edit of a message, a direct message to a person. One person has one draft per place.
 */
export const draftKind = z.enum(['reply', 'thread', 'topic', 'edit', 'direct']);
export type DraftKind = z.infer<typeof draftKind>;

const placePattern = /^(reply|thread|topic|edit|direct):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Kind and id: `reply:<uuid>`. */
export const draftPlace = z.string().check(z.regex(placePattern, 'Diesen Ort gibt es nicht.'));

/** What belongs to a draft beside its text, such as a title; the form that writes it knows what it means. */
export const draftFields = z
  .record(z.string().check(z.regex(/^[a-zA-Z]{1,30}$/)), text(2_000))
  .check(z.refine((fields) => Object.keys(fields).length <= 12, 'Zu viele Felder.'));

/** Longer than what can be sent: somebody who wrote too much must not lose it. */
const draftBody = text(150_000);

export const draft = z.object({
  place: draftPlace,
  body: z.string(),
  fields: z.record(z.string(), z.string()),
  /** Grows with every change; a change names the one it started from. */
  revision: z.int(),
  updatedAt: instant,
  /** What other devices had written here when this text took its place, the latest first. */
  others: z.array(z.object({ body: z.string(), at: instant })),
});
export type ServerDraft = z.infer<typeof draft>;

export const draftListItem = z.object({
  place: draftPlace,
  kind: draftKind,
  /** The given title of a new topic, else an empty text. */
  title: z.string(),
  /** The beginning as plain text. */
  excerpt: z.string(),
  updatedAt: instant,
  /** Where it belongs; `null` when that is gone or may not be read any more. */
  where: z.nullable(
    z.object({
      conversation: z.nullable(z.object({ id, kind: conversationKind, title: z.string() })),
      /** For an edit or a thread. */
      message: z.nullable(id),
      space: z.nullable(z.object({ id, slug: z.string(), name: z.string() })),
    }),
  ),
});
export type DraftListItem = z.infer<typeof draftListItem>;

const params = z.object({ place: draftPlace });

/** Who the browser believes to be signed in: what one person wrote must not get among the drafts of the next. */
const owner = z.optional(id);

export const draftRoutes = {
  list: route({
    method: 'GET',
    path: 'me/drafts',
    access: 'signed-in',
    summary: 'What was begun and not sent, on any device, the latest first',
    output: z.array(draftListItem),
  }),
  read: route({
    method: 'GET',
    path: 'me/drafts/:place',
    access: 'signed-in',
    summary: 'The draft for this place, or null',
    params,
    query: z.strictObject({ owner }),
    output: z.object({ draft: z.nullable(draft) }),
  }),
  save: route({
    method: 'PUT',
    path: 'me/drafts/:place',
    access: 'signed-in',
    summary:
      'Keeps a draft. The last one to write wins; what another device had written meanwhile is kept beside it',
    params,
    body: z.strictObject({
      body: draftBody,
      fields: z._default(draftFields, {}),
      /** Revision this text started from; 0 for a new one. */
      base: z.int().check(z.gte(0)),
      /** Made by the client for as long as its page stands: tells its own saves from those of others. */
      device: id,
      /** The person has seen what others had written and does not need it. */
      settled: z._default(z.boolean(), false),
      owner,
    }),
    output: draft,
  }),
  discard: route({
    method: 'DELETE',
    path: 'me/drafts/:place',
    access: 'signed-in',
    summary: 'Forgets a draft, unless another device has gone on writing since `revision`',
    params,
    query: z.strictObject({
      revision: z.optional(queryInt(0, 2 ** 31 - 1)),
      device: z.optional(line(36)),
      owner,
    }),
    output: z.object({ draft: z.nullable(draft) }),
  }),
};
