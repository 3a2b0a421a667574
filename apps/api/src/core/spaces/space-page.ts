import type { Actor } from '@app/contracts/session';
import type { Board, Space } from '@app/contracts/spaces';
import { canReadSpace } from '@app/domain/space-rights';
import type { Sql } from '../../platform/database/database.ts';
import { personColumns } from '../identity/person.presenter.ts';
import {
  type BoardRow,
  factsOf,
  type MemberRow,
  presentBoard,
  presentSpace,
  spaceForAskerColumns,
  type SpacePageRow,
} from './space-view.ts';

/** One space as this asker sees it; `undefined` when there is none or they may not read it. */
export async function selectSpace(
  sql: Sql,
  actor: Actor | null,
  where: string,
  key: string,
): Promise<Space | undefined> {
  const [row] = await sql.query<SpacePageRow>(
    `SELECT ${spaceForAskerColumns}, s.created_at,
            (SELECT count(*)::int FROM conversation c WHERE c.space_id = s.id AND c.kind = 'topic') AS topics,
            (SELECT count(*)::int FROM conversation c WHERE c.space_id = s.id AND c.kind = 'channel') AS channels
       FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $2
      WHERE ${where}`,
    [key, actor?.personId ?? null],
  );
  if (!row || !canReadSpace(actor, factsOf(row))) return undefined;
  const [boards, moderators] = await Promise.all([selectBoards(sql, row.id), selectModerators(sql, row.id)]);
  return presentSpace(actor, row, boards, moderators);
}

/** In the order the space chose. */
export async function selectBoards(sql: Sql, spaceId: string): Promise<Board[]> {
  const rows = await sql.query<BoardRow>(
    `SELECT b.id, b.name, b.description,
            (SELECT count(*)::int FROM conversation c WHERE c.board_id = b.id) AS topics
       FROM board b WHERE b.space_id = $1 ORDER BY b.place, b.name`,
    [spaceId],
  );
  return rows.map(presentBoard);
}

const selectModerators = (sql: Sql, spaceId: string): Promise<MemberRow[]> =>
  sql.query<MemberRow>(
    `SELECT ${personColumns}, m.role
       FROM space_member m JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE m.space_id = $1 AND m.role IN ('moderator', 'lead') AND p.erased_at IS NULL
      ORDER BY m.role = 'lead' DESC, m.joined_at, p.id`,
    [spaceId],
  );
