import { Injectable } from '@nestjs/common';
import type { PersonSummary, PlatformRole } from '@app/contracts/people';
import type { peopleRoutes } from '@app/contracts/profiles';
import type { RouteOutput } from '@app/contracts/route';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { nameMatches, namePatterns } from '../spaces/name-search.ts';
import { affiliationsOf } from './affiliation.presenter.ts';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';

interface ProfileRow extends PersonRow {
  about: string;
  platform_role: PlatformRole;
  organization_id: string | null;
  created_at: Date;
}

/** Who is in the network, for everybody who is signed in. */
@Injectable()
export class People {
  constructor(private readonly db: Database) {}

  async search(words: string): Promise<PersonSummary[]> {
    const rows = await this.db.query<PersonRow>(
      `SELECT ${personColumns} FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.erased_at IS NULL AND p.deactivated_at IS NULL AND ${nameMatches('$1')}
        ORDER BY p.name, p.id LIMIT 20`,
      [namePatterns(words)],
    );
    return rows.map((row) => presentPerson(row));
  }

  async read(personId: string): Promise<RouteOutput<typeof peopleRoutes.read>> {
    const [row] = await this.db.query<ProfileRow>(
      `SELECT p.about, p.platform_role, p.organization_id, p.created_at, ${personColumns}
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.id = $1 AND p.erased_at IS NULL`,
      [personId],
    );
    if (!row) throw notFound();
    return {
      ...presentPerson(row),
      id: row.person_id,
      about: row.about,
      platformRole: row.platform_role,
      organizationId: row.organization_id,
      affiliations: await affiliationsOf(this.db, personId),
      memberSince: row.created_at.toISOString(),
    };
  }
}
