import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { Space, SpaceListItem } from '@app/contracts/spaces';
import { canReadSpace } from '@app/domain/space-rights';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import {
  type BoardRow,
  factsOf,
  type MemberRow,
  personColumns,
  presentListItem,
  presentSpace,
  type SpaceForAsker,
  spaceForAskerColumns,
  type SpacePageRow,
} from './space-view.ts';

@Injectable()
export class Spaces {
  constructor(private readonly db: Database) {}

  async list(actor: Actor | null): Promise<SpaceListItem[]> {
    const rows = await this.db.query<SpaceForAsker>(
      `SELECT ${spaceForAskerColumns}
         FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $1
        WHERE m.role IS NOT NULL OR (s.visibility <> 'closed' AND s.archived_at IS NULL)
        ORDER BY m.role IS NULL, s.archived_at IS NOT NULL, lower(s.name), s.id`,
      [actor?.personId ?? null],
    );
    return rows.filter((row) => canReadSpace(actor, factsOf(row))).map((row) => presentListItem(actor, row));
  }

  async read(actor: Actor | null, slug: string): Promise<Space> {
    const [row] = await this.db.query<SpacePageRow>(
      `SELECT ${spaceForAskerColumns}, s.created_at,
              (SELECT count(*)::int FROM conversation c WHERE c.space_id = s.id AND c.kind = 'topic') AS topics,
              (SELECT count(*)::int FROM conversation c WHERE c.space_id = s.id AND c.kind = 'channel') AS channels
         FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $2
        WHERE s.slug = $1`,
      [slug, actor?.personId ?? null],
    );
    if (!row || !canReadSpace(actor, factsOf(row))) throw notFound();
    const [boards, moderators] = await Promise.all([this.boards(row.id), this.moderators(row.id)]);
    return presentSpace(actor, row, boards, moderators);
  }

  private boards(spaceId: string): Promise<BoardRow[]> {
    return this.db.query<BoardRow>(
      `SELECT b.id, b.name, b.description,
              (SELECT count(*)::int FROM conversation c WHERE c.board_id = b.id) AS topics
         FROM board b WHERE b.space_id = $1 ORDER BY b.place, b.name`,
      [spaceId],
    );
  }

  private moderators(spaceId: string): Promise<MemberRow[]> {
    return this.db.query<MemberRow>(
      `SELECT ${personColumns}, m.role
         FROM space_member m JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE m.space_id = $1 AND m.role IN ('moderator', 'lead') AND p.erased_at IS NULL
        ORDER BY m.role = 'lead' DESC, m.joined_at, p.id`,
      [spaceId],
    );
  }
}
