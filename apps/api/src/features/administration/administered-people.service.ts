import { Injectable } from '@nestjs/common';
import type { AdministeredPerson, administrationRoutes } from '@app/contracts/administration';
import type { PlatformRole } from '@app/contracts/people';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canChangePlatformRole, canDeactivatePerson } from '@app/domain/identity-rights';
import { Audit } from '../../core/identity/audit.service.ts';
import { personColumns, type PersonRow, presentPerson } from '../../core/identity/person.presenter.ts';
import { Sessions } from '../../core/identity/sessions.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';

type Query = RouteInput<typeof administrationRoutes.people>['query'];

interface Row extends PersonRow {
  email: string | null;
  platform_role: PlatformRole;
  deactivated_at: Date | null;
  created_at: Date;
  last_seen_at: Date | null;
}

const select = `SELECT p.email, p.platform_role, p.deactivated_at, p.created_at, p.last_seen_at, ${personColumns}
                  FROM person p LEFT JOIN organization o ON o.id = p.organization_id`;
const pageSize = 50;
const notOwnRole = 'Ihre eigene Rolle ändert eine andere Person mit Administrationsrechten.';

/** Everybody who has an account, for those who answer for it. */
@Injectable()
export class AdministeredPeople {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, query: Query): Promise<RouteOutput<typeof administrationRoutes.people>> {
    const pattern = query.query ? `%${query.query.replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await this.db.query<Row>(
      `${select}
        WHERE p.erased_at IS NULL
          AND ($1::text IS NULL OR unaccent(p.name) ILIKE unaccent($1) OR p.email::text ILIKE $1
               OR unaccent(o.display_name) ILIKE unaccent($1))
          AND ($2::text IS NULL OR p.platform_role = $2)
          AND ($3::text IS NULL OR (p.deactivated_at IS NULL) = ($3 = 'active'))
          AND ($4::uuid IS NULL OR (lower(p.name), p.id) > (SELECT lower(name), id FROM person WHERE id = $4))
        ORDER BY lower(p.name), p.id LIMIT $5`,
      [pattern, query.role ?? null, query.state ?? null, query.cursor ?? null, pageSize + 1],
    );
    const items = rows.slice(0, pageSize).map((row) => present(actor, row));
    return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
  }

  async setRole(asked: Actor, personId: string, platformRole: PlatformRole): Promise<AdministeredPerson> {
    const actor = await this.db.transaction(async (tx) => {
      const { actor, person } = await lock(tx, asked, personId);
      if (!canChangePlatformRole(actor, subjectOf(person)))
        throw new ProblemError('forbidden', actor.personId === personId ? notOwnRole : undefined);
      await tx.query(`UPDATE person SET platform_role = $2 WHERE id = $1`, [personId, platformRole]);
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'person.role-changed',
        subject: { kind: 'person', id: personId },
        details: { from: person.platform_role, to: platformRole },
      });
      return actor;
    });
    return this.read(actor, personId);
  }

  async setActive(asked: Actor, personId: string, isActive: boolean): Promise<AdministeredPerson> {
    const { actor, ended } = await this.db.transaction(async (tx) => {
      const { actor, person } = await lock(tx, asked, personId);
      if (!canDeactivatePerson(actor, subjectOf(person))) throw new ProblemError('forbidden');
      await tx.query(
        `UPDATE person SET deactivated_at = CASE WHEN $2 THEN NULL ELSE coalesce(deactivated_at, now()) END
          WHERE id = $1`,
        [personId, isActive],
      );
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: isActive ? 'person.reactivated' : 'person.deactivated',
        subject: { kind: 'person', id: personId },
      });
      return { actor, ended: isActive ? [] : await this.sessions.endAllOf(tx, personId) };
    });
    this.sessions.closeSockets(ended);
    return this.read(actor, personId);
  }

  private async read(actor: Actor, personId: string): Promise<AdministeredPerson> {
    const [row] = await this.db.query<Row>(`${select} WHERE p.id = $1 AND p.erased_at IS NULL`, [personId]);
    if (!row) throw notFound();
    return present(actor, row);
  }
}

const subjectOf = (row: Row) => ({ personId: row.person_id, platformRole: row.platform_role });

/**
 * Administrators, the actor and the person are locked in the order of ids, so that two who take each other's rights
 * at the same moment come one after the other. The actor's own rights are read after the wait: who still has them,
 * and takes them from nobody but others, is the administrator who is left.
 */
async function lock(tx: Sql, asked: Actor, personId: string): Promise<{ actor: Actor; person: Row }> {
  await tx.query(
    `SELECT FROM person WHERE id = ANY ($1) OR (platform_role = 'administration' AND erased_at IS NULL
        AND deactivated_at IS NULL) ORDER BY id FOR UPDATE`,
    [[asked.personId, personId]],
  );
  const rows = await tx.query<Row>(`${select} WHERE p.id = ANY ($1) AND p.erased_at IS NULL`, [
    [asked.personId, personId],
  ]);
  const [own, person] = [asked.personId, personId].map((id) => rows.find((row) => row.person_id === id));
  if (!own || own.deactivated_at !== null) throw new ProblemError('forbidden');
  if (!person) throw notFound();
  return { actor: { ...asked, platformRole: own.platform_role }, person };
}

const present = (actor: Actor, row: Row): AdministeredPerson => ({
  ...presentPerson(row),
  id: row.person_id,
  email: row.email,
  platformRole: row.platform_role,
  isActive: row.deactivated_at === null,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at?.toISOString() ?? null,
  can: {
    changeRole: canChangePlatformRole(actor, subjectOf(row)),
    deactivate: canDeactivatePerson(actor, subjectOf(row)),
  },
});
