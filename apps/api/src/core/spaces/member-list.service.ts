import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { SpaceMember, spaceMemberRoutes } from '@app/contracts/space-members';
import { canRemoveMember, type SpaceFacts } from '@app/domain/space-rights';
import { Database } from '../../platform/database/database.ts';
import { personColumns, presentPerson } from '../identity/person.presenter.ts';
import { namePatterns, nameMatches } from './name-search.ts';
import type { MemberRow } from './space-view.ts';
import { SpacesAccess } from './spaces-access.service.ts';

type Query = RouteInput<typeof spaceMemberRoutes.list>['query'];
interface JoinedRow extends MemberRow {
  joined_at: Date;
}

const membersFound = `FROM space_member m JOIN person p ON p.id = m.person_id
  LEFT JOIN organization o ON o.id = p.organization_id
 WHERE m.space_id = $1 AND ($2::text IS NULL OR m.role = $2) AND p.erased_at IS NULL AND ${nameMatches('$3')}`;

@Injectable()
export class MemberList {
  constructor(
    private readonly db: Database,
    private readonly access: SpacesAccess,
  ) {}

  async list(actor: Actor, spaceId: string, { search, role, offset, limit }: Query) {
    const facts = await this.access.demand(actor, spaceId);
    const found = [spaceId, role ?? null, namePatterns(search)];
    const [rows, [counted]] = await Promise.all([
      this.db.query<JoinedRow>(
        `SELECT ${personColumns}, m.role, m.joined_at ${membersFound}
          ORDER BY array_position(ARRAY['lead', 'moderator', 'member', 'guest'], m.role), lower(p.name), p.id
         OFFSET $4 LIMIT $5`,
        [...found, offset, limit],
      ),
      this.db.query<{ total: number }>(`SELECT count(*)::int AS total ${membersFound}`, found),
    ]);
    return { items: rows.map((row) => presentMember(actor, facts, row)), total: counted?.total ?? 0 };
  }
}

const presentMember = (actor: Actor, facts: SpaceFacts, row: JoinedRow): SpaceMember => ({
  person: presentPerson(row),
  role: row.role,
  joinedAt: row.joined_at.toISOString(),
  // oneself one does not remove, one leaves
  can: { remove: row.person_id !== actor.personId && canRemoveMember(actor, facts, row) },
});
