import { randomUUID } from 'node:crypto';
import type { Sql } from '../platform/database/database.ts';
import { demoContent } from './content/index.ts';
import type { DemoSpace } from './content/shapes.ts';
import { daysBefore } from './demo-clock.ts';
import { type People, personOf } from './seed-people.ts';

export interface SeededSpace extends DemoSpace {
  id: string;
  boardIds: ReadonlyMap<string, string>;
}
export type SeededSpaces = ReadonlyMap<string, SeededSpace>;

export async function seedSpaces(tx: Sql, start: Date, people: People): Promise<SeededSpaces> {
  const spaces = demoContent.spaces.map((space, index): SeededSpace & { created: Date } => ({
    ...space,
    id: randomUUID(),
    boardIds: new Map(space.boards.map(({ key }) => [key, randomUUID()])),
    created: daysBefore(start, 400 - index * 40),
  }));
  await tx.query(
    `INSERT INTO space (id, slug, kind, visibility, name, purpose, created_at)
     SELECT id, slug, kind, visibility, name, purpose, created
       FROM jsonb_to_recordset($1) AS r (id uuid, slug text, kind text, visibility text, name text, purpose text,
            created timestamptz)`,
    [JSON.stringify(spaces)],
  );
  const members = spaces.flatMap(({ id, created, members: given }) =>
    given.map(({ person, role }, place) => ({
      space: id,
      person: personOf(people, person).id,
      role,
      // who leads a space was there from its beginning, the others came one after another
      created: role === 'lead' ? created : daysBefore(created, -place * 11),
    })),
  );
  await tx.query(
    `INSERT INTO space_member (space_id, person_id, role, joined_at)
     SELECT space, person, role, created
       FROM jsonb_to_recordset($1) AS r (space uuid, person uuid, role text, created timestamptz)`,
    [JSON.stringify(members)],
  );
  const boards = spaces.flatMap(({ id: space, boards: given, boardIds }) =>
    given.map((board, place) => ({ ...board, id: boardIds.get(board.key), space, place })),
  );
  await tx.query(
    `INSERT INTO board (id, space_id, name, description, place)
     SELECT id, space, name, description, place
       FROM jsonb_to_recordset($1) AS r (id uuid, space uuid, name text, description text, place int)`,
    [JSON.stringify(boards)],
  );
  return new Map(spaces.map((space) => [space.key, space]));
}
