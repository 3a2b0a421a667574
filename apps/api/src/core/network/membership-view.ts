import {
  type Criterion,
  criterion,
  type Membership,
  type MembershipEvent,
  type MembershipState,
} from '@app/contracts/memberships';
import { canSeeCriteria, canSeeMembership } from '@app/domain/membership-rights';
import type { Asker } from '@app/domain/space-rights';
import type { Sql } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';

interface MembershipRow {
  organization_id: string;
  state: MembershipState;
  since: Date;
}

type CriterionRow = Partial<PersonRow> & {
  organization_id: string;
  criterion: Criterion;
  note: string;
  checked_at: Date;
};

interface SignatureRow {
  organization_id: string;
  round_id: string;
  round_name: string;
  held_on: string;
  signed_by: string;
}

export interface StoredMembership {
  row: MembershipRow;
  criteria: CriterionRow[];
  signatures: SignatureRow[];
}

/** The memberships of a set of organisations, in three queries however many there are. `null` loads all. */
export async function loadMemberships(
  sql: Sql,
  ids: string[] | null,
): Promise<Map<string, StoredMembership>> {
  const [rows, criteria, signatures] = await Promise.all([
    sql.query<MembershipRow>(
      `SELECT organization_id, state, since FROM membership
        WHERE $1::uuid[] IS NULL OR organization_id = ANY ($1) ORDER BY since, organization_id`,
      [ids],
    ),
    sql.query<CriterionRow>(
      `SELECT c.organization_id, c.criterion, c.note, c.checked_at, ${personColumns}
         FROM membership_criterion c LEFT JOIN person p ON p.id = c.checked_by
         LEFT JOIN organization o ON o.id = p.organization_id
        WHERE $1::uuid[] IS NULL OR c.organization_id = ANY ($1)`,
      [ids],
    ),
    sql.query<SignatureRow>(
      `SELECT s.organization_id, s.round_id, r.name AS round_name, r.held_on::text, s.signed_by
         FROM signature s JOIN signature_round r ON r.id = s.round_id
        WHERE $1::uuid[] IS NULL OR s.organization_id = ANY ($1) ORDER BY r.held_on DESC, r.id`,
      [ids],
    ),
  ]);
  const stored = new Map<string, StoredMembership>(
    rows.map((row) => [row.organization_id, { row, criteria: [], signatures: [] }]),
  );
  for (const one of criteria) stored.get(one.organization_id)?.criteria.push(one);
  for (const one of signatures) stored.get(one.organization_id)?.signatures.push(one);
  return stored;
}

/** The person of a row, when the outer join found one. */
const personOf = (row: Partial<PersonRow>) => (row.person_id ? presentPerson(row as PersonRow) : null);

export function presentMembership(
  asker: Asker,
  stored: StoredMembership | undefined,
  facts: { contact: boolean },
): Membership | null {
  if (!stored || !canSeeMembership(asker, stored.row.state)) return null;
  return {
    state: stored.row.state,
    since: stored.row.since.toISOString(),
    criteria: canSeeCriteria(asker, facts) ? presentCriteria(stored.criteria) : null,
    signatures: stored.signatures.map((signature) => ({
      roundId: signature.round_id,
      roundName: signature.round_name,
      heldOn: signature.held_on,
      signedBy: asker ? signature.signed_by : null,
    })),
  };
}

function presentCriteria(rows: CriterionRow[]): NonNullable<Membership['criteria']> {
  return criterion.options.map((name) => {
    const row = rows.find((one) => one.criterion === name);
    return {
      criterion: name,
      met: row !== undefined,
      note: row?.note ?? '',
      checkedBy: row ? personOf(row) : null,
      checkedAt: row?.checked_at.toISOString() ?? null,
    };
  });
}

export type EventRow = Partial<PersonRow> & {
  id: string;
  from_state: MembershipState | null;
  to_state: MembershipState | null;
  note: string;
  happened_at: Date;
};

/** Newest first. */
export const loadEvents = (sql: Sql, organizationId: string) =>
  sql.query<EventRow>(
    `SELECT e.id::text, e.from_state, e.to_state, e.note, e.happened_at, ${personColumns}
       FROM membership_event e LEFT JOIN person p ON p.id = e.person_id
       LEFT JOIN organization o ON o.id = p.organization_id
      WHERE e.organization_id = $1 ORDER BY e.id DESC`,
    [organizationId],
  );

export const presentEvent = (asker: Asker, row: EventRow, facts: { contact: boolean }): MembershipEvent => ({
  id: row.id,
  from: row.from_state,
  to: row.to_state,
  note: canSeeCriteria(asker, facts) ? row.note : '',
  person: personOf(row),
  at: row.happened_at.toISOString(),
});
