import {
  type Criterion,
  criterion,
  type MembershipAction,
  membershipAction,
  type MembershipState,
} from '@app/contracts/memberships';
import type { OrganizationKind } from '@app/contracts/organizations';
import { type Asker, isCoordination } from './space-rights.ts';

export interface MembershipFacts {
  kind: OrganizationKind;
  /** `null`: not in the network. */
  state: MembershipState | null;
  /** Is the asker a contact person of this organisation? */
  contact: boolean;
  /** Confirmed criteria. */
  met: readonly Criterion[];
}

type State = MembershipState | null;

/** Every step there is. `null` is outside of the network. */
const steps: Record<MembershipAction, { from: readonly State[]; to: State; contactToo?: true }> = {
  declare: { from: [null], to: 'interested', contactToo: true },
  check: { from: ['interested'], to: 'checked' },
  return: { from: ['checked'], to: 'interested' },
  sign: { from: ['checked'], to: 'signed' },
  activate: { from: ['signed'], to: 'active' },
  rest: { from: ['signed', 'active'], to: 'resting' },
  resume: { from: ['resting'], to: 'active' },
  end: { from: ['interested', 'checked', 'resting'], to: null },
};

export const missingCriteria = (met: readonly Criterion[]): Criterion[] =>
  criterion.options.filter((one) => !met.includes(one));

/** Where a step leads, or `undefined` when it cannot be taken from this state. */
export const stateAfter = (state: State, action: MembershipAction): State | undefined =>
  steps[action].from.includes(state) ? steps[action].to : undefined;

/** Municipalities and districts join; others work in the network without being members. */
export const canHoldMembership = (kind: OrganizationKind): boolean =>
  kind === 'municipality' || kind === 'district';

/** Has signed the Gemeinsame Erklärung, whether or not it is active at the moment. */
export const isNetworkMember = (state: State): boolean =>
  state === 'signed' || state === 'active' || state === 'resting';

/** Being on the way in is nothing that visitors are told; having signed is public. */
export const canSeeMembership = (asker: Asker, state: State): boolean =>
  asker !== null || isNetworkMember(state);

/** Who checked what concerns the coordination and the organisation itself. */
export const canSeeCriteria = (asker: Asker, { contact }: { contact: boolean }): boolean =>
  isCoordination(asker) || (asker !== null && contact);

export const canAssessMembership = (asker: Asker, { state }: { state: State }): boolean =>
  isCoordination(asker) && state !== null;

/** The rule about people; whether the step fits the state is `stateAfter`, and whether it is ready is `isReady`. */
export function canMoveMembership(asker: Asker, facts: MembershipFacts, action: MembershipAction): boolean {
  if (!asker || !canHoldMembership(facts.kind)) return false;
  if (isCoordination(asker)) return true;
  if (!facts.contact) return false;
  return steps[action].contactToo === true || (action === 'end' && facts.state === 'interested');
}

/** Only a municipality that meets all five criteria is checked. */
export const isReady = ({ met }: MembershipFacts, action: MembershipAction): boolean =>
  action !== 'check' || missingCriteria(met).length === 0;

/** The steps to offer, those forward first. */
export const membershipActions = (asker: Asker, facts: MembershipFacts): MembershipAction[] =>
  membershipAction.options.filter(
    (action) =>
      stateAfter(facts.state, action) !== undefined &&
      canMoveMembership(asker, facts, action) &&
      isReady(facts, action),
  );

export const canSeePeopleOfOrganization = (asker: Asker): boolean => asker !== null;

export const canEditOrganization = (asker: Asker): boolean => isCoordination(asker);
