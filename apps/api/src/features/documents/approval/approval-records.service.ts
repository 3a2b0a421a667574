import { Injectable } from '@nestjs/common';
import type { ApprovalDecision, ApprovalState } from '@app/contracts/document-approval';
import { outcomeOf } from '@app/domain/approval-rights';
import { Notifier } from '../../../core/notifications/notifier.service.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/problems.ts';
import { TreeNews } from '../tree/tree-news.ts';

export interface ApprovalRow {
  id: string;
  document_id: string;
  version_id: string;
  state: ApprovalState;
  automatic: boolean;
  started_by: string | null;
  message: string;
  title: string;
  space_id: string;
}

/** Writes down how a vote goes on. The document must be locked: of two who close a vote at once, one is told so. */
@Injectable()
export class ApprovalRecords {
  constructor(
    private readonly notifier: Notifier,
    private readonly news: TreeNews,
  ) {}

  async find(tx: Sql, documentId: string, id: string): Promise<ApprovalRow> {
    const [row] = await tx.query<ApprovalRow>(
      `SELECT a.id, a.document_id, a.version_id, a.state, a.automatic, a.started_by, a.message, d.title, d.space_id
         FROM document_approval a JOIN document d ON d.id = a.document_id WHERE a.id = $1 AND a.document_id = $2`,
      [id, documentId],
    );
    if (!row) throw notFound();
    return row;
  }

  async ask(tx: Sql, approval: ApprovalRow): Promise<void> {
    const people = await tx.query<{ person_id: string }>(
      `SELECT person_id FROM document_approver WHERE approval_id = $1 AND decision IS NULL`,
      [approval.id],
    );
    await this.tell(
      tx,
      approval,
      'vote',
      people.map(({ person_id }) => person_id),
    );
  }

  /** Closes a vote once all have voted. */
  async settle(tx: Sql, approval: ApprovalRow): Promise<void> {
    const votes = await tx.query<{ decision: ApprovalDecision | null }>(
      `SELECT decision FROM document_approver WHERE approval_id = $1`,
      [approval.id],
    );
    const outcome = outcomeOf(votes.map(({ decision }) => decision));
    if (outcome === 'open') return;
    if (outcome === 'passed' && approval.automatic) await this.release(tx, approval, null);
    else await this.close(tx, approval, outcome, null);
  }

  async release(tx: Sql, approval: ApprovalRow, by: string | null): Promise<void> {
    await tx.query(
      `UPDATE document_version SET released_at = now(), number =
         (SELECT COALESCE(max(number), 0) + 1 FROM document_version WHERE document_id = $2) WHERE id = $1`,
      [approval.version_id, approval.document_id],
    );
    await this.close(tx, approval, 'released', by);
  }

  async close(tx: Sql, approval: ApprovalRow, state: ApprovalState, by: string | null): Promise<void> {
    await tx.query(
      `UPDATE document_approval SET state = $2, closed_by = $3, closed_at = now() WHERE id = $1`,
      [approval.id, state, by],
    );
    await this.notifier.withdraw(tx, 'vote', approval.document_id);
    const starter = approval.started_by;
    if (starter !== null && starter !== by) await this.tell(tx, approval, 'voted', [starter]);
  }

  /** After the commit. */
  changed(documentId: string): void {
    this.news.versionsChanged(documentId);
  }

  private async tell(
    tx: Sql,
    approval: ApprovalRow,
    kind: 'vote' | 'voted',
    people: string[],
  ): Promise<void> {
    await this.notifier.notify(
      tx,
      ...people.map((person) => ({
        person,
        kind,
        subject: approval.document_id,
        space: approval.space_id,
        by: kind === 'vote' ? approval.started_by : null,
        title: approval.title,
        note: approval.message,
        path: `/dokument/${approval.document_id}?leiste=freigabe`,
      })),
    );
  }
}
