import * as z from 'zod/mini';
import { clientId, id, instant, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

export const mostApprovers = 50;

export const approvalState = z.enum(['open', 'passed', 'released', 'rejected', 'expired', 'withdrawn']);
export type ApprovalState = z.infer<typeof approvalState>;
export const approvalDecision = z.enum(['approve', 'reject', 'abstain']);
export type ApprovalDecision = z.infer<typeof approvalDecision>;

export const documentApproval = z.object({
  id,
  state: approvalState,
  message: z.string(),
  deadline: instant,
  automatic: z.boolean(),
  startedAt: instant,
  startedBy: z.nullable(personSummary),
  closedAt: z.nullable(instant),
  /** What is voted on: it stays as it is. */
  version: z.object({ id, number: z.nullable(z.int()), hash: z.string() }),
  approvers: z.array(
    z.object({
      person: personSummary,
      decision: z.nullable(approvalDecision),
      remark: z.string(),
      decidedAt: z.nullable(instant),
    }),
  ),
  can: z.object({ decide: z.boolean(), release: z.boolean(), withdraw: z.boolean() }),
});
export type DocumentApproval = z.infer<typeof documentApproval>;

export const releasedVersion = z.object({ number: z.int(), releasedAt: instant, hash: z.string() });
export type ReleasedVersion = z.infer<typeof releasedVersion>;

const params = z.object({ documentId: id });
const ofApproval = z.object({ documentId: id, approvalId: id });

export const documentApprovalRoutes = {
  list: route({
    method: 'GET',
    path: 'documents/:documentId/approvals',
    access: 'anyone',
    summary:
      'The released versions of a document, and its votes for those who work with it, the latest first',
    params,
    output: z.object({
      released: z.array(releasedVersion),
      approvals: z.array(documentApproval),
      /** The text has changed since the valid version, or since what is voted on. */
      changed: z.boolean(),
      can: z.object({ start: z.boolean() }),
    }),
  }),
  start: route({
    method: 'POST',
    path: 'documents/:documentId/approvals',
    access: 'signed-in',
    summary: 'Asks people to vote on the text as it is now; the same id again gives the same answer',
    params,
    body: z.strictObject({
      id: clientId,
      approvers: z
        .array(id)
        .check(
          z.minLength(1, 'Bitte wählen Sie mindestens eine Person.'),
          z.maxLength(mostApprovers, `Höchstens ${mostApprovers} Personen.`),
        ),
      deadline: instant,
      message: z._default(text(2_000), ''),
      automatic: z._default(z.boolean(), false),
    }),
    output: z.void(),
  }),
  decide: route({
    method: 'PUT',
    path: 'documents/:documentId/approvals/:approvalId/decision',
    access: 'signed-in',
    summary: 'Votes, or changes one’s vote until all have voted',
    params: ofApproval,
    body: z.strictObject({ decision: approvalDecision, remark: z._default(text(2_000), '') }),
    output: z.void(),
  }),
  release: route({
    method: 'POST',
    path: 'documents/:documentId/approvals/:approvalId/release',
    access: 'signed-in',
    summary: 'Releases what all approved, as the next numbered version',
    params: ofApproval,
    output: z.void(),
  }),
  withdraw: route({
    method: 'POST',
    path: 'documents/:documentId/approvals/:approvalId/withdrawal',
    access: 'signed-in',
    summary: 'Ends a vote without a result',
    params: ofApproval,
    output: z.void(),
  }),
  released: route({
    method: 'GET',
    path: 'documents/:documentId/releases/:number',
    access: 'anyone',
    summary: 'A released version, with the canonical JSON that its hash is made of',
    params: z.object({
      documentId: id,
      number: z.coerce.number().check(z.int(), z.positive(), z.maximum(100_000)),
    }),
    output: z.object({
      title: z.string(),
      html: z.string(),
      canonical: z.string(),
      version: releasedVersion,
      /** The highest number there is. */
      latest: z.int(),
      approval: z.nullable(documentApproval),
    }),
  }),
};
