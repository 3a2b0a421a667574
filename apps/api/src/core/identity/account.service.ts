import { Injectable } from '@nestjs/common';
import type { OwnProfile } from '@app/contracts/account';
import type { PlatformRole } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { affiliationsOf } from './affiliation.presenter.ts';
import { moveDirectoryVersion } from './directory-version.ts';
import { hasFreshLink } from './password-change.service.ts';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';

interface OwnRow extends PersonRow {
  email: string | null;
  about: string;
  platform_role: PlatformRole;
  organization_id: string | null;
  has_password: boolean;
}

interface ProfileChange {
  name?: string | undefined;
  about?: string | undefined;
  organizationId?: string | undefined;
}

/** The own profile. */
@Injectable()
export class Account {
  constructor(private readonly db: Database) {}

  async read(actor: Actor): Promise<OwnProfile> {
    const [row] = await this.db.query<OwnRow>(
      `SELECT p.email, p.about, p.platform_role, p.organization_id, p.password_hash IS NOT NULL AS has_password,
              ${personColumns}
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $1`,
      [actor.personId],
    );
    if (!row) throw notFound();
    return {
      ...presentPerson(row),
      id: row.person_id,
      email: row.email,
      about: row.about,
      platformRole: row.platform_role,
      organizationId: row.organization_id,
      affiliations: await affiliationsOf(this.db, actor.personId),
      hasPassword: row.has_password,
      needsCurrentPassword: row.has_password && !(await hasFreshLink(this.db, actor.sessionId)),
    };
  }

  async update(actor: Actor, change: ProfileChange): Promise<OwnProfile> {
    await this.db.transaction(async (tx) => {
      const { organizationId } = change;
      if (organizationId !== undefined) await this.demandAffiliation(tx, actor.personId, organizationId);
      await tx.query(
        `UPDATE person SET name = coalesce($2, name), about = coalesce($3, about),
                organization_id = coalesce($4, organization_id)
          WHERE id = $1`,
        [actor.personId, change.name ?? null, change.about ?? null, organizationId ?? null],
      );
      if (change.name !== undefined || organizationId !== undefined) await moveDirectoryVersion(tx);
    });
    return this.read(actor);
  }

  async nameFunction(actor: Actor, affiliationId: string, roleTitle: string): Promise<OwnProfile> {
    const changed = await this.db.query(
      `UPDATE affiliation SET role_title = $3
        WHERE id = $1 AND person_id = $2 AND (valid_to IS NULL OR valid_to > now()) RETURNING id`,
      [affiliationId, actor.personId, roleTitle],
    );
    if (changed.length === 0) throw notFound();
    return this.read(actor);
  }

  async endFunction(actor: Actor, affiliationId: string): Promise<OwnProfile> {
    await this.db.transaction(async (tx) => {
      const [ended] = await tx.query<{ organization_id: string }>(
        `UPDATE affiliation SET valid_to = now(), is_contact = false
          WHERE id = $1 AND person_id = $2 AND (valid_to IS NULL OR valid_to > now()) RETURNING organization_id`,
        [affiliationId, actor.personId],
      );
      if (!ended) throw notFound();
      await actForAnother(tx, actor.personId);
    });
    return this.read(actor);
  }

  private async demandAffiliation(tx: Sql, personId: string, organizationId: string): Promise<void> {
    const affiliations = await affiliationsOf(tx, personId);
    if (affiliations.some(({ organization }) => organization.id === organizationId)) return;
    throw new ProblemError('invalid_input', undefined, [
      { path: 'organizationId', message: 'Sie haben in dieser Organisation keine Funktion.' },
    ]);
  }
}

/** Somebody acts for an organisation only while they have a function there. */
export async function actForAnother(tx: Sql, personId: string): Promise<void> {
  await tx.query(
    `UPDATE person p
        SET organization_id = (SELECT a.organization_id FROM affiliation a
                                WHERE a.person_id = p.id AND (a.valid_to IS NULL OR a.valid_to > now())
                                ORDER BY a.organization_id = p.organization_id DESC, a.valid_from LIMIT 1)
      WHERE id = $1`,
    [personId],
  );
  await moveDirectoryVersion(tx);
}
