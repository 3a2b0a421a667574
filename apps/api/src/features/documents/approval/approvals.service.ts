import { Injectable } from '@nestjs/common';
import type { ApprovalDecision } from '@app/contracts/document-approval';
import type { Actor } from '@app/contracts/session';
import {
  type ApprovalFacts,
  canDecideApproval,
  canReleaseApproval,
  canWithdrawApproval,
} from '@app/domain/approval-rights';
import { canManageDocument, canReadDocument } from '@app/domain/document-rights';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { ApprovalRecords, type ApprovalRow } from './approval-records.service.ts';

type Rule = (actor: Actor, facts: ApprovalFacts) => boolean;
interface Step {
  actor: Actor;
  documentId: string;
  approvalId: string;
}

/** Votes, and what comes of them. */
@Injectable()
export class Approvals {
  constructor(
    private readonly access: DocumentAccess,
    private readonly records: ApprovalRecords,
  ) {}

  decide(step: Step, { decision, remark }: { decision: ApprovalDecision; remark: string }): Promise<void> {
    return this.go(step, canDecideApproval, async (tx, approval) => {
      await tx.query(
        `UPDATE document_approver SET decision = $3, remark = $4, decided_at = now()
          WHERE approval_id = $1 AND person_id = $2`,
        [approval.id, step.actor.personId, decision, remark],
      );
      await this.records.settle(tx, approval);
    });
  }

  release(step: Step): Promise<void> {
    return this.go(step, canReleaseApproval, (tx, approval) =>
      this.records.release(tx, approval, step.actor.personId),
    );
  }

  withdraw(step: Step): Promise<void> {
    return this.go(step, canWithdrawApproval, (tx, approval) =>
      this.records.close(tx, approval, 'withdrawn', step.actor.personId),
    );
  }

  private async go(
    { actor, documentId, approvalId }: Step,
    may: Rule,
    work: (tx: Sql, approval: ApprovalRow) => Promise<void>,
  ): Promise<void> {
    const door = may === canDecideApproval ? canReadDocument : canManageDocument;
    await this.access.change(actor, documentId, door, async (tx, { facts }) => {
      const approval = await this.records.find(tx, documentId, approvalId);
      const [named] = await tx.query(
        `SELECT FROM document_approver WHERE approval_id = $1 AND person_id = $2`,
        [approvalId, actor.personId],
      );
      const known = { document: facts, state: approval.state, named: named !== undefined };
      if (may(actor, known)) return work(tx, approval);
      if (may === canDecideApproval && !named) throw new ProblemError('forbidden');
      throw new ProblemError(
        'conflict',
        'Diese Abstimmung ist inzwischen weiter. Bitte laden Sie die Seite neu.',
      );
    });
    this.records.changed(documentId);
  }
}
