import type { SpaceRole } from '@app/contracts/spaces';

/** How a person stands in a space. */
export interface Standing {
  role: SpaceRole | null;
  silenced: boolean;
  /** There are rules that the person has not accepted. */
  rules_due: boolean;
}

export const nobody: Standing = { role: null, silenced: false, rules_due: false };

/** Columns of `Standing`, from the aliases of a space and of a membership that may be missing. */
export const standingColumns = (space: string, member: string) => `${member}.role,
  COALESCE(${member}.rules_accepted < ${space}.rules_version, false) AS rules_due,
  EXISTS (SELECT FROM space_silence sl WHERE sl.space_id = ${member}.space_id AND sl.person_id = ${member}.person_id
             AND sl.until > now()) AS silenced`;
