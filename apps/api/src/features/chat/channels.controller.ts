import { Controller } from '@nestjs/common';
import { channelRoutes as routes } from '@app/contracts/channels';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { ChannelsService } from './channels.service.ts';

@Controller()
export class ChannelsController {
  constructor(private readonly channels: ChannelsService) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params }: Input<typeof routes.list>) {
    return this.channels.list(actor, params.spaceId);
  }

  @Handles(routes.create)
  create(@Parsed() { actor, params, body }: Input<typeof routes.create>) {
    return this.channels.create(actor, params.spaceId, body);
  }
}
