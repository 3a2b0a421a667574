import type { TypingPerson } from './conversation-state.ts';

/** Who was heard typing stays so for this long. */
const span = 5_000;

/** People who are typing right now; each is forgotten by itself. */
export class Typists {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private people: TypingPerson[] = [];
  private readonly changed: (people: TypingPerson[]) => void;

  constructor(changed: (people: TypingPerson[]) => void) {
    this.changed = changed;
  }

  add(person: TypingPerson): void {
    clearTimeout(this.timers.get(person.person));
    this.timers.set(
      person.person,
      setTimeout(() => this.remove(person.person), span),
    );
    if (this.people.some((known) => known.person === person.person)) return;
    this.update([...this.people, person]);
  }

  remove(id: string | null): void {
    if (id === null || !this.timers.has(id)) return;
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.update(this.people.filter(({ person }) => person !== id));
  }

  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    if (this.people.length > 0) this.update([]);
  }

  private update(people: TypingPerson[]): void {
    this.people = people;
    this.changed(people);
  }
}
