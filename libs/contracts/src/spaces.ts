import * as z from 'zod/mini';
import { clientId, id, instant, line } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

export const spaceKind = z.enum(['network', 'topic', 'programme', 'workshop', 'congress', 'project']);
export type SpaceKind = z.infer<typeof spaceKind>;

/** public: anyone reads; network: every signed-in person reads and may join; closed: members only. */
export const spaceVisibility = z.enum(['public', 'network', 'closed']);
export type SpaceVisibility = z.infer<typeof spaceVisibility>;

/** In rising order of rights. */
export const spaceRole = z.enum(['guest', 'member', 'moderator', 'lead']);
export type SpaceRole = z.infer<typeof spaceRole>;

export const spaceSlug = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/,
      'Kleinbuchstaben, Ziffern und Bindestriche, höchstens 60.',
    ),
  );

export const spaceName = line(80);
/** One line that says what people do here. */
export const spacePurpose = line(300);

export const spaceSummary = z.object({
  id,
  slug: z.string(),
  kind: spaceKind,
  visibility: spaceVisibility,
  name: z.string(),
  purpose: z.string(),
});
export type SpaceSummary = z.infer<typeof spaceSummary>;

export const spaceListItem = z.extend(spaceSummary, {
  /** The caller's role; `null` for a space they could join or only read. */
  role: z.nullable(spaceRole),
  archived: z.boolean(),
  members: z.int(),
  can: z.object({ join: z.boolean() }),
});
export type SpaceListItem = z.infer<typeof spaceListItem>;

/** What the caller may do in a space. */
export const spaceRights = z.object({
  join: z.boolean(),
  leave: z.boolean(),
  write: z.boolean(),
  invite: z.boolean(),
  moderate: z.boolean(),
  manage: z.boolean(),
});
export type SpaceRights = z.infer<typeof spaceRights>;

export const board = z.object({
  id,
  name: z.string(),
  description: z.string(),
  topics: z.int(),
});
export type Board = z.infer<typeof board>;

export const space = z.extend(spaceSummary, {
  role: z.nullable(spaceRole),
  archived: z.boolean(),
  createdAt: instant,
  counts: z.object({ members: z.int(), topics: z.int(), channels: z.int() }),
  /** In the order the space chose. */
  boards: z.array(board),
  /** Leads and moderators, leads first. */
  moderators: z.array(z.object({ person: personSummary, role: spaceRole })),
  can: spaceRights,
});
export type Space = z.infer<typeof space>;

export const boardName = line(60);

export const newSpace = z.strictObject({
  id: clientId,
  kind: spaceKind,
  visibility: spaceVisibility,
  name: spaceName,
  purpose: spacePurpose,
  /** Names of the first boards of the forum. */
  boards: z._default(z.array(boardName).check(z.maxLength(10, 'Höchstens 10 Foren am Anfang.')), [
    'Allgemeines',
  ]),
});

export const spaceRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces',
    access: 'anyone',
    summary: 'Spaces the caller may see: their own first, then those to discover, each by name',
    output: z.array(spaceListItem),
  }),
  read: route({
    method: 'GET',
    path: 'spaces/:slug',
    access: 'anyone',
    summary: 'One space with its boards, moderators and what the caller may do',
    params: z.object({ slug: spaceSlug }),
    output: space,
  }),
  create: route({
    method: 'POST',
    path: 'spaces',
    access: 'coordination',
    summary: 'Makes a space that the caller leads; the same id again gives the same answer',
    body: newSpace,
    output: space,
  }),
  edit: route({
    method: 'PATCH',
    path: 'spaces/:spaceId',
    access: 'signed-in',
    summary: 'Changes name, purpose, kind or visibility; leads and the coordination. The address stays',
    params: z.object({ spaceId: id }),
    body: z.strictObject({
      kind: z.optional(spaceKind),
      visibility: z.optional(spaceVisibility),
      name: z.optional(spaceName),
      purpose: z.optional(spacePurpose),
    }),
    output: space,
  }),
  archive: route({
    method: 'PUT',
    path: 'spaces/:spaceId/archive',
    access: 'signed-in',
    summary: 'Archives a space, so that it can only be read, or opens it again',
    params: z.object({ spaceId: id }),
    body: z.strictObject({ archived: z.boolean() }),
    output: space,
  }),
};
