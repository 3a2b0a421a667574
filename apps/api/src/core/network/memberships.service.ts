import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import type { Criterion, membershipRoutes } from '@app/contracts/memberships';
import type { Actor } from '@app/contracts/session';
import {
  canAssessMembership,
  canHoldMembership,
  canMoveMembership,
  isReady,
  membershipActions,
  missingCriteria,
  stateAfter,
} from '@app/domain/membership-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Audit } from '../identity/audit.service.ts';
import { loadMemberships, presentMembership } from './membership-view.ts';
import { type OrganizationFacts, OrganizationsAccess } from './organizations-access.service.ts';

type Move = RouteInput<typeof membershipRoutes.move>['body'];
type Assessment = RouteInput<typeof membershipRoutes.assess>['body'];
type Answer = RouteOutput<typeof membershipRoutes.move>;

/** The way of an organisation into the network, and out of it. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly db: Database,
    private readonly access: OrganizationsAccess,
    private readonly audit: Audit,
  ) {}

  async move(actor: Actor, key: string, move: Move): Promise<Answer> {
    await this.access.change(actor, key, async (tx, facts) => {
      const to = this.target(actor, facts, move);
      const { id, state } = facts.row;
      if (move.action === 'sign') await this.sign(tx, actor, id, move);
      if (to === null) await tx.query(`DELETE FROM membership WHERE organization_id = $1`, [id]);
      else
        await tx.query(
          `INSERT INTO membership (organization_id, state) VALUES ($1, $2)
           ON CONFLICT (organization_id) DO UPDATE SET state = excluded.state, since = now()`,
          [id, to],
        );
      await tx.query(
        `INSERT INTO membership_event (organization_id, from_state, to_state, note, person_id)
         VALUES ($1, $2, $3, $4, $5)`,
        [id, state, to, move.note, actor.personId],
      );
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'membership.moved',
        subject: { kind: 'organization', id },
        details: { from: state, to },
      });
    });
    return this.answer(actor, key);
  }

  async assess(actor: Actor, key: string, criterion: Criterion, { met, note }: Assessment): Promise<Answer> {
    await this.access.change(actor, key, async (tx, { row, membership }) => {
      if (row.state === null)
        throw new ProblemError('conflict', 'Diese Organisation hat noch kein Interesse bekundet.');
      if (!canAssessMembership(actor, membership)) throw new ProblemError('forbidden');
      if (met)
        await tx.query(
          `INSERT INTO membership_criterion (organization_id, criterion, note, checked_by) VALUES ($1, $2, $3, $4)
           ON CONFLICT (organization_id, criterion)
           DO UPDATE SET note = excluded.note, checked_by = excluded.checked_by, checked_at = now()`,
          [row.id, criterion, note, actor.personId],
        );
      else
        await tx.query(`DELETE FROM membership_criterion WHERE organization_id = $1 AND criterion = $2`, [
          row.id,
          criterion,
        ]);
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: met ? 'membership.criterion-confirmed' : 'membership.criterion-withdrawn',
        subject: { kind: 'organization', id: row.id },
        details: { criterion },
      });
    });
    return this.answer(actor, key);
  }

  private async answer(actor: Actor, key: string): Promise<Answer> {
    const { row, membership } = await this.access.find(actor, key);
    const stored = await loadMemberships(this.db, [row.id]);
    return {
      membership: presentMembership(actor, stored.get(row.id), membership),
      rights: {
        actions: membershipActions(actor, membership),
        assess: canAssessMembership(actor, membership),
      },
    };
  }

  /** Where the step leads. @throws forbidden, conflict when somebody was faster, invalid_input when not ready */
  private target(actor: Actor, { membership }: OrganizationFacts, { action, from }: Move) {
    if (!canHoldMembership(membership.kind))
      throw new ProblemError('forbidden', 'Mitglied werden können nur Kommunen und Kreise.');
    if (!canMoveMembership(actor, membership, action)) throw new ProblemError('forbidden');
    const to = stateAfter(membership.state, action);
    if (from !== membership.state || to === undefined) throw new ProblemError('conflict');
    if (!isReady(membership, action)) throw incomplete(membership.met);
    return to;
  }

  private async sign(tx: Sql, actor: Actor, organizationId: string, { signature }: Move): Promise<void> {
    if (!signature)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'signature', message: 'Bitte nennen Sie die Runde und wer unterschrieben hat.' },
      ]);
    const [round] = await tx.query(`SELECT FROM signature_round WHERE id = $1`, [signature.roundId]);
    if (!round)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'signature.roundId', message: 'Diese Unterzeichnungsrunde gibt es nicht.' },
      ]);
    await tx.query(
      `INSERT INTO signature (organization_id, round_id, signed_by, recorded_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization_id, round_id)
       DO UPDATE SET signed_by = excluded.signed_by, recorded_by = excluded.recorded_by, recorded_at = now()`,
      [organizationId, signature.roundId, signature.signedBy, actor.personId],
    );
  }
}

function incomplete(met: readonly Criterion[]): ProblemError {
  const count = missingCriteria(met).length;
  return new ProblemError(
    'invalid_input',
    `${count === 1 ? 'Eines der fünf Kriterien ist' : `${count} der fünf Kriterien sind`} noch nicht bestätigt.`,
    missingCriteria(met).map((path) => ({ path: `criteria.${path}`, message: 'Noch nicht bestätigt.' })),
  );
}
