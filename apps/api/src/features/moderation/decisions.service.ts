import { Injectable } from '@nestjs/common';
import type { CaseDecision, ModerationCase } from '@app/contracts/moderation';
import type { Actor } from '@app/contracts/session';
import { ModeratorHints } from '../../core/conversations/moderator-hints.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Approvals } from './approvals.service.ts';
import { type CaseRow, CasesAccess } from './cases-access.service.ts';
import { ReportDecisions } from './report-decisions.service.ts';

interface Decision {
  decision: CaseDecision;
  note: string;
}

const answers: Record<CaseRow['kind'], readonly CaseDecision[]> = {
  report: ['keep', 'hide', 'remove'],
  held: ['approve', 'decline'],
};

/** Deciding a case. What was decided happens in the transaction that closes the case. */
@Injectable()
export class Decisions {
  constructor(
    private readonly access: CasesAccess,
    private readonly reports: ReportDecisions,
    private readonly approvals: Approvals,
    private readonly hints: ModeratorHints,
  ) {}

  async decide(actor: Actor, caseId: string, { decision, note }: Decision): Promise<ModerationCase> {
    const found = await this.access.readable(actor, caseId);
    check(found, { decision, note });
    const close = { actor, found, decision, note };
    if (decision === 'approve') await this.approvals.approve(close);
    else if (decision === 'decline') await this.approvals.decline(close);
    else await this.reports.carryOut(close);
    const decided = await this.access.present(actor, caseId);
    await this.hints.queueChanged(found.space_id);
    const { author } = decided.post;
    if (found.kind === 'held' && author.id) this.hints.heldPostsChanged(author.id);
    return decided;
  }
}

function check({ kind }: CaseRow, { decision, note }: Decision): void {
  if (!answers[kind].includes(decision))
    throw new ProblemError('invalid_input', 'Diese Entscheidung passt nicht zu diesem Fall.');
  if ((decision === 'hide' || decision === 'decline') && note.trim() === '')
    throw new ProblemError('invalid_input', undefined, [
      { path: 'note', message: 'Bitte nennen Sie den Grund. Wer den Beitrag geschrieben hat, liest ihn.' },
    ]);
}
