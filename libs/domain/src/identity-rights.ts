import type { PlatformRole } from '@app/contracts/people';
import { type Asker, isAdministrator, isCoordination } from './space-rights.ts';

interface OrganizationFacts {
  /** `null` when none is known: then only the coordination decides. */
  organizationId: string | null;
  /** Organisations whose contact person the asker is. */
  contactOf: readonly string[];
}

const speaksFor = ({ organizationId, contactOf }: OrganizationFacts) =>
  organizationId !== null && contactOf.includes(organizationId);

/** The coordination invites anybody, a contact person those of the own organisation. */
export const canInvitePerson = (asker: Asker, facts: OrganizationFacts): boolean =>
  asker !== null && (isCoordination(asker) || speaksFor(facts));

/** Only the coordination makes somebody an organisation's contact person; contact persons hand over through it. */
export const canInviteContact = (asker: Asker): boolean => isCoordination(asker);

/** Who may let people in may also say no. */
export const canDecideAccessRequest = (asker: Asker, facts: OrganizationFacts): boolean =>
  canInvitePerson(asker, facts);

interface Subject {
  personId: string;
  platformRole: PlatformRole;
}

/** Nobody changes their own role: so there is always an administrator left. */
export const canChangePlatformRole = (asker: Asker, subject: Subject): boolean =>
  isAdministrator(asker) && asker?.personId !== subject.personId;

/** The coordination deactivates members, administrators everybody but themselves. */
export function canDeactivatePerson(asker: Asker, subject: Subject): boolean {
  if (asker === null || asker.personId === subject.personId) return false;
  return isAdministrator(asker) || (isCoordination(asker) && subject.platformRole === 'member');
}

/** Somebody must be able to let others in. */
export const canEraseAccount = (asker: Asker, facts: { otherAdministrators: number }): boolean =>
  asker !== null && (!isAdministrator(asker) || facts.otherAdministrators > 0);
