import type { WriteObstacle } from '@app/contracts/conversations';
import type { PlatformRole } from '@app/contracts/people';
import type { SpaceRights, SpaceRole, SpaceVisibility } from '@app/contracts/spaces';

export type SpaceObstacle = Extract<WriteObstacle, 'archived' | 'membership' | 'silenced' | 'rules'>;

/** The part of an actor that rules look at. `null` is a visitor without an account. */
export type Asker = { personId: string; platformRole: PlatformRole } | null;

export interface SpaceFacts {
  visibility: SpaceVisibility;
  /** The asker's role in this space, or `null`. */
  role: SpaceRole | null;
  archived: boolean;
  /** Moderators asked the asker to write nothing for a while. */
  silenced: boolean;
  /** There are rules that the asker has not accepted yet. */
  rulesDue: boolean;
}

const rank = { guest: 0, member: 1, moderator: 2, lead: 3 } as const satisfies Record<SpaceRole, number>;

const atLeast = (facts: SpaceFacts, role: SpaceRole) => facts.role !== null && rank[facts.role] >= rank[role];

export const isAdministrator = (asker: Asker) => asker?.platformRole === 'administration';
/** The coordination office; administrators included. */
export const isCoordination = (asker: Asker) => asker !== null && asker.platformRole !== 'member';

/**
 * Protected by design: neither coordination nor administration reads a closed space they are not a member of.
 */
export function canReadSpace(asker: Asker, facts: SpaceFacts): boolean {
  if (facts.role !== null) return true;
  if (facts.visibility === 'public') return true;
  return facts.visibility === 'network' && asker !== null;
}

export const canJoinSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  asker !== null && facts.role === null && facts.visibility !== 'closed' && !facts.archived;

/** What keeps the asker from writing in a space; `null` is nothing. Those who look after the rules need not accept them. */
export function spaceObstacle(asker: Asker, facts: SpaceFacts): SpaceObstacle | null {
  if (facts.archived) return 'archived';
  if (asker === null || !atLeast(facts, 'member')) return 'membership';
  if (facts.silenced) return 'silenced';
  return facts.rulesDue && !atLeast(facts, 'moderator') ? 'rules' : null;
}

export const canWriteInSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  spaceObstacle(asker, facts) === null;

/** Rules are accepted where one begins to write, so the way there is shown. */
const canBeginToWrite = (asker: Asker, facts: SpaceFacts): boolean =>
  canWriteInSpace(asker, { ...facts, rulesDue: false });

export const canReactInSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  asker !== null && facts.role !== null && !facts.archived;

export const canModerateSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  asker !== null && atLeast(facts, 'moderator');

/** Name, purpose, visibility, roles, boards. */
export const canManageSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  asker !== null && (atLeast(facts, 'lead') || (isCoordination(asker) && canReadSpace(asker, facts)));

export const canCreateSpace = (asker: Asker): boolean => isCoordination(asker);

export const canInviteToSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  !facts.archived && (canModerateSpace(asker, facts) || canManageSpace(asker, facts));

export const canLeaveSpace = (asker: Asker, facts: SpaceFacts): boolean =>
  asker !== null && facts.role !== null;

/** Moderators end memberships below their own role; who manages the space ends any. */
export function canRemoveMember(asker: Asker, facts: SpaceFacts, member: { role: SpaceRole }): boolean {
  if (canManageSpace(asker, facts)) return true;
  return canModerateSpace(asker, facts) && facts.role !== null && rank[member.role] < rank[facts.role];
}

/** Warning and silencing: whoever stands below the asker, never oneself. */
export function canSanction(
  asker: Asker,
  facts: SpaceFacts,
  person: { personId: string; role: SpaceRole | null },
): boolean {
  if (asker === null || asker.personId === person.personId || !canModerateSpace(asker, facts)) return false;
  return person.role === null || (facts.role !== null && rank[person.role] < rank[facts.role]);
}

/** A space without a lead would belong to nobody. */
export const keepsLead = (facts: { leads: number }, member: { role: SpaceRole }): boolean =>
  member.role !== 'lead' || facts.leads > 1;

export const rightsInSpace = (asker: Asker, facts: SpaceFacts): SpaceRights => ({
  join: canJoinSpace(asker, facts),
  leave: canLeaveSpace(asker, facts),
  write: canBeginToWrite(asker, facts),
  invite: canInviteToSpace(asker, facts),
  moderate: canModerateSpace(asker, facts),
  manage: canManageSpace(asker, facts),
});
