import { Module } from '@nestjs/common';
import { Boards } from './boards.service.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { Invitations } from './invitations.service.ts';
import { MemberList } from './member-list.service.ts';
import { MembersController } from './members.controller.ts';
import { Memberships } from './memberships.service.ts';
import { SpaceHints } from './space-hints.service.ts';
import { SpacesAccess } from './spaces-access.service.ts';
import { SpacesController } from './spaces.controller.ts';
import { Spaces } from './spaces.service.ts';

@Module({
  controllers: [SpacesController, MembersController],
  providers: [
    Boards,
    InvitationLetters,
    Invitations,
    MemberList,
    Memberships,
    SpaceHints,
    Spaces,
    SpacesAccess,
  ],
  exports: [SpacesAccess],
})
export class SpacesModule {}
