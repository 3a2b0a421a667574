import { Injectable } from '@nestjs/common';
import type { Criterion } from '@app/contracts/memberships';
import type { Actor } from '@app/contracts/session';
import { type MembershipFacts } from '@app/domain/membership-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { organizationColumns, type OrganizationRow, organizationTables } from './organization-view.ts';

export interface OrganizationFacts {
  row: OrganizationRow;
  membership: MembershipFacts;
}

type Row = OrganizationRow & { contact: boolean; met: Criterion[] };

/** The door to organisations. All are public; what is shown of them depends on the facts. */
@Injectable()
export class OrganizationsAccess {
  constructor(private readonly db: Database) {}

  /** @param key AGS or id @throws not_found */
  async find(actor: Actor | null, key: string, sql: Sql = this.db): Promise<OrganizationFacts> {
    const [found] = await sql.query<Row>(
      `SELECT ${organizationColumns},
              EXISTS (SELECT FROM affiliation a
                       WHERE a.organization_id = o.id AND a.person_id = $2 AND a.is_contact
                         AND a.valid_from <= now() AND (a.valid_to IS NULL OR a.valid_to > now())) AS contact,
              ARRAY(SELECT c.criterion FROM membership_criterion c WHERE c.organization_id = o.id) AS met
         FROM ${organizationTables}
        WHERE ${key.length <= 8 ? 'o.ags = $1' : 'o.id = $1'}`,
      [key, actor?.personId ?? null],
    );
    if (!found) throw notFound();
    const { contact, met, ...row } = found;
    return { row, membership: { kind: row.kind, state: row.state, contact, met } };
  }

  /**
   * Changes an organisation or its membership in one transaction. Its row is locked first, so that what was checked
   * holds until commit.
   */
  change<Result>(
    actor: Actor,
    key: string,
    work: (tx: Sql, facts: OrganizationFacts) => Promise<Result>,
  ): Promise<Result> {
    return this.db.transaction(async (tx) => {
      await tx.query(
        `SELECT FROM organization o WHERE ${key.length <= 8 ? 'o.ags = $1' : 'o.id = $1'} FOR NO KEY UPDATE`,
        [key],
      );
      return work(tx, await this.find(actor, key, tx));
    });
  }
}
