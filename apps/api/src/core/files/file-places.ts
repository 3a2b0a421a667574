import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';

interface Place {
  /**
   * SQL that is true while this place names the file `f` (columns `id` and `person_id`), such as
   * `EXISTS (SELECT FROM draft d WHERE d.person_id = f.person_id AND d.body LIKE '%' || f.id || '%')`.
   */
  names: string;
  /** Whether somebody who is not the uploader may read a file that this place names. */
  mayRead?: (actor: Actor | null, fileId: string) => Promise<boolean>;
}

/** Where files are named besides messages: drafts, posts that wait for approval. Each registers at its start. */
@Injectable()
export class FilePlaces {
  private readonly places: Place[] = [];

  register(place: Place): void {
    this.places.push(place);
  }

  /** SQL that is true for a file `f` that no place names. */
  nowhere(): string {
    return this.places.map(({ names }) => `AND NOT (${names})`).join(' ');
  }

  async mayRead(actor: Actor | null, fileId: string): Promise<boolean> {
    for (const { mayRead } of this.places) if (await mayRead?.(actor, fileId)) return true;
    return false;
  }
}
