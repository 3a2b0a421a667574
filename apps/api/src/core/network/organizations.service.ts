import { Injectable } from '@nestjs/common';
import type { DirectoryEntry, organizationRoutes } from '@app/contracts/organizations';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { districtDisplayName, municipalityDisplayName } from '@app/domain/organization-names';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Audit } from '../identity/audit.service.ts';
import { type OrganizationRow, presentEntry } from './organization-view.ts';
import { OrganizationsAccess } from './organizations-access.service.ts';

type NewOrganization = RouteInput<typeof organizationRoutes.create>['body'];
type Change = RouteInput<typeof organizationRoutes.change>['body'];

/** What the coordination writes into the directory. */
@Injectable()
export class OrganizationsService {
  constructor(
    private readonly db: Database,
    private readonly access: OrganizationsAccess,
    private readonly audit: Audit,
  ) {}

  async create(
    actor: Actor,
    { kind, displayName, about, website }: NewOrganization,
  ): Promise<DirectoryEntry> {
    const id = await this.db.transaction(async (tx) => {
      await demandUnusedName(tx, displayName, null);
      const [created] = await tx.query<{ id: string }>(
        `INSERT INTO organization (kind, name, display_name, about, website) VALUES ($1, $2, $2, $3, $4)
         RETURNING id`,
        [kind, displayName, about, website],
      );
      if (!created) throw new Error('unreachable');
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'organization.created',
        subject: { kind: 'organization', id: created.id },
        details: { displayName },
      });
      return created.id;
    });
    const { row } = await this.access.find(actor, id);
    return presentEntry(actor, row);
  }

  /** Only what is given changes. */
  async change(actor: Actor, key: string, change: Change): Promise<void> {
    await this.access.change(actor, key, async (tx, { row }) => {
      if (change.displayName !== undefined && change.displayName !== row.display_name)
        await rename(tx, row, change.displayName, change.renamedOn);
      if (change.population !== undefined) await correctPopulation(tx, row, change);
      await tx.query(
        `UPDATE organization SET about = coalesce($2, about),
                website = CASE WHEN $3 THEN $4 ELSE website END
          WHERE id = $1`,
        [row.id, change.about ?? null, change.website !== undefined, change.website ?? null],
      );
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'organization.changed',
        subject: { kind: 'organization', id: row.id },
        details: { ...change, before: before(row, change) },
      });
    });
  }
}

/** What the changed fields said until now, for the log. */
const before = (row: OrganizationRow, change: Change) => ({
  ...(change.displayName !== undefined && { displayName: row.display_name }),
  ...(change.population !== undefined && { population: row.population }),
  ...(change.website !== undefined && { website: row.website }),
});

async function demandUnusedName(tx: Sql, displayName: string, exceptId: string | null): Promise<void> {
  const [taken] = await tx.query(
    `SELECT FROM organization WHERE lower(display_name) = lower($1) AND id IS DISTINCT FROM $2::uuid`,
    [displayName, exceptId],
  );
  if (taken) throw new ProblemError('conflict', `„${displayName}“ gibt es schon im Verzeichnis.`);
}

async function rename(
  tx: Sql,
  row: OrganizationRow,
  displayName: string,
  renamedOn: string | undefined,
): Promise<void> {
  await demandUnusedName(tx, displayName, row.id);
  if (renamedOn !== undefined)
    await tx.query(
      `INSERT INTO organization_former_name (organization_id, display_name, valid_from, valid_to)
       SELECT $1, $2, (SELECT max(valid_to) FROM organization_former_name
                        WHERE organization_id = $1 AND valid_to < $3::date), $3::date`,
      [row.id, row.display_name, renamedOn],
    );
  await tx.query(
    `UPDATE organization SET name = $2, display_name = $3, corrected = array_remove(corrected, 'name') || '{name}'
      WHERE id = $1`,
    [row.id, bareName(row, displayName), displayName],
  );
  // Names stand beside messages: pages that were cached with the old one are not served any longer.
  await tx.query(`UPDATE directory_version SET version = version + 1`);
}

/** The name without its kind, for sorting: what `displayName` puts in front is taken off again. */
function bareName({ kind, municipality_kind, name }: OrganizationRow, displayName: string): string {
  const shown =
    kind === 'municipality'
      ? municipalityDisplayName(municipality_kind ?? '', name)
      : districtDisplayName(name);
  const prefix = shown.endsWith(name) ? shown.slice(0, -name.length) : '';
  return prefix !== '' && displayName.startsWith(prefix) ? displayName.slice(prefix.length) : displayName;
}

async function correctPopulation(
  tx: Sql,
  row: OrganizationRow,
  { population, populationSource }: Change,
): Promise<void> {
  if (population !== null && population !== undefined && populationSource === undefined)
    throw new ProblemError('invalid_input', undefined, [
      { path: 'populationSource', message: 'Bitte nennen Sie die Quelle der Zahl.' },
    ]);
  await tx.query(
    `UPDATE organization SET population = $2, population_source = $3,
            corrected = array_remove(corrected, 'population') || '{population}'
      WHERE id = $1`,
    [row.id, population, population === null ? null : populationSource],
  );
}
