import { Injectable } from '@nestjs/common';
import type { DocumentApproval, ReleasedVersion } from '@app/contracts/document-approval';
import type { Actor } from '@app/contracts/session';
import { canStartApproval } from '@app/domain/approval-rights';
import { canReadVersions, type DocumentFacts } from '@app/domain/document-rights';
import { canonicalJson } from '@app/editor/canonical';
import { htmlOf } from '@app/editor/html';
import { mentionsIn, namesOf, withNames } from '../../../core/conversations/mention-names.ts';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { Database } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/problems.ts';
import { unpackText } from '../versions/stored-version.ts';
import {
  approvalColumns,
  approvalTables,
  approverColumns,
  type ApproverRow,
  presentApproval,
  type ShownApproval,
} from './approval-view.ts';

interface ReleasedRow {
  number: number;
  released_at: Date;
  hash: string;
}
const presentReleased = (row: ReleasedRow): ReleasedVersion => ({
  number: row.number,
  releasedAt: row.released_at.toISOString(),
  hash: row.hash,
});

/** What is said of votes and released versions. */
@Injectable()
export class ApprovalReading {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
  ) {}

  async list(actor: Actor | null, documentId: string) {
    const { facts } = await this.access.demand(actor, documentId);
    const released = await this.db.query<ReleasedRow>(
      `SELECT number, released_at, hash FROM document_version
        WHERE document_id = $1 AND number IS NOT NULL ORDER BY number DESC`,
      [documentId],
    );
    const all = await this.approvals(actor, facts, documentId);
    const shown = all.filter(({ named }) => named || canReadVersions(actor, facts));
    return {
      released: released.map(presentReleased),
      approvals: shown.map(({ approval }) => approval),
      changed: await this.isChanged(documentId),
      can: {
        start:
          canStartApproval(actor, facts) &&
          !all.some(({ approval: { state } }) => state === 'open' || state === 'passed'),
      },
    };
  }

  async released(actor: Actor | null, documentId: string, number: number) {
    const { facts } = await this.access.demand(actor, documentId);
    const [row] = await this.db.query<
      ReleasedRow & { id: string; title: string; content: Buffer; latest: number }
    >(
      `SELECT id, title, content, number, released_at, hash,
              (SELECT max(number) FROM document_version WHERE document_id = $1) AS latest
         FROM document_version WHERE document_id = $1 AND number = $2`,
      [documentId, number],
    );
    if (!row) throw notFound();
    const json = await unpackText(row.content);
    const html = htmlOf(json);
    const { people, municipalities } = mentionsIn(html);
    const names = await namesOf(this.db, [...people, ...municipalities]);
    const all = await this.approvals(actor, facts, documentId);
    return {
      title: row.title,
      html: withNames(html, names),
      canonical: canonicalJson(json),
      version: presentReleased(row),
      latest: row.latest,
      approval: all.find(({ approval }) => approval.version.id === row.id)?.approval ?? null,
    };
  }

  private async approvals(
    actor: Actor | null,
    facts: DocumentFacts,
    documentId: string,
  ): Promise<{ approval: DocumentApproval; named: boolean }[]> {
    const rows = await this.db.query<ShownApproval>(
      `SELECT ${approvalColumns} FROM ${approvalTables} WHERE a.document_id = $1 ORDER BY a.started_at DESC`,
      [documentId],
    );
    const approvers = await this.db.query<ApproverRow>(
      `SELECT ${approverColumns} FROM document_approver r JOIN person p ON p.id = r.person_id
         LEFT JOIN organization o ON o.id = r.organization_id
        WHERE r.approval_id = ANY ($1::uuid[]) ORDER BY p.name`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => {
      const own = approvers.filter(({ approval_id }) => approval_id === row.id);
      const named = actor !== null && own.some(({ person_id }) => person_id === actor.personId);
      return { approval: presentApproval(actor, { row, approvers: own, facts, named }), named };
    });
  }

  /** Whether something was typed after what is valid, or is voted on, was frozen. */
  private async isChanged(documentId: string): Promise<boolean> {
    const [row] = await this.db.query<{ changed: boolean }>(
      `SELECT d.changed_at > v.created_at AS changed
         FROM document d JOIN document_version v ON v.document_id = d.id
        WHERE d.id = $1 AND (v.number IS NOT NULL OR EXISTS (
          SELECT FROM document_approval a WHERE a.version_id = v.id AND a.state IN ('open', 'passed')))
        ORDER BY v.created_at DESC LIMIT 1`,
      [documentId],
    );
    return row?.changed ?? false;
  }
}
