import * as z from 'zod/mini';
import { clientId, id, instant, line, organizationKey, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** interessiert → geprüft → unterzeichnet → aktiv → ruhend */
export const membershipState = z.enum(['interested', 'checked', 'signed', 'active', 'resting']);
export type MembershipState = z.infer<typeof membershipState>;

/**
 * What a municipality shows before it joins:
 * mandate: decision of the council, or commission by the head of administration
 * contact: a named contact person
 * strategy: an engagement strategy, or a plan towards one
 * office: a place that people who volunteer can turn to
 * exchange: takes part in the network's exchange
 */
export const criterion = z.enum(['mandate', 'contact', 'strategy', 'office', 'exchange']);
export type Criterion = z.infer<typeof criterion>;

/** What moves a membership: the steps forward first; from where to where stands in `libs/domain/membership-rights.ts`. */
export const membershipAction = z.enum([
  'declare',
  'check',
  'sign',
  'activate',
  'resume',
  'rest',
  'return',
  'end',
]);
export type MembershipAction = z.infer<typeof membershipAction>;

const checkedCriterion = z.object({
  criterion,
  met: z.boolean(),
  note: z.string(),
  checkedBy: z.nullable(personSummary),
  checkedAt: z.nullable(instant),
});

const givenSignature = z.object({
  roundId: id,
  roundName: z.string(),
  heldOn: z.iso.date(),
  /** Name and function as written under the declaration; `null` for visitors without an account. */
  signedBy: z.nullable(z.string()),
});

export const membership = z.object({
  state: membershipState,
  since: instant,
  /** All five; `null` for those whom they do not concern. */
  criteria: z.nullable(z.array(checkedCriterion)),
  signatures: z.array(givenSignature),
});
export type Membership = z.infer<typeof membership>;

/** A step in the history of a membership; `from` null is joining, `to` null is leaving. */
export const membershipEvent = z.object({
  id: z.string(),
  from: z.nullable(membershipState),
  to: z.nullable(membershipState),
  /** Written for the coordination and the organisation itself; empty for others. */
  note: z.string(),
  person: z.nullable(personSummary),
  at: instant,
});
export type MembershipEvent = z.infer<typeof membershipEvent>;

export const membershipRights = z.object({
  /** Steps that the caller may take now. */
  actions: z.array(membershipAction),
  /** May tick the five criteria. */
  assess: z.boolean(),
});

export const pipelineEntry = z.object({
  key: z.string(),
  displayName: z.string(),
  membership,
  /** Criteria that nobody has confirmed yet. */
  missing: z.array(criterion),
  contacts: z.array(personSummary),
  actions: z.array(membershipAction),
});
export type PipelineEntry = z.infer<typeof pipelineEntry>;

export const signatureRound = z.object({
  id,
  name: z.string(),
  heldOn: z.iso.date(),
  place: z.string(),
  /** By date of the signature, then name. */
  signatures: z.array(z.object({ key: z.string(), displayName: z.string() })),
});
export type SignatureRound = z.infer<typeof signatureRound>;

const roundFields = {
  name: line(120),
  heldOn: z.iso.date('Bitte geben Sie ein Datum an.'),
  place: z._default(text(120), ''),
};

export const membershipMove = z.strictObject({
  action: membershipAction,
  /** The state the caller saw; another one is a conflict, so nobody repeats a step. */
  from: z.nullable(membershipState),
  note: z._default(text(1_000), ''),
  /** Needed to sign. */
  signature: z.optional(z.strictObject({ roundId: id, signedBy: line(160) })),
});

const params = z.object({ key: organizationKey });

export const membershipRoutes = {
  pipeline: route({
    method: 'GET',
    path: 'memberships',
    access: 'coordination',
    summary: 'All memberships with what is missing, longest waiting first',
    output: z.array(pipelineEntry),
  }),
  move: route({
    method: 'POST',
    path: 'organizations/:key/membership',
    access: 'signed-in',
    summary: 'Takes a step: a contact person declares interest, the coordination moves it on',
    params,
    body: membershipMove,
    output: z.object({ membership: z.nullable(membership), rights: membershipRights }),
  }),
  assess: route({
    method: 'PUT',
    path: 'organizations/:key/membership/criteria/:criterion',
    access: 'coordination',
    summary: 'Confirms one of the five criteria, or takes it back',
    params: z.extend(params, { criterion }),
    body: z.strictObject({ met: z.boolean(), note: z._default(text(500), '') }),
    output: z.object({ membership: z.nullable(membership), rights: membershipRights }),
  }),
  rounds: route({
    method: 'GET',
    path: 'signature-rounds',
    access: 'anyone',
    summary: 'Rounds in which the Gemeinsame Erklärung was signed, newest first, with the signatories',
    output: z.array(signatureRound),
  }),
  createRound: route({
    method: 'POST',
    path: 'signature-rounds',
    access: 'coordination',
    summary: 'Opens a signature round; the same id again changes nothing',
    body: z.strictObject({ id: clientId, ...roundFields }),
    output: signatureRound,
  }),
  changeRound: route({
    method: 'PATCH',
    path: 'signature-rounds/:id',
    access: 'coordination',
    summary: 'Corrects name, date or place of a signature round',
    params: z.object({ id }),
    body: z.strictObject(roundFields),
    output: signatureRound,
  }),
};
