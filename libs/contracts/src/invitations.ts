import * as z from 'zod/mini';
import { personName, roleTitle } from './account.ts';
import { email, id, instant, line, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { linkToken, newPassword } from './session.ts';

const organizationName = z.object({ id, name: z.string() });

export const invitation = z.object({
  id,
  email: z.string(),
  name: z.string(),
  organization: z.nullable(organizationName),
  roleTitle: z.string(),
  isContact: z.boolean(),
  invitedBy: z.nullable(personSummary),
  sentAt: instant,
  expiresAt: instant,
  state: z.enum(['open', 'expired', 'accepted', 'revoked']),
});
export type Invitation = z.infer<typeof invitation>;

export const invitationRoutes = {
  list: route({
    method: 'GET',
    path: 'invitations',
    access: 'signed-in',
    summary:
      'Invitations, latest first: all for the coordination, those of the own organisation for its contact',
    query: z.strictObject({ cursor: z.optional(id) }),
    output: z.object({ items: z.array(invitation), next: z.nullable(id) }),
  }),
  create: route({
    method: 'POST',
    path: 'invitations',
    access: 'signed-in',
    summary:
      'Invites somebody by mail into an organisation; the answer tells nothing about existing accounts',
    body: z.strictObject({
      email,
      /** May be empty, like a function. */
      name: z._default(roleTitle, ''),
      organizationId: id,
      roleTitle: z._default(roleTitle, ''),
      isContact: z._default(z.boolean(), false),
      message: z._default(text(1_000), ''),
    }),
    output: invitation,
  }),
  resend: route({
    method: 'POST',
    path: 'invitations/:invitationId/resend',
    access: 'signed-in',
    summary: 'Sends an invitation again, with a new link and a new term',
    params: z.object({ invitationId: id }),
    output: invitation,
  }),
  revoke: route({
    method: 'DELETE',
    path: 'invitations/:invitationId',
    access: 'signed-in',
    summary: 'Takes an invitation back: its link no longer works',
    params: z.object({ invitationId: id }),
    output: invitation,
  }),
  look: route({
    method: 'POST',
    path: 'invitations/look',
    access: 'anyone',
    summary: 'What the holder of the link was invited to',
    body: z.strictObject({ token: linkToken }),
    output: z.object({
      email: z.string(),
      name: z.string(),
      organization: z.nullable(z.string()),
      roleTitle: z.string(),
      message: z.string(),
      invitedBy: z.nullable(z.string()),
      /** Somebody with this address has an account: it is joined to the organisation. */
      hasAccount: z.boolean(),
    }),
  }),
  accept: route({
    method: 'POST',
    path: 'invitations/accept',
    access: 'anyone',
    summary: 'Accepts an invitation; a new person is signed in, an existing one signs in as usual',
    body: z.strictObject({
      token: linkToken,
      name: personName,
      roleTitle: z._default(roleTitle, ''),
      password: z.optional(newPassword),
    }),
    output: z.object({ signedIn: z.boolean() }),
  }),
};

export const accessRequest = z.object({
  id,
  email: z.string(),
  name: z.string(),
  /** As the person wrote it. */
  organizationName: z.string(),
  /** What it was understood as, or `null`: then whoever approves chooses. */
  organization: z.nullable(organizationName),
  roleTitle: z.string(),
  message: z.string(),
  state: z.enum(['open', 'approved', 'declined']),
  reason: z.string(),
  decidedBy: z.nullable(personSummary),
  decidedAt: z.nullable(instant),
  createdAt: instant,
});
export type AccessRequest = z.infer<typeof accessRequest>;

export const accessRequestRoutes = {
  create: route({
    method: 'POST',
    path: 'access-requests',
    access: 'anyone',
    summary: 'Asks to be let in; the answer is the same for everybody',
    body: z.strictObject({
      name: personName,
      email,
      organization: line(160),
      roleTitle: z._default(roleTitle, ''),
      message: z._default(text(2_000), ''),
    }),
    output: z.void(),
  }),
  list: route({
    method: 'GET',
    path: 'access-requests',
    access: 'signed-in',
    summary: 'Requests that the caller may decide or decided, open ones first, then latest first',
    query: z.strictObject({ state: z.optional(z.enum(['open', 'decided'])) }),
    output: z.array(accessRequest),
  }),
  approve: route({
    method: 'POST',
    path: 'access-requests/:requestId/approve',
    access: 'signed-in',
    summary: 'Lets the person in: an invitation goes to their address, which so is proved to be theirs',
    params: z.object({ requestId: id }),
    body: z.strictObject({ organizationId: z.optional(id) }),
    output: accessRequest,
  }),
  decline: route({
    method: 'POST',
    path: 'access-requests/:requestId/decline',
    access: 'signed-in',
    summary: 'Declines with a reason that the person is told by mail',
    params: z.object({ requestId: id }),
    body: z.strictObject({ reason: line(500) }),
    output: accessRequest,
  }),
  organizationNames: route({
    method: 'GET',
    path: 'organization-names',
    access: 'anyone',
    summary: 'Names of organisations that contain the text, for forms',
    query: z.strictObject({ query: line(80) }),
    output: z.array(organizationName),
  }),
};
