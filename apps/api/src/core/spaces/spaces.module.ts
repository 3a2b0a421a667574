import { Module } from '@nestjs/common';
import { SpacesAccess } from './spaces-access.service.ts';
import { SpacesController } from './spaces.controller.ts';
import { Spaces } from './spaces.service.ts';

@Module({
  controllers: [SpacesController],
  providers: [Spaces, SpacesAccess],
  exports: [SpacesAccess],
})
export class SpacesModule {}
