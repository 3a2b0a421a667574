import { Injectable } from '@nestjs/common';
import type { PersonSummary } from '@app/contracts/people';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { OwnInvitation, SpaceInvitation, spaceInvitationRoutes } from '@app/contracts/space-members';
import type { SpaceRole } from '@app/contracts/spaces';
import { canInviteToSpace } from '@app/domain/space-rights';
import { Database } from '../../platform/database/database.ts';
import { Limiter } from '../../platform/http/limiter.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { InvitationLetters, type Invitee } from './invitation-letters.ts';
import { admitMember } from './memberships.service.ts';
import { nameMatches, namePatterns } from './name-search.ts';
import { SpaceHints } from './space-hints.service.ts';
import { presentSpaceSummary, spaceColumns, type SpaceRow } from './space-view.ts';
import { SpacesAccess } from './spaces-access.service.ts';

type Invite = RouteInput<typeof spaceInvitationRoutes.invite>['body'];
type CandidateState = 'free' | 'invited' | 'member';

interface InvitationRow extends PersonRow {
  role: SpaceInvitation['role'];
  note: string;
  created_at: Date;
  inviter: PersonSummary | null;
}

interface Invited extends Omit<Invitee, 'id' | 'spaceId'> {
  member: boolean;
}

/** The inviting person as JSON, `null` once they were erased. */
const inviterColumn = `(SELECT jsonb_build_object('id', ip.id, 'name', ip.name, 'organization', io.display_name, 'photo', ip.photo)
    FROM person ip LEFT JOIN organization io ON io.id = ip.organization_id
   WHERE ip.id = i.invited_by AND ip.erased_at IS NULL) AS inviter`;

const active = `p.erased_at IS NULL AND p.deactivated_at IS NULL`;

/** Asks people into a space. It becomes a membership when they accept; a closed space stays hidden until then. */
@Injectable()
export class Invitations {
  private readonly sent = new Limiter({ burst: 60, perMinute: 20 });

  constructor(
    private readonly db: Database,
    private readonly access: SpacesAccess,
    private readonly hints: SpaceHints,
    private readonly letters: InvitationLetters,
  ) {}

  async candidates(actor: Actor, spaceId: string, search: string) {
    await this.access.demand(actor, spaceId, canInviteToSpace);
    const rows = await this.db.query<PersonRow & { state: CandidateState }>(
      `SELECT ${personColumns},
              CASE WHEN m.person_id IS NOT NULL THEN 'member' WHEN i.person_id IS NOT NULL THEN 'invited'
                   ELSE 'free' END AS state
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id
         LEFT JOIN space_member m ON m.space_id = $1 AND m.person_id = p.id
         LEFT JOIN space_invitation i ON i.space_id = $1 AND i.person_id = p.id
        WHERE ${active} AND ${nameMatches('$2')}
        ORDER BY lower(p.name), p.id LIMIT 20`,
      [spaceId, namePatterns(search)],
    );
    return rows.map((row) => ({ person: presentPerson(row), state: row.state }));
  }

  async list(actor: Actor, spaceId: string): Promise<SpaceInvitation[]> {
    await this.access.demand(actor, spaceId, canInviteToSpace);
    const rows = await this.db.query<InvitationRow>(
      `SELECT ${personColumns}, i.role, i.created_at, ${inviterColumn}
         FROM space_invitation i JOIN person p ON p.id = i.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE i.space_id = $1 AND ${active} ORDER BY i.created_at DESC, p.id`,
      [spaceId],
    );
    return rows.map((row) => ({
      person: presentPerson(row),
      role: row.role,
      invitedBy: row.inviter,
      createdAt: row.created_at.toISOString(),
    }));
  }

  async invite(actor: Actor, spaceId: string, personId: string, { role, note }: Invite): Promise<void> {
    this.sent.take(actor.personId);
    await this.access.change(actor, spaceId, canInviteToSpace, async (tx) => {
      const [person] = await tx.query<Invited>(
        `SELECT p.name, p.email, s.name AS space,
                EXISTS (SELECT 1 FROM space_member WHERE space_id = s.id AND person_id = p.id) AS member
           FROM person p, space s WHERE s.id = $1 AND p.id = $2 AND ${active}`,
        [spaceId, personId],
      );
      if (!person) throw notFound();
      if (person.member) throw new ProblemError('conflict', 'Diese Person ist schon Mitglied des Raums.');
      await tx.query(
        `INSERT INTO space_invitation (space_id, person_id, role, note, invited_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (space_id, person_id) DO UPDATE
            SET role = excluded.role, note = excluded.note, invited_by = excluded.invited_by, created_at = now()`,
        [spaceId, personId, role, note, actor.personId],
      );
      await this.letters.send(tx, actor, { ...person, id: personId, spaceId }, note);
    });
    this.changed(spaceId, personId);
  }

  async withdraw(actor: Actor, spaceId: string, personId: string): Promise<void> {
    await this.access.change(actor, spaceId, canInviteToSpace, (tx) =>
      tx.query(`DELETE FROM space_invitation WHERE space_id = $1 AND person_id = $2`, [spaceId, personId]),
    );
    this.changed(spaceId, personId);
  }

  async own(actor: Actor): Promise<OwnInvitation[]> {
    const rows = await this.db.query<SpaceRow & InvitationRow>(
      `SELECT ${spaceColumns}, i.role, i.note, i.created_at, ${inviterColumn}
         FROM space_invitation i JOIN space s ON s.id = i.space_id
        WHERE i.person_id = $1 AND s.archived_at IS NULL ORDER BY i.created_at DESC, s.id`,
      [actor.personId],
    );
    return rows.map((row) => ({
      space: presentSpaceSummary(row),
      role: row.role,
      note: row.note,
      invitedBy: row.inviter,
      createdAt: row.created_at.toISOString(),
    }));
  }

  /** Not through the space's door: the invitation itself is the right, a closed space is hidden from the invited. */
  async accept(actor: Actor, spaceId: string): Promise<{ slug: string; role: SpaceRole }> {
    const joined = await this.db.transaction(async (tx) => {
      const [space] = await tx.query<{ slug: string; archived: boolean }>(
        `SELECT slug, archived_at IS NOT NULL AS archived FROM space WHERE id = $1 FOR NO KEY UPDATE`,
        [spaceId],
      );
      const [found] = await tx.query<{ role: SpaceRole; member: boolean }>(
        `SELECT role, true AS member FROM space_member WHERE space_id = $1 AND person_id = $2
          UNION ALL SELECT role, false FROM space_invitation WHERE space_id = $1 AND person_id = $2`,
        [spaceId, actor.personId],
      );
      if (!space || !found) throw notFound();
      if (found.member) return { slug: space.slug, role: found.role }; // accepted twice
      if (space.archived) throw notFound();
      await admitMember(tx, spaceId, actor.personId, found.role);
      return { slug: space.slug, role: found.role };
    });
    await this.hints.joined(spaceId, actor.personId);
    return joined;
  }

  async decline(actor: Actor, spaceId: string): Promise<void> {
    await this.db.query(`DELETE FROM space_invitation WHERE space_id = $1 AND person_id = $2`, [
      spaceId,
      actor.personId,
    ]);
    this.changed(spaceId, actor.personId);
  }

  private changed(spaceId: string, personId: string): void {
    this.hints.spacesChanged(personId);
    this.hints.spaceChanged(spaceId);
  }
}
