import * as z from 'zod/mini';
import { id, instant, line, queryInt, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceRole, spaceSummary } from './spaces.ts';

const spaceParams = z.object({ spaceId: id });
const memberParams = z.object({ spaceId: id, personId: id });

export const spaceMember = z.object({
  person: personSummary,
  role: spaceRole,
  joinedAt: instant,
  /** The caller may end this membership. */
  can: z.object({ remove: z.boolean() }),
});
export type SpaceMember = z.infer<typeof spaceMember>;

export const spaceMemberRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/members',
    access: 'signed-in',
    summary: 'Members, leads first, then by name; `search` looks at names and organisations',
    params: spaceParams,
    query: z.strictObject({
      search: z.optional(line(80)),
      role: z.optional(spaceRole),
      offset: z._default(queryInt(0, 100_000), 0),
      limit: z._default(queryInt(1, 100), 50),
    }),
    output: z.object({ items: z.array(spaceMember), total: z.int() }),
  }),
  join: route({
    method: 'PUT',
    path: 'spaces/:spaceId/membership',
    access: 'signed-in',
    summary: 'Joins a space that is open; a second time changes nothing',
    params: spaceParams,
    output: z.object({ role: spaceRole }),
  }),
  leave: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/membership',
    access: 'signed-in',
    summary: 'Leaves a space; the last lead cannot',
    params: spaceParams,
    output: z.void(),
  }),
  changeRole: route({
    method: 'PATCH',
    path: 'spaces/:spaceId/members/:personId',
    access: 'signed-in',
    summary: 'Gives a member another role; leads and the coordination',
    params: memberParams,
    body: z.strictObject({ role: spaceRole }),
    output: z.object({ role: spaceRole }),
  }),
  remove: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/members/:personId',
    access: 'signed-in',
    summary: 'Ends a membership; moderators those of guests and members, leads any',
    params: memberParams,
    output: z.void(),
  }),
};

/** A role that comes with an invitation; more is given to members. */
export const invitedRole = z.enum(['guest', 'member']);
export const invitationNote = text(300);

export const spaceInvitation = z.object({
  person: personSummary,
  role: invitedRole,
  invitedBy: z.nullable(personSummary),
  createdAt: instant,
});
export type SpaceInvitation = z.infer<typeof spaceInvitation>;

/** An invitation as the invited person sees it: all they know of a closed space until they accept. */
export const ownInvitation = z.object({
  space: spaceSummary,
  role: invitedRole,
  note: z.string(),
  invitedBy: z.nullable(personSummary),
  createdAt: instant,
});
export type OwnInvitation = z.infer<typeof ownInvitation>;

export const spaceInvitationRoutes = {
  candidates: route({
    method: 'GET',
    path: 'spaces/:spaceId/candidates',
    access: 'signed-in',
    summary: 'People by name or organisation who could be invited; moderators',
    params: spaceParams,
    query: z.strictObject({ search: line(80) }),
    output: z.array(z.object({ person: personSummary, state: z.enum(['free', 'invited', 'member']) })),
  }),
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/invitations',
    access: 'signed-in',
    summary: 'Invitations that were not answered yet, newest first; moderators',
    params: spaceParams,
    output: z.array(spaceInvitation),
  }),
  invite: route({
    method: 'PUT',
    path: 'spaces/:spaceId/invitations/:personId',
    access: 'signed-in',
    summary: 'Invites a person, who then accepts or declines; moderators. Again replaces the invitation',
    params: memberParams,
    body: z.strictObject({
      role: z._default(invitedRole, 'member'),
      note: z._default(invitationNote, ''),
    }),
    output: z.void(),
  }),
  withdraw: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/invitations/:personId',
    access: 'signed-in',
    summary: 'Takes an invitation back; moderators',
    params: memberParams,
    output: z.void(),
  }),
  own: route({
    method: 'GET',
    path: 'me/space-invitations',
    access: 'signed-in',
    summary: 'Spaces the caller is invited to, newest first',
    output: z.array(ownInvitation),
  }),
  accept: route({
    method: 'PUT',
    path: 'me/space-invitations/:spaceId',
    access: 'signed-in',
    summary: 'Accepts an invitation and joins the space',
    params: spaceParams,
    output: z.object({ slug: z.string(), role: spaceRole }),
  }),
  decline: route({
    method: 'DELETE',
    path: 'me/space-invitations/:spaceId',
    access: 'signed-in',
    summary: 'Declines an invitation',
    params: spaceParams,
    output: z.void(),
  }),
};
