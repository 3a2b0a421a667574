import { Controller } from '@nestjs/common';
import { invitationRoutes } from '@app/contracts/invitations';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { InvitationAcceptance } from './invitation-acceptance.service.ts';
import { Invitations } from './invitations.service.ts';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptance: InvitationAcceptance,
  ) {}

  @Handles(invitationRoutes.list)
  list(@Parsed() { actor, query }: Input<typeof invitationRoutes.list>) {
    return this.invitations.list(actor, query.cursor);
  }

  @Handles(invitationRoutes.create)
  create(@Parsed() { actor, body }: Input<typeof invitationRoutes.create>) {
    return this.invitations.create(actor, body);
  }

  @Handles(invitationRoutes.look)
  look(@Parsed() { body, request, reply }: Input<typeof invitationRoutes.look>) {
    return this.acceptance.look(body.token, { request, reply });
  }

  @Handles(invitationRoutes.accept)
  accept(@Parsed() { body, request, reply }: Input<typeof invitationRoutes.accept>) {
    return this.acceptance.accept(body, { request, reply });
  }

  @Handles(invitationRoutes.resend)
  resend(@Parsed() { actor, params }: Input<typeof invitationRoutes.resend>) {
    return this.invitations.resend(actor, params.invitationId);
  }

  @Handles(invitationRoutes.revoke)
  revoke(@Parsed() { actor, params }: Input<typeof invitationRoutes.revoke>) {
    return this.invitations.revoke(actor, params.invitationId);
  }
}
