import { Controller } from '@nestjs/common';
import { pushRoutes as routes } from '@app/contracts/push';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { PushSubscriptions } from './push-subscriptions.service.ts';

@Controller()
export class PushController {
  constructor(private readonly subscriptions: PushSubscriptions) {}

  @Handles(routes.read)
  read(@Parsed() { actor }: Input<typeof routes.read>) {
    return this.subscriptions.read(actor);
  }

  @Handles(routes.subscribe)
  subscribe(@Parsed() { actor, body }: Input<typeof routes.subscribe>) {
    return this.subscriptions.subscribe(actor, body.endpoint);
  }

  @Handles(routes.unsubscribe)
  unsubscribe(@Parsed() { actor }: Input<typeof routes.unsubscribe>) {
    return this.subscriptions.unsubscribe(actor);
  }
}
