import { Injectable } from '@nestjs/common';
import type { PlatformRole } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import { canStartApproval } from '@app/domain/approval-rights';
import { canReadDocument } from '@app/domain/document-rights';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import type { Sql } from '../../../platform/database/database.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { VersionStore } from '../versions/version-store.service.ts';
import { ApprovalRecords } from './approval-records.service.ts';

interface NewApproval {
  id: string;
  approvers: string[];
  deadline: string;
  message: string;
  automatic: boolean;
}

/** Asks people to vote on the text as it is now; what is typed later does not change what they vote on. */
@Injectable()
export class ApprovalStart {
  constructor(
    private readonly access: DocumentAccess,
    private readonly texts: DocumentText,
    private readonly store: VersionStore,
    private readonly records: ApprovalRecords,
  ) {}

  async start(actor: Actor, documentId: string, given: NewApproval): Promise<void> {
    await this.access.demand(actor, documentId, canStartApproval);
    if (Date.parse(given.deadline) <= Date.now())
      throw new ProblemError('invalid_input', undefined, [
        { path: 'deadline', message: 'Die Frist muss in der Zukunft liegen.' },
      ]);
    const { json } = await this.texts.read(documentId);
    await this.access.change(actor, documentId, canStartApproval, async (tx) => {
      if (await this.isThere(tx, actor, documentId, given.id)) return;
      await this.demandReaders(tx, documentId, given.approvers);
      const version = await this.store.keep(tx, { documentId, json, kind: 'frozen', by: actor });
      await tx.query(
        `INSERT INTO document_approval (id, document_id, version_id, message, deadline, automatic, started_by, started_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          given.id,
          documentId,
          version,
          given.message,
          given.deadline,
          given.automatic,
          actor.personId,
          actor.organizationId,
        ],
      );
      await tx.query(
        `INSERT INTO document_approver (approval_id, person_id, organization_id)
         SELECT $1, id, organization_id FROM person WHERE id = ANY ($2::uuid[])`,
        [given.id, given.approvers],
      );
      await this.records.ask(tx, await this.records.find(tx, documentId, given.id));
    });
    this.records.changed(documentId);
  }

  private async isThere(tx: Sql, actor: Actor, documentId: string, id: string): Promise<boolean> {
    const [known] = await tx.query<{ same: boolean }>(
      `SELECT id = $2 AND document_id = $1 AND started_by = $3 AS same FROM document_approval
        WHERE id = $2 OR document_id = $1 AND state IN ('open', 'passed') ORDER BY id = $2 DESC LIMIT 1`,
      [documentId, id, actor.personId],
    );
    if (known && !known.same)
      throw new ProblemError('conflict', 'Über diese Seite wird schon abgestimmt. Bitte laden Sie sie neu.');
    return known !== undefined;
  }

  private async demandReaders(tx: Sql, documentId: string, approvers: string[]): Promise<void> {
    const people = await tx.query<{ id: string; role: PlatformRole }>(
      `SELECT id, platform_role AS role FROM person WHERE id = ANY ($1::uuid[]) AND erased_at IS NULL`,
      [approvers],
    );
    const facts = await this.access.factsFor(people.map(({ id }) => ({ personId: id, documentId })));
    const readers = people.filter(({ id, role }, index) => {
      const found = facts[index];
      return found && canReadDocument({ personId: id, platformRole: role }, found);
    });
    if (readers.length < new Set(approvers).size)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'approvers', message: 'Nicht alle diese Personen können die Seite lesen.' },
      ]);
  }
}
