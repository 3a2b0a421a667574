import type { PersonSummary } from '@app/contracts/people';

/** The columns of a person that others may see, under a prefix of the query's choosing. */
export type PersonColumns<Prefix extends string> = Record<`${Prefix}_id` | `${Prefix}_name`, string> &
  Record<`${Prefix}_photo` | `${Prefix}_organization`, string | null> &
  Record<`${Prefix}_erased`, boolean>;
export type PersonRow = PersonColumns<'person'>;

/** Selects `PersonColumns` from the aliases of a person and of the organisation they spoke for. */
export const selectPerson = (person: string, organization: string, prefix: string) =>
  `${person}.id AS ${prefix}_id, ${person}.name AS ${prefix}_name, ${person}.photo AS ${prefix}_photo,
   ${organization}.display_name AS ${prefix}_organization, ${person}.erased_at IS NOT NULL AS ${prefix}_erased`;

/** For a query over `person p LEFT JOIN organization o ON o.id = p.organization_id`. */
export const personColumns = selectPerson('p', 'o', 'person');

export const formerMember = 'ehemaliges Mitglied';

/** Erased people keep their organisation, nothing else. */
export function presentPersonAs<Prefix extends string>(
  row: PersonColumns<Prefix>,
  prefix: Prefix,
): PersonSummary {
  const organization = row[`${prefix}_organization`] as string | null;
  if (row[`${prefix}_erased`]) return { id: null, name: formerMember, organization, photo: null };
  return {
    id: row[`${prefix}_id`] as string,
    name: row[`${prefix}_name`] as string,
    organization,
    photo: row[`${prefix}_photo`] as string | null,
  };
}

export const presentPerson = (row: PersonRow): PersonSummary => presentPersonAs(row, 'person');
