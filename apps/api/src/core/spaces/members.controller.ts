import { Controller } from '@nestjs/common';
import { spaceInvitationRoutes, spaceMemberRoutes } from '@app/contracts/space-members';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Invitations } from './invitations.service.ts';
import { MemberList } from './member-list.service.ts';
import { Memberships } from './memberships.service.ts';

@Controller()
export class MembersController {
  constructor(
    private readonly memberships: Memberships,
    private readonly members: MemberList,
    private readonly invitations: Invitations,
  ) {}

  @Handles(spaceMemberRoutes.list)
  list(@Parsed() { actor, params, query }: Input<typeof spaceMemberRoutes.list>) {
    return this.members.list(actor, params.spaceId, query);
  }

  @Handles(spaceMemberRoutes.join)
  join(@Parsed() { actor, params }: Input<typeof spaceMemberRoutes.join>) {
    return this.memberships.join(actor, params.spaceId);
  }

  @Handles(spaceMemberRoutes.leave)
  leave(@Parsed() { actor, params }: Input<typeof spaceMemberRoutes.leave>) {
    return this.memberships.leave(actor, params.spaceId);
  }

  @Handles(spaceMemberRoutes.changeRole)
  changeRole(@Parsed() { actor, params, body }: Input<typeof spaceMemberRoutes.changeRole>) {
    return this.memberships.changeRole(actor, params.spaceId, params.personId, body.role);
  }

  @Handles(spaceMemberRoutes.remove)
  remove(@Parsed() { actor, params }: Input<typeof spaceMemberRoutes.remove>) {
    return this.memberships.remove(actor, params.spaceId, params.personId);
  }

  @Handles(spaceInvitationRoutes.candidates)
  candidates(@Parsed() { actor, params, query }: Input<typeof spaceInvitationRoutes.candidates>) {
    return this.invitations.candidates(actor, params.spaceId, query.search);
  }

  @Handles(spaceInvitationRoutes.list)
  invited(@Parsed() { actor, params }: Input<typeof spaceInvitationRoutes.list>) {
    return this.invitations.list(actor, params.spaceId);
  }

  @Handles(spaceInvitationRoutes.invite)
  invite(@Parsed() { actor, params, body }: Input<typeof spaceInvitationRoutes.invite>) {
    return this.invitations.invite(actor, params.spaceId, params.personId, body);
  }

  @Handles(spaceInvitationRoutes.withdraw)
  withdraw(@Parsed() { actor, params }: Input<typeof spaceInvitationRoutes.withdraw>) {
    return this.invitations.withdraw(actor, params.spaceId, params.personId);
  }

  @Handles(spaceInvitationRoutes.own)
  own(@Parsed() { actor }: Input<typeof spaceInvitationRoutes.own>) {
    return this.invitations.own(actor);
  }

  @Handles(spaceInvitationRoutes.accept)
  accept(@Parsed() { actor, params }: Input<typeof spaceInvitationRoutes.accept>) {
    return this.invitations.accept(actor, params.spaceId);
  }

  @Handles(spaceInvitationRoutes.decline)
  decline(@Parsed() { actor, params }: Input<typeof spaceInvitationRoutes.decline>) {
    return this.invitations.decline(actor, params.spaceId);
  }
}
