import { Controller } from '@nestjs/common';
import { unreadRoutes as routes } from '@app/contracts/unread';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { UnreadService } from './unread.service.ts';

@Controller()
export class UnreadController {
  constructor(private readonly unread: UnreadService) {}

  @Handles(routes.spaces)
  list(@Parsed() { actor }: Input<typeof routes.spaces>) {
    return this.unread.list(actor);
  }

  @Handles(routes.markSpace)
  markSpace(@Parsed() { actor, params }: Input<typeof routes.markSpace>) {
    return this.unread.markSpace(actor, params.spaceId);
  }
}
