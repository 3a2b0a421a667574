import { Controller } from '@nestjs/common';
import { spaceRoutes } from '@app/contracts/spaces';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Spaces } from './spaces.service.ts';

@Controller()
export class SpacesController {
  constructor(private readonly spaces: Spaces) {}

  @Handles(spaceRoutes.list)
  list(@Parsed() { actor }: Input<typeof spaceRoutes.list>) {
    return this.spaces.list(actor);
  }

  @Handles(spaceRoutes.read)
  read(@Parsed() { actor, params }: Input<typeof spaceRoutes.read>) {
    return this.spaces.read(actor, params.slug);
  }
}
