import { Injectable } from '@nestjs/common';
import type { PersonSummary } from '@app/contracts/people';
import { personColumns, type PersonRow, presentPerson } from '../../../core/identity/person.presenter.ts';
import { Database } from '../../../platform/database/database.ts';
import type { Collaborator } from './collaborator.ts';

type States = Map<number, Record<string, unknown>>;

/** A caret, a selection and a colour; more is not for this way. */
const largestState = 4_000;
const colour = /^#[0-9a-f]{6}$/i;

/** Who is where in a document. Names come from the server: nobody writes under another's. */
@Injectable()
export class Carets {
  private readonly people = new WeakMap<Collaborator, PersonSummary>();
  /** A browser tab is one client of Yjs; it does not speak for others. */
  private readonly clients = new WeakMap<Collaborator, number>();

  constructor(private readonly db: Database) {}

  async sign(collaborator: Collaborator | undefined, states: States): Promise<void> {
    if (!collaborator) return;
    // Hocuspocus unpacks into an awareness of its own, whose empty state comes first and is nobody's.
    const [, client] = states.keys();
    if (client !== undefined && !this.clients.has(collaborator)) this.clients.set(collaborator, client);
    const person = await this.personOf(collaborator);
    for (const [id, state] of states) {
      const isOwn = id === this.clients.get(collaborator);
      if (!isOwn || JSON.stringify(state).length > largestState) states.delete(id);
      else states.set(id, { ...state, user: { ...person, ...colourOf(state) } });
    }
  }

  private async personOf(collaborator: Collaborator): Promise<PersonSummary | null> {
    const known = this.people.get(collaborator);
    if (known) return known;
    const [row] = await this.db.query<PersonRow>(
      `SELECT ${personColumns} FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.id = $1`,
      [collaborator.actor?.personId ?? null],
    );
    const person = row ? presentPerson(row) : null;
    if (person) this.people.set(collaborator, person);
    return person;
  }
}

function colourOf({ user }: Record<string, unknown>): { color?: string } {
  const color = typeof user === 'object' && user !== null && 'color' in user ? user.color : undefined;
  return typeof color === 'string' && colour.test(color) ? { color } : {};
}
