import { Injectable } from '@nestjs/common';
import type { CaseDecision, ModerationCase } from '@app/contracts/moderation';
import type { PlatformRole } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import { hashOfToken } from '../../core/identity/link-token.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { forReader, selectCases } from './case-view.ts';
import { Decisions } from './decisions.service.ts';

interface LinkRow {
  person_id: string;
  name: string;
  platform_role: PlatformRole;
  organization_id: string | null;
  cases: string[];
}

interface Decision {
  token: string;
  case: string;
  decision: CaseDecision;
  note: string;
}

/**
 * Deciding from a mail, without signing in. Opening the link changes nothing: mail scanners open links too. It stands
 * for its person as long as that person may sign in and moderates the space, and only for the cases of its mail.
 */
@Injectable()
export class MailDecisions {
  constructor(
    private readonly db: Database,
    private readonly decisions: Decisions,
  ) {}

  async look(token: string): Promise<{ name: string; cases: ModerationCase[] }> {
    const link = await this.open(token);
    const cases = await selectCases(
      this.db,
      `WHERE k.id = ANY ($1) AND k.space_id IN (
         SELECT space_id FROM space_member WHERE person_id = $2 AND role IN ('moderator', 'lead'))
       ORDER BY k.created_at, k.id`,
      [link.cases, link.person_id],
    );
    return { name: link.name, cases: cases.map(({ item }) => forReader(item, link.person_id)) };
  }

  async decide({ token, case: caseId, decision, note }: Decision): Promise<ModerationCase> {
    const link = await this.open(token);
    if (!link.cases.includes(caseId)) throw notFound();
    return this.decisions.decide(actorOf(link), caseId, { decision, note });
  }

  private async open(token: string): Promise<LinkRow> {
    const [link] = await this.db.query<LinkRow>(
      `SELECT l.person_id, l.cases, p.name, p.platform_role, p.organization_id
         FROM moderation_link l JOIN person p ON p.id = l.person_id
        WHERE l.token_hash = $1 AND l.expires_at > now() AND p.erased_at IS NULL AND p.deactivated_at IS NULL`,
      [hashOfToken(token)],
    );
    if (!link)
      throw new ProblemError(
        'not_found',
        'Dieser Link gilt nicht mehr. Bitte melden Sie sich an, oder warten Sie auf die nächste E-Mail.',
      );
    return link;
  }
}

/** There is no session: the link is what lets the person in. */
const actorOf = (link: LinkRow): Actor => ({
  personId: link.person_id,
  sessionId: link.person_id,
  name: link.name,
  platformRole: link.platform_role,
  organizationId: link.organization_id,
});
