import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';

/** Tells open pages of moderators that something waits, and of authors what became of it. Call after commit. */
@Injectable()
export class ModeratorHints {
  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {}

  /** What the author sees of posts that have not appeared. */
  heldPostsChanged(authorId: string): void {
    this.realtime.hint(personRoom(authorId), 'held-posts');
  }

  async queueChanged(spaceId: string): Promise<void> {
    const rows = await this.db.query<{ person_id: string }>(
      `SELECT person_id FROM space_member WHERE space_id = $1 AND role IN ('moderator', 'lead')`,
      [spaceId],
    );
    for (const { person_id: personId } of rows) this.realtime.hint(personRoom(personId), 'moderation');
  }
}
