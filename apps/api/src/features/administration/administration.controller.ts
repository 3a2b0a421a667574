import { Controller } from '@nestjs/common';
import { administrationRoutes } from '@app/contracts/administration';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { AdministeredPeople } from './administered-people.service.ts';
import { AuditTrail } from './audit-trail.service.ts';
import { Outbox } from './outbox.service.ts';

@Controller()
export class AdministrationController {
  constructor(
    private readonly people: AdministeredPeople,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
  ) {}

  @Handles(administrationRoutes.people)
  listPeople(@Parsed() { actor, query }: Input<typeof administrationRoutes.people>) {
    return this.people.list(actor, query);
  }

  @Handles(administrationRoutes.setRole)
  setRole(@Parsed() { actor, params, body }: Input<typeof administrationRoutes.setRole>) {
    return this.people.setRole(actor, params.personId, body.platformRole);
  }

  @Handles(administrationRoutes.deactivate)
  deactivate(@Parsed() { actor, params }: Input<typeof administrationRoutes.deactivate>) {
    return this.people.setActive(actor, params.personId, false);
  }

  @Handles(administrationRoutes.reactivate)
  reactivate(@Parsed() { actor, params }: Input<typeof administrationRoutes.reactivate>) {
    return this.people.setActive(actor, params.personId, true);
  }

  @Handles(administrationRoutes.mails)
  mails(@Parsed() { query }: Input<typeof administrationRoutes.mails>) {
    return this.outbox.list(query);
  }

  @Handles(administrationRoutes.retryMail)
  retryMail(@Parsed() { params }: Input<typeof administrationRoutes.retryMail>) {
    return this.outbox.retry(params.mailId);
  }

  @Handles(administrationRoutes.audit)
  audit(@Parsed() { actor, query }: Input<typeof administrationRoutes.audit>) {
    return this.trail.list(actor, query.before);
  }
}
