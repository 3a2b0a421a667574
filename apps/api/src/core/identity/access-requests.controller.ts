import { Controller } from '@nestjs/common';
import { accessRequestRoutes } from '@app/contracts/invitations';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { AccessDecisions } from './access-decisions.service.ts';
import { AccessRequests } from './access-requests.service.ts';

@Controller()
export class AccessRequestsController {
  constructor(
    private readonly requests: AccessRequests,
    private readonly decisions: AccessDecisions,
  ) {}

  @Handles(accessRequestRoutes.create)
  create(@Parsed() { body, request, reply }: Input<typeof accessRequestRoutes.create>) {
    return this.requests.create(body, { request, reply });
  }

  @Handles(accessRequestRoutes.organizationNames)
  organizationNames(@Parsed() { query }: Input<typeof accessRequestRoutes.organizationNames>) {
    return this.requests.organizationNames(query.query);
  }

  @Handles(accessRequestRoutes.list)
  list(@Parsed() { actor, query }: Input<typeof accessRequestRoutes.list>) {
    return this.decisions.list(actor, query.state);
  }

  @Handles(accessRequestRoutes.approve)
  approve(@Parsed() { actor, params, body }: Input<typeof accessRequestRoutes.approve>) {
    return this.decisions.approve(actor, params.requestId, body.organizationId);
  }

  @Handles(accessRequestRoutes.decline)
  decline(@Parsed() { actor, params, body }: Input<typeof accessRequestRoutes.decline>) {
    return this.decisions.decline(actor, params.requestId, body.reason);
  }
}
