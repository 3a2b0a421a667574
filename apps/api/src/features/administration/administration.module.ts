import { Module } from '@nestjs/common';
import { AdministeredPeople } from './administered-people.service.ts';
import { AdministrationController } from './administration.controller.ts';
import { AuditTrail } from './audit-trail.service.ts';
import { Outbox } from './outbox.service.ts';

@Module({
  controllers: [AdministrationController],
  providers: [AdministeredPeople, AuditTrail, Outbox],
})
export class AdministrationModule {}
