import { randomUUID } from 'node:crypto';
import type { Sql } from '../platform/database/database.ts';
import { demoContent } from './content/index.ts';
import type { DemoPerson } from './content/shapes.ts';
import { daysBefore } from './demo-clock.ts';
import { idOf, type Organizations } from './seed-network.ts';

/** Days since a persona was last here: some look in every day, some after weeks. */
const daysAway: Record<NonNullable<DemoPerson['persona']>['key'], number> = {
  'small-town': 20,
  'district-contact': 13,
  moderator: 3,
  coordination: 1,
  administrator: 8,
};

export interface SeededPerson {
  id: string;
  organization: string;
  lastSeen: Date;
}
export type People = ReadonlyMap<string, SeededPerson>;

export async function seedPeople(tx: Sql, start: Date, organizations: Organizations): Promise<People> {
  const people = demoContent.people.map((person, index) => ({
    ...person,
    id: randomUUID(),
    organization: idOf(organizations, person.organization),
    lastSeen: daysBefore(start, person.persona ? daysAway[person.persona.key] : 1 + ((index * 5) % 17)),
    created: daysBefore(start, 420 - index * 9),
    place: index,
  }));
  await tx.query(
    `INSERT INTO person (id, email, name, platform_role, about, organization_id, created_at, last_seen_at)
     SELECT id, email, name, role, about, organization, created, seen
       FROM jsonb_to_recordset($1) AS r (id uuid, email text, name text, role text, about text, organization uuid,
            created timestamptz, seen timestamptz)`,
    [
      JSON.stringify(
        people.map((person) => ({ ...person, role: person.platformRole, seen: person.lastSeen })),
      ),
    ],
  );
  await tx.query(
    `INSERT INTO affiliation (person_id, organization_id, role_title, is_contact, valid_from)
     SELECT id, organization, role, "isContact", created
       FROM jsonb_to_recordset($1) AS r (id uuid, organization uuid, role text, "isContact" boolean, created timestamptz)`,
    [JSON.stringify(people)],
  );
  const personas = people.flatMap(({ id, persona, place }) => (persona ? { ...persona, id, place } : []));
  await tx.query(
    `INSERT INTO demo_persona (key, person_id, label, hint, place)
     SELECT key, id, label, hint, place
       FROM jsonb_to_recordset($1) AS r (key text, id uuid, label text, hint text, place int)`,
    [JSON.stringify(personas)],
  );
  return new Map(
    people.map(({ key, id, organization, lastSeen }) => [key, { id, organization, lastSeen }] as const),
  );
}

export function personOf(people: People, key: string): SeededPerson {
  const person = people.get(key);
  if (!person) throw new Error(`The content of the demo names "${key}", who does not exist`);
  return person;
}
