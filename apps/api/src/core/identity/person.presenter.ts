import type { PersonSummary } from '@app/contracts/people';

/** The columns of a person that others may see; `personColumns` selects them from `person p`. */
export interface PersonRow {
  person_id: string;
  person_name: string;
  person_photo: string | null;
  person_organization: string | null;
  person_erased: boolean;
}

/** For a query over `person p LEFT JOIN organization o ON o.id = p.organization_id`. */
export const personColumns = `p.id AS person_id, p.name AS person_name, p.photo AS person_photo,
  o.display_name AS person_organization, p.erased_at IS NOT NULL AS person_erased`;

export const formerMember = 'ehemaliges Mitglied';

export const presentPerson = (row: PersonRow): PersonSummary => ({
  id: row.person_erased ? null : row.person_id,
  name: row.person_erased ? formerMember : row.person_name,
  organization: row.person_organization,
  photo: row.person_erased ? null : row.person_photo,
});
