import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { ApprovalRecords } from './approval-records.service.ts';

const quarter = 900_000;

/** Reminds those who have not voted a day before the deadline, and ends votes whose deadline has passed. */
@Injectable()
export class ApprovalDeadlines {
  constructor(
    private readonly db: Database,
    private readonly records: ApprovalRecords,
    jobs: Jobs,
  ) {
    jobs.every('document-approvals', { milliseconds: quarter, firstAfter: 90_000 }, () => this.look());
  }

  private async look(): Promise<void> {
    const due = await this.db.query<{ id: string; document_id: string }>(
      `SELECT id, document_id FROM document_approval
        WHERE state = 'open' AND (deadline <= now() OR reminded_at IS NULL AND deadline < now() + interval '1 day')`,
    );
    for (const { id, document_id } of due) await this.goOn(document_id, id);
  }

  private async goOn(documentId: string, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`SELECT FROM document WHERE id = $1 FOR NO KEY UPDATE`, [documentId]);
      const [still] = await tx.query<{ over: boolean }>(
        `SELECT deadline <= now() AS over FROM document_approval WHERE id = $1 AND state = 'open'`,
        [id],
      );
      if (!still) return;
      const approval = await this.records.find(tx, documentId, id);
      if (still.over) return this.records.close(tx, approval, 'expired', null);
      await tx.query(`UPDATE document_approval SET reminded_at = now() WHERE id = $1`, [id]);
      await this.records.ask(tx, approval);
    });
    this.records.changed(documentId);
  }
}
