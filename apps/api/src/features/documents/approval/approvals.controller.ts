import { Controller } from '@nestjs/common';
import { documentApprovalRoutes as routes } from '@app/contracts/document-approval';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { ApprovalReading } from './approval-reading.service.ts';
import { ApprovalStart } from './approval-start.service.ts';
import { Approvals } from './approvals.service.ts';

@Controller()
export class ApprovalsController {
  constructor(
    private readonly reading: ApprovalReading,
    private readonly starting: ApprovalStart,
    private readonly approvals: Approvals,
  ) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params }: Input<typeof routes.list>) {
    return this.reading.list(actor, params.documentId);
  }

  @Handles(routes.start)
  start(@Parsed() { actor, params, body }: Input<typeof routes.start>) {
    return this.starting.start(actor, params.documentId, body);
  }

  @Handles(routes.decide)
  decide(@Parsed() { actor, params, body }: Input<typeof routes.decide>) {
    return this.approvals.decide({ actor, ...params }, body);
  }

  @Handles(routes.release)
  release(@Parsed() { actor, params }: Input<typeof routes.release>) {
    return this.approvals.release({ actor, ...params });
  }

  @Handles(routes.withdraw)
  withdraw(@Parsed() { actor, params }: Input<typeof routes.withdraw>) {
    return this.approvals.withdraw({ actor, ...params });
  }

  @Handles(routes.released)
  released(@Parsed() { actor, params }: Input<typeof routes.released>) {
    return this.reading.released(actor, params.documentId, params.number);
  }
}
