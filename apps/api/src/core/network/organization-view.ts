import type { MembershipState } from '@app/contracts/memberships';
import type {
  Directory,
  DirectoryEntry,
  MunicipalityKind,
  OrganizationKind,
} from '@app/contracts/organizations';
import { canSeeMembership } from '@app/domain/membership-rights';
import type { Asker } from '@app/domain/space-rights';

export interface OrganizationRow {
  id: string;
  ags: string | null;
  kind: OrganizationKind;
  municipality_kind: MunicipalityKind | null;
  name: string;
  display_name: string;
  district_ags: string | null;
  region_ags: string | null;
  region_name: string | null;
  longitude: number | null;
  latitude: number | null;
  population: number | null;
  population_source: string | null;
  state: MembershipState | null;
  former_names: string[];
  about: string;
  website: string | null;
}

/**
 * Columns of an `OrganizationRow`, from `organization o LEFT JOIN membership m ON m.organization_id = o.id`. A
 * district lies in the middle of its municipalities and has their inhabitants, unless somebody corrected that.
 */
export const organizationColumns = `o.id, o.ags, o.kind, o.municipality_kind, o.name, o.display_name, o.district_ags,
  o.region_ags, o.region_name,
  coalesce(o.longitude, parts.longitude) AS longitude, coalesce(o.latitude, parts.latitude) AS latitude,
  coalesce(o.population, parts.population) AS population,
  CASE WHEN o.population IS NULL AND parts.population IS NOT NULL THEN 'sum' ELSE o.population_source END
    AS population_source,
  m.state, o.about, o.website,
  ARRAY(SELECT f.display_name FROM organization_former_name f WHERE f.organization_id = o.id
         ORDER BY f.valid_to DESC) AS former_names`;

export const organizationTables = `organization o
  LEFT JOIN membership m ON m.organization_id = o.id
  LEFT JOIN (SELECT district_ags AS ags, sum(population)::int AS population, avg(longitude) AS longitude,
                    avg(latitude) AS latitude
               FROM organization WHERE kind = 'municipality' GROUP BY district_ags) parts
         ON o.kind = 'district' AND parts.ags = o.ags`;

const germanOrder = new Intl.Collator('de');

const placeOf = ({ longitude, latitude }: OrganizationRow): [number, number] | null =>
  longitude === null || latitude === null ? null : [longitude, latitude];

export const presentEntry = (asker: Asker, row: OrganizationRow): DirectoryEntry => ({
  id: row.id,
  key: row.ags ?? row.id,
  kind: row.kind,
  municipalityKind: row.municipality_kind,
  name: row.name,
  displayName: row.display_name,
  formerNames: row.former_names,
  district: row.district_ags,
  region: row.region_ags,
  population: row.population,
  place: placeOf(row),
  state: canSeeMembership(asker, row.state) ? row.state : null,
});

export function presentDirectory(asker: Asker, rows: OrganizationRow[]): Directory {
  const regions = new Map<string, string>();
  for (const { region_ags, region_name } of rows)
    if (region_ags && region_name) regions.set(region_ags, region_name);
  return {
    organizations: rows
      .map((row) => presentEntry(asker, row))
      .toSorted((a, b) => germanOrder.compare(a.name, b.name) || germanOrder.compare(a.key, b.key)),
    regions: [...regions]
      .map(([ags, name]) => ({ ags, name }))
      .toSorted((a, b) => germanOrder.compare(a.name, b.name)),
  };
}
