import * as z from 'zod/mini';
import { id, instant, line, queryInt } from './fields.ts';
import { personSummary, platformRole } from './people.ts';
import { route } from './route.ts';

export const administeredPerson = z.extend(personSummary, {
  id,
  email: z.nullable(z.string()),
  platformRole,
  isActive: z.boolean(),
  createdAt: instant,
  lastSeenAt: z.nullable(instant),
  can: z.object({ changeRole: z.boolean(), deactivate: z.boolean() }),
});
export type AdministeredPerson = z.infer<typeof administeredPerson>;

const onePerson = z.object({ personId: id });

export const mailState = z.enum(['waiting', 'sent', 'failed']);

export const outgoingMail = z.object({
  id,
  recipient: z.string(),
  subject: z.string(),
  /** As plain text; a link that signs somebody in is shown only in the demo. */
  text: z.string(),
  /** The link by itself, where it may be shown. */
  link: z.nullable(z.object({ label: z.string(), address: z.string() })),
  state: mailState,
  attempts: z.int(),
  lastError: z.nullable(z.string()),
  createdAt: instant,
  sentAt: z.nullable(instant),
});
export type OutgoingMail = z.infer<typeof outgoingMail>;

export const auditEntry = z.object({
  id: z.int(),
  at: instant,
  actor: z.nullable(personSummary),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string(), name: z.nullable(z.string()) }),
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const administrationRoutes = {
  people: route({
    method: 'GET',
    path: 'administration/people',
    access: 'coordination',
    summary: 'People by name; `query` looks in name, address and organisation; `cursor` continues the list',
    query: z.strictObject({
      query: z.optional(line(120)),
      role: z.optional(platformRole),
      state: z.optional(z.enum(['active', 'inactive'])),
      cursor: z.optional(id),
    }),
    output: z.object({ items: z.array(administeredPerson), next: z.nullable(id) }),
  }),
  setRole: route({
    method: 'PUT',
    path: 'administration/people/:personId/role',
    access: 'administration',
    summary: "Changes a person's role on the platform; never the own",
    params: onePerson,
    body: z.strictObject({ platformRole }),
    output: administeredPerson,
  }),
  deactivate: route({
    method: 'POST',
    path: 'administration/people/:personId/deactivate',
    access: 'coordination',
    summary: 'Ends all sessions of a person, who can no longer sign in',
    params: onePerson,
    output: administeredPerson,
  }),
  reactivate: route({
    method: 'POST',
    path: 'administration/people/:personId/reactivate',
    access: 'coordination',
    summary: 'Lets a person sign in again',
    params: onePerson,
    output: administeredPerson,
  }),
  mails: route({
    method: 'GET',
    path: 'administration/mails',
    access: 'administration',
    summary: 'Mails that were written, latest first; `cursor` continues the list',
    query: z.strictObject({ state: z.optional(mailState), cursor: z.optional(id) }),
    output: z.object({ items: z.array(outgoingMail), next: z.nullable(id) }),
  }),
  retryMail: route({
    method: 'POST',
    path: 'administration/mails/:mailId/retry',
    access: 'administration',
    summary: 'Tries to deliver a mail now',
    params: z.object({ mailId: id }),
    output: outgoingMail,
  }),
  audit: route({
    method: 'GET',
    path: 'administration/audit',
    access: 'administration',
    summary: 'Who changed which right when, latest first; `before` continues the list',
    query: z.strictObject({ before: z.optional(queryInt(1, Number.MAX_SAFE_INTEGER)) }),
    output: z.object({ items: z.array(auditEntry), next: z.nullable(z.int()) }),
  }),
};
