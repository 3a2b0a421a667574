import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace } from '@app/domain/space-rights';
import { FilePlaces } from '../../core/files/file-places.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';

/** A held post's files stay with it, and those who decide about it see them. */
@Injectable()
export class HeldFiles {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    places: FilePlaces,
  ) {
    places.register({
      names: `EXISTS (SELECT FROM held_message h WHERE h.author_id = f.person_id AND h.html LIKE '%' || f.id || '%')`,
      mayRead: (actor, fileId) => this.mayRead(actor, fileId),
    });
  }

  private async mayRead(actor: Actor | null, fileId: string): Promise<boolean> {
    const held = await this.db.query<{ space_id: string }>(
      `SELECT DISTINCT h.space_id FROM held_message h JOIN file f ON f.person_id = h.author_id
        WHERE f.id = $1 AND h.html LIKE '%' || f.id || '%'`,
      [fileId],
    );
    const readable = await this.spaces.readable(
      actor,
      held.map(({ space_id }) => space_id),
    );
    return [...readable.values()].some((space) => canModerateSpace(actor, space));
  }
}
