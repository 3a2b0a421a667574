import type { Delta } from '@app/contracts/conversations';

/** Counts what others wrote while the connection was lost. */
export class MissedMessages {
  private after: number | undefined;
  private ids = new Set<string>();
  private readonly personId: string | null;

  constructor(personId: string | null) {
    this.personId = personId;
  }

  /** The connection was lost when this was the last position. */
  begin(lastPosition: number): void {
    if (this.after === undefined) [this.after, this.ids] = [lastPosition, new Set()];
  }

  add({ changes }: Delta): void {
    if (this.after === undefined) return;
    for (const { id, position, author } of changes.messages)
      if (position > this.after && author.id !== this.personId) this.ids.add(id);
  }

  /** How many they were; nothing when the connection was not lost. */
  end(): number | undefined {
    const count = this.after === undefined ? undefined : this.ids.size;
    this.after = undefined;
    return count;
  }
}
