import { Module } from '@nestjs/common';
import { SpacesModule } from '../spaces/spaces.module.ts';
import { DirectoryService } from './directory.service.ts';
import { MembershipsController } from './memberships.controller.ts';
import { MembershipsService } from './memberships.service.ts';
import { NetworkController } from './network.controller.ts';
import { OrganizationsAccess } from './organizations-access.service.ts';
import { OrganizationsService } from './organizations.service.ts';
import { PipelineService } from './pipeline.service.ts';
import { ProfilesService } from './profiles.service.ts';
import { SignatureRoundsService } from './signature-rounds.service.ts';

@Module({
  imports: [SpacesModule],
  controllers: [NetworkController, MembershipsController],
  providers: [
    DirectoryService,
    MembershipsService,
    OrganizationsAccess,
    OrganizationsService,
    PipelineService,
    ProfilesService,
    SignatureRoundsService,
  ],
  exports: [DirectoryService],
})
export class NetworkModule {}
