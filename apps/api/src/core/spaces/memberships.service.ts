import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { SpaceRole } from '@app/contracts/spaces';
import {
  type Asker,
  canJoinSpace,
  canLeaveSpace,
  canManageSpace,
  canModerateSpace,
  canRemoveMember,
  keepsLead,
  type SpaceFacts,
} from '@app/domain/space-rights';
import type { Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Audit } from '../identity/audit.service.ts';
import { SpaceHints } from './space-hints.service.ts';
import { SpacesAccess } from './spaces-access.service.ts';

const isMemberOrMayJoin = (asker: Asker, facts: SpaceFacts) =>
  facts.role !== null || canJoinSpace(asker, facts);
const mayEndMemberships = (asker: Asker, facts: SpaceFacts) =>
  canModerateSpace(asker, facts) || canManageSpace(asker, facts);

/** Who belongs to a space, in which role. Rights end and begin for open sockets too. */
@Injectable()
export class Memberships {
  constructor(
    private readonly access: SpacesAccess,
    private readonly audit: Audit,
    private readonly hints: SpaceHints,
  ) {}

  async join(actor: Actor, spaceId: string): Promise<{ role: SpaceRole }> {
    const role = await this.access.change(actor, spaceId, isMemberOrMayJoin, async (tx, facts) => {
      if (facts.role) return facts.role;
      await admitMember(tx, spaceId, actor.personId, 'member');
      return 'member' as const;
    });
    await this.hints.joined(spaceId, actor.personId);
    return { role };
  }

  async leave(actor: Actor, spaceId: string): Promise<void> {
    await this.access.change(actor, spaceId, canLeaveSpace, async (tx, { role }) => {
      if (!role) return;
      await demandAnotherLead(tx, spaceId, role);
      await deleteMember(tx, spaceId, actor.personId);
      await this.note(tx, actor, 'space.left', { spaceId, personId: actor.personId, from: role });
    });
    await this.hints.left(spaceId, actor.personId);
  }

  async changeRole(actor: Actor, spaceId: string, personId: string, role: SpaceRole) {
    await this.access.change(actor, spaceId, canManageSpace, async (tx) => {
      const from = await roleOf(tx, spaceId, personId);
      if (from === role) return;
      await demandAnotherLead(tx, spaceId, from);
      await tx.query(`UPDATE space_member SET role = $3 WHERE space_id = $1 AND person_id = $2`, [
        spaceId,
        personId,
        role,
      ]);
      await this.note(tx, actor, 'space.role-changed', { spaceId, personId, from, to: role });
    });
    await this.hints.left(spaceId, personId); // a lower role may follow less
    return { role };
  }

  async remove(actor: Actor, spaceId: string, personId: string): Promise<void> {
    await this.access.change(actor, spaceId, mayEndMemberships, async (tx, facts) => {
      const role = await roleOf(tx, spaceId, personId);
      if (!canRemoveMember(actor, facts, { role })) throw new ProblemError('forbidden');
      await demandAnotherLead(tx, spaceId, role);
      await deleteMember(tx, spaceId, personId);
      await this.note(tx, actor, 'space.member-removed', { spaceId, personId, from: role });
    });
    await this.hints.left(spaceId, personId);
  }

  private note(tx: Sql, actor: Actor, action: string, details: { spaceId: string; [fact: string]: string }) {
    const { spaceId, ...facts } = details;
    return this.audit.write(tx, {
      actorId: actor.personId,
      action,
      subject: { kind: 'space', id: spaceId },
      details: facts,
    });
  }
}

/**
 * Makes somebody a member. A newcomer has read everything: their markers start at the end. Who returns keeps the
 * markers they left with.
 */
export async function admitMember(
  tx: Sql,
  spaceId: string,
  personId: string,
  role: SpaceRole,
): Promise<void> {
  await tx.query(
    `INSERT INTO space_member (space_id, person_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [spaceId, personId, role],
  );
  await tx.query(
    `INSERT INTO read_marker (person_id, conversation_id, position)
     SELECT $2, id, last_position FROM conversation WHERE space_id = $1
         ON CONFLICT (person_id, conversation_id) DO NOTHING`,
    [spaceId, personId],
  );
  await tx.query(`DELETE FROM space_invitation WHERE space_id = $1 AND person_id = $2`, [spaceId, personId]);
}

const deleteMember = (tx: Sql, spaceId: string, personId: string) =>
  tx.query(`DELETE FROM space_member WHERE space_id = $1 AND person_id = $2`, [spaceId, personId]);

async function roleOf(tx: Sql, spaceId: string, personId: string): Promise<SpaceRole> {
  const [member] = await tx.query<{ role: SpaceRole }>(
    `SELECT role FROM space_member WHERE space_id = $1 AND person_id = $2`,
    [spaceId, personId],
  );
  if (!member) throw notFound();
  return member.role;
}

/** The space's row is locked, so two leads cannot go at the same moment. */
async function demandAnotherLead(tx: Sql, spaceId: string, role: SpaceRole): Promise<void> {
  const [row] = await tx.query<{ leads: number }>(
    `SELECT count(*)::int AS leads FROM space_member WHERE space_id = $1 AND role = 'lead'`,
    [spaceId],
  );
  if (!keepsLead({ leads: row?.leads ?? 0 }, { role }))
    throw new ProblemError(
      'conflict',
      'Dieser Raum braucht eine Leitung. Geben Sie die Leitung zuerst an ein anderes Mitglied.',
    );
}
