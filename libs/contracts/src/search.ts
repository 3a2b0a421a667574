import * as z from 'zod/mini';
import { conversationKind } from './conversations.ts';
import { id, instant, organizationKey, queryInt, text } from './fields.ts';
import { organizationKind } from './organizations.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceSummary } from './spaces.ts';

/** A stretch of text, and whether it is what was looked for. */
const stretch = z.object({ text: z.string(), isHit: z.boolean() });
export type SearchStretch = z.infer<typeof stretch>;

/** What one looks for; `topic` are titles and first posts, `post` what was answered to them. */
export const searchKind = z.enum(['topic', 'post', 'chat', 'file', 'person', 'organization']);
export type SearchKind = z.infer<typeof searchKind>;

/** A message that was found; of several in one topic the best, and how many more there are. */
export const searchHit = z.object({
  message: id,
  position: z.int(),
  conversation: z.object({ id, kind: conversationKind, title: z.array(stretch) }),
  /** `null` for a direct conversation. */
  space: z.nullable(spaceSummary),
  author: personSummary,
  createdAt: instant,
  excerpt: z.array(stretch),
  /** Is it the first post of a topic? */
  isTopic: z.boolean(),
  /** Further hits in the same topic. */
  more: z.int(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchPerson = z.object({ ...personSummary.shape, id, roleTitle: z.string() });
export const searchOrganization = z.object({
  id,
  /** AGS or id: what stands in the address. */
  key: z.string(),
  kind: organizationKind,
  displayName: z.string(),
  /** Is it part of the network? */
  isMember: z.boolean(),
});

/** A file in a message. */
export const searchFile = z.object({
  id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  message: id,
  /** Of the topic or channel. */
  title: z.string(),
  /** Who wrote the message. */
  author: personSummary,
  createdAt: instant,
});

const day = z.iso.date('Bitte geben Sie ein Datum an.');

const searchQuery = z.object({
  q: text(300),
  kind: z.optional(searchKind),
  space: z.optional(id),
  conversation: z.optional(id),
  /** Who wrote it. */
  person: z.optional(id),
  /** For whom they wrote it: AGS or id of the organisation. */
  organization: z.optional(organizationKey),
  /** First and last day, both included, in Germany. */
  from: z.optional(day),
  to: z.optional(day),
  sort: z.optional(z.enum(['relevance', 'newest'])),
  page: z.optional(queryInt(1, 50)),
  limit: z.optional(queryInt(1, 50)),
});
export type SearchQueryInput = z.infer<typeof searchQuery>;

export const searchResult = z.object({
  hits: z.array(searchHit),
  hasMore: z.boolean(),
  /** Messages that were found; when `isLowest`, there are more than that. */
  count: z.int(),
  isLowest: z.boolean(),
  files: z.array(searchFile),
  people: z.array(searchPerson),
  organizations: z.array(searchOrganization),
  /** Words that were looked for instead of mistyped ones. */
  corrected: z.array(z.object({ typed: z.string(), meant: z.string() })),
});
export type SearchResult = z.infer<typeof searchResult>;

export const searchRoutes = {
  search: route({
    method: 'GET',
    path: 'search',
    access: 'anyone',
    summary: 'Finds messages, people and organisations among everything the caller may see',
    query: searchQuery,
    output: searchResult,
  }),
  similar: route({
    method: 'GET',
    path: 'search/similar',
    access: 'signed-in',
    summary: 'Topics that resemble a text, and people who wrote about the same',
    query: z.object({
      /** Title and text as far as they are written; only the beginning counts. */
      text: text(3_000),
      /** A conversation that is left out. */
      except: z.optional(id),
    }),
    output: z.object({
      topics: z.array(
        z.object({
          id,
          title: z.string(),
          /** The first post. */
          message: id,
          space: z.string(),
          author: personSummary,
          replies: z.int(),
          isAnswered: z.boolean(),
        }),
      ),
      people: z.array(z.object({ ...personSummary.shape, id, posts: z.int() })),
    }),
  }),
};
