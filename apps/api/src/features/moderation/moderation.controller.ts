import { Controller } from '@nestjs/common';
import { moderationRoutes as routes } from '@app/contracts/moderation';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Cases } from './cases.service.ts';
import { Decisions } from './decisions.service.ts';
import { Hiding } from './hiding.service.ts';
import { Reports } from './reports.service.ts';

@Controller()
export class ModerationController {
  constructor(
    private readonly reports: Reports,
    private readonly hiding: Hiding,
    private readonly cases: Cases,
    private readonly decisions: Decisions,
  ) {}

  @Handles(routes.report)
  report(@Parsed() { actor, params, body }: Input<typeof routes.report>) {
    return this.reports.report(actor, params.messageId, body);
  }

  @Handles(routes.hide)
  hide(@Parsed() { actor, params, body }: Input<typeof routes.hide>) {
    return this.hiding.hide(actor, params.messageId, body.reason);
  }

  @Handles(routes.hidden)
  hidden(@Parsed() { actor, params }: Input<typeof routes.hidden>) {
    return this.hiding.hidden(actor, params.messageId);
  }

  @Handles(routes.counts)
  counts(@Parsed() { actor }: Input<typeof routes.counts>) {
    return this.cases.counts(actor);
  }

  @Handles(routes.ownCases)
  ownCases(@Parsed() { actor, query }: Input<typeof routes.ownCases>) {
    return this.cases.own(actor, query);
  }

  @Handles(routes.spaceCases)
  spaceCases(@Parsed() { actor, params, query }: Input<typeof routes.spaceCases>) {
    return this.cases.ofSpace(actor, params.spaceId, query);
  }

  @Handles(routes.claim)
  claim(@Parsed() { actor, params, body }: Input<typeof routes.claim>) {
    return this.cases.claim(actor, params.caseId, body);
  }

  @Handles(routes.decide)
  decide(@Parsed() { actor, params, body }: Input<typeof routes.decide>) {
    return this.decisions.decide(actor, params.caseId, body);
  }
}
