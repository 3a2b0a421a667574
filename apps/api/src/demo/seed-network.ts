import { randomUUID } from 'node:crypto';
import type { Sql } from '../platform/database/database.ts';
import { demoContent } from './content/index.ts';
import type { DemoMembership } from './content/shapes.ts';
import { daysBefore, monthsBefore } from './demo-clock.ts';

type State = DemoMembership['state'];
const steps: State[] = ['interested', 'checked', 'signed', 'active', 'resting'];
const criteria = ['mandate', 'contact', 'strategy', 'office', 'exchange'];
/** How long a municipality stays in a step, in months. */
const monthsPerStep = 4;

/** Ids of organisations by AGS or by their key in the content. */
export type Organizations = ReadonlyMap<string, string>;

/** Organisations that are no municipality, memberships with their history, and the rounds in which they signed. */
export async function seedNetwork(tx: Sql, start: Date): Promise<Organizations> {
  const added = demoContent.organizations.map((organization) => ({ ...organization, id: randomUUID() }));
  await tx.query(
    `INSERT INTO organization (id, kind, name, display_name, region_ags, region_name, longitude, latitude)
     SELECT r.id, r.kind, r.name, r.name, seat.region_ags, seat.region_name, seat.longitude, seat.latitude
       FROM jsonb_to_recordset($1) AS r (id uuid, kind text, name text, seat text)
       LEFT JOIN organization seat ON seat.ags = r.seat`,
    [JSON.stringify(added)],
  );
  const known = await tx.query<{ id: string; ags: string }>(
    `SELECT id, ags FROM organization WHERE ags IS NOT NULL`,
  );
  const organizations = new Map([
    ...known.map(({ id, ags }): [string, string] => [ags, id]),
    ...added.map(({ id, key }): [string, string] => [key, id]),
  ]);
  await seedMemberships(tx, start, organizations);
  return organizations;
}

async function seedMemberships(tx: Sql, start: Date, organizations: Organizations): Promise<void> {
  const members = demoContent.memberships.map(({ organization, state, sinceMonths }) => ({
    organization: idOf(organizations, organization),
    state,
    since: monthsBefore(start, sinceMonths),
    sinceMonths,
    step: steps.indexOf(state),
  }));
  await tx.query(
    `INSERT INTO membership (organization_id, state, since, created_at)
     SELECT organization, state, since, since - make_interval(months => step * $2)
       FROM jsonb_to_recordset($1) AS r (organization uuid, state text, since timestamptz, step int)`,
    [JSON.stringify(members), monthsPerStep],
  );
  await tx.query(
    `INSERT INTO membership_event (organization_id, from_state, to_state, happened_at)
     SELECT organization, ($2::text[])[n - 1], ($2::text[])[n], since - make_interval(months => (step + 1 - n) * $3)
       FROM jsonb_to_recordset($1) AS r (organization uuid, since timestamptz, step int),
            generate_series(1, step + 1) AS n
      ORDER BY since - make_interval(months => (step + 1 - n) * $3)`,
    [JSON.stringify(members), steps, monthsPerStep],
  );
  await tx.query(
    `INSERT INTO membership_criterion (organization_id, criterion, checked_at)
     SELECT organization, criterion, since - make_interval(months => greatest(step - 1, 0) * $3)
       FROM jsonb_to_recordset($1) AS r (organization uuid, since timestamptz, step int), unnest($2::text[]) criterion
      WHERE step >= 1`,
    [JSON.stringify(members), criteria, monthsPerStep],
  );
  const signed = members
    .filter(({ step }) => step >= steps.indexOf('signed'))
    .map((member) => ({
      ...member,
      monthsAgo: member.sinceMonths + (member.step - steps.indexOf('signed')) * monthsPerStep,
    }));
  await seedSignatures(tx, start, signed);
}

/** The network meets twice a year; who joins signs the joint declaration at the next meeting. */
async function seedSignatures(
  tx: Sql,
  start: Date,
  signed: { organization: string; monthsAgo: number }[],
): Promise<void> {
  const roundOf = (monthsAgo: number) => Math.floor(monthsAgo / 6) * 6;
  const ages = [...new Set(signed.map(({ monthsAgo }) => roundOf(monthsAgo)))];
  const rounds = new Map(ages.map((age) => [age, { id: randomUUID(), ...meeting(start, age) }]));
  await tx.query(
    `INSERT INTO signature_round (id, name, held_on, place)
     SELECT id, name, held_on, place FROM jsonb_to_recordset($1) AS r (id uuid, name text, held_on date, place text)`,
    [JSON.stringify([...rounds.values()])],
  );
  const signatures = signed.map(({ organization, monthsAgo }) => ({
    organization,
    round: rounds.get(roundOf(monthsAgo))?.id,
  }));
  await tx.query(
    `INSERT INTO signature (organization_id, round_id, signed_by)
     SELECT o.id, r.round, CASE o.kind WHEN 'district' THEN 'Landrätin oder Landrat' ELSE 'Verwaltungsspitze' END
       FROM jsonb_to_recordset($1) AS r (organization uuid, round uuid) JOIN organization o ON o.id = r.organization`,
    [JSON.stringify(signatures)],
  );
}

const places = ['Düsseldorf', 'Hamm', 'Köln', 'Münster', 'Essen', 'Bielefeld'];

function meeting(start: Date, monthsAgo: number): { name: string; held_on: string; place: string } {
  const date = daysBefore(monthsBefore(start, monthsAgo), 1); // never in the future
  return {
    name: 'Netzwerktreffen',
    held_on: date.toISOString().slice(0, 10),
    place: places[(monthsAgo / 6) % places.length] ?? 'Düsseldorf',
  };
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The content of the demo names "${key}", which does not exist`);
  return id;
}
