import type { ApprovalDecision, ApprovalState, DocumentApproval } from '@app/contracts/document-approval';
import type { Actor } from '@app/contracts/session';
import { canDecideApproval, canReleaseApproval, canWithdrawApproval } from '@app/domain/approval-rights';
import type { DocumentFacts } from '@app/domain/document-rights';
import {
  type PersonColumns,
  type PersonRow,
  personColumns,
  presentPerson,
  selectPerson,
} from '../../../core/identity/person.presenter.ts';
import { presentMaybe } from '../document-view.ts';

export interface ShownApproval extends Partial<PersonColumns<'starter'>> {
  id: string;
  state: ApprovalState;
  message: string;
  deadline: Date;
  automatic: boolean;
  started_at: Date;
  closed_at: Date | null;
  version_id: string;
  number: number | null;
  hash: string;
}

export const approvalColumns = `a.id, a.state, a.message, a.deadline, a.automatic, a.started_at, a.closed_at,
  a.version_id, v.number, v.hash, ${selectPerson('sp', 'so', 'starter')}`;
export const approvalTables = `document_approval a JOIN document_version v ON v.id = a.version_id
  LEFT JOIN person sp ON sp.id = a.started_by LEFT JOIN organization so ON so.id = a.started_for`;

export interface ApproverRow extends PersonRow {
  approval_id: string;
  decision: ApprovalDecision | null;
  remark: string;
  decided_at: Date | null;
}
export const approverColumns = `r.approval_id, r.decision, r.remark, r.decided_at, ${personColumns}`;

interface Known {
  row: ShownApproval;
  approvers: ApproverRow[];
  facts: DocumentFacts;
  named: boolean;
}

export function presentApproval(
  actor: Actor | null,
  { row, approvers, facts, named }: Known,
): DocumentApproval {
  const known = { document: facts, state: row.state, named };
  return {
    id: row.id,
    state: row.state,
    message: row.message,
    deadline: row.deadline.toISOString(),
    automatic: row.automatic,
    startedAt: row.started_at.toISOString(),
    startedBy: presentMaybe(row, 'starter'),
    closedAt: row.closed_at?.toISOString() ?? null,
    version: { id: row.version_id, number: row.number, hash: row.hash },
    approvers: approvers.map((approver) => ({
      person: presentPerson(approver),
      decision: approver.decision,
      remark: approver.remark,
      decidedAt: approver.decided_at?.toISOString() ?? null,
    })),
    can: {
      decide: canDecideApproval(actor, known),
      release: canReleaseApproval(actor, known),
      withdraw: canWithdrawApproval(actor, known),
    },
  };
}
