import { Injectable } from '@nestjs/common';
import type { CaseDecision, ModerationCase } from '@app/contracts/moderation';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace } from '@app/domain/space-rights';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { forReader, selectCases } from './case-view.ts';

export interface CaseRow {
  id: string;
  kind: 'report' | 'held';
  state: 'open' | 'decided';
  space_id: string;
  subject_id: string;
  claimed_by: string | null;
  decision: CaseDecision | null;
}

/** A decision about to be carried out. */
export interface Close {
  actor: Actor;
  found: CaseRow;
  decision: CaseDecision;
  note: string;
}

/** The door to cases: whoever moderates their space. */
@Injectable()
export class CasesAccess {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
  ) {}

  /** @throws not_found for those who do not moderate its space */
  async readable(actor: Actor, caseId: string): Promise<CaseRow> {
    const [row] = await this.db.query<CaseRow>(`SELECT * FROM moderation_case WHERE id = $1`, [caseId]);
    if (!row) throw notFound();
    const facts = (await this.spaces.readable(actor, [row.space_id])).get(row.space_id);
    if (!facts || !canModerateSpace(actor, facts)) throw notFound();
    return row;
  }

  /**
   * Locks an open case until commit: of two who decide at the same time the first one does, and the second is told
   * what the first one decided. @throws conflict
   */
  async lockOpen(tx: Sql, actor: Actor, caseId: string): Promise<CaseRow> {
    const [row] = await tx.query<CaseRow>(`SELECT * FROM moderation_case WHERE id = $1 FOR UPDATE`, [caseId]);
    if (!row) throw notFound();
    if (row.state === 'decided') throw await decidedMeanwhile(tx, caseId);
    if (row.claimed_by !== null && row.claimed_by !== actor.personId) throw await takenBy(tx, caseId);
    return row;
  }

  async present({ personId }: Actor, caseId: string): Promise<ModerationCase> {
    const [found] = await selectCases(this.db, `WHERE k.id = $1`, [caseId]);
    if (!found) throw notFound();
    return forReader(found.item, personId);
  }
}

const did: Record<CaseDecision, string> = {
  keep: 'den Beitrag stehen gelassen',
  hide: 'den Beitrag ausgeblendet',
  remove: 'den Beitrag gelöscht',
  approve: 'den Beitrag freigegeben',
  decline: 'den Beitrag nicht freigegeben',
};

async function decidedMeanwhile(tx: Sql, caseId: string): Promise<ProblemError> {
  const [found] = await selectCases(tx, `WHERE k.id = $1`, [caseId]);
  const name = found?.item.decidedBy?.name ?? 'Jemand';
  const what = found?.item.decision ? did[found.item.decision] : 'entschieden';
  return new ProblemError('conflict', `${name} hat inzwischen entschieden und ${what}.`);
}

export async function takenBy(tx: Sql, caseId: string): Promise<ProblemError> {
  const [found] = await selectCases(tx, `WHERE k.id = $1`, [caseId]);
  const name = found?.item.claimedBy?.name ?? 'Jemand anderes';
  return new ProblemError(
    'conflict',
    `${name} kümmert sich schon darum. Sie können den Fall übernehmen, wenn das abgesprochen ist.`,
  );
}

export async function closeCase(tx: Sql, { actor, found, decision, note }: Close): Promise<void> {
  await tx.query(
    `UPDATE moderation_case SET state = 'decided', decision = $2, note = $3, decided_by = $4, decided_at = now()
      WHERE id = $1`,
    [found.id, decision, note, actor.personId],
  );
}
