import { Controller } from '@nestjs/common';
import { mailDeliveryRoutes as routes } from '@app/contracts/mail-delivery';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { OwnDelivery } from './own-delivery.service.ts';

@Controller()
export class MailDeliveryController {
  constructor(private readonly delivery: OwnDelivery) {}

  @Handles(routes.read)
  read(@Parsed() { actor }: Input<typeof routes.read>) {
    return this.delivery.read(actor);
  }

  @Handles(routes.resume)
  resume(@Parsed() { actor }: Input<typeof routes.resume>) {
    return this.delivery.resume(actor);
  }
}
