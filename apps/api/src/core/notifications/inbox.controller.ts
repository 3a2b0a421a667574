import { Controller } from '@nestjs/common';
import { notificationRoutes as routes } from '@app/contracts/notifications';
import { notificationCountRoutes as countRoutes } from '@app/contracts/notification-count';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Inbox } from './inbox.service.ts';

@Controller()
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Handles(routes.list)
  list(@Parsed() { actor, query }: Input<typeof routes.list>) {
    return this.inbox.list(actor, query);
  }

  @Handles(countRoutes.count)
  count(@Parsed() { actor }: Input<typeof countRoutes.count>) {
    return this.inbox.count(actor);
  }

  @Handles(routes.mark)
  mark(@Parsed() { actor, body }: Input<typeof routes.mark>) {
    return this.inbox.mark(actor, body.ids, body.read);
  }
}
