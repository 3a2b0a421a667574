import { Controller } from '@nestjs/common';
import { sessionRoutes } from '@app/contracts/session';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { FirstAdministrator } from './first-administrator.service.ts';

@Controller()
export class SetupController {
  constructor(private readonly firstAdministrator: FirstAdministrator) {}

  @Handles(sessionRoutes.setUp)
  setUp(@Parsed() { body, request, reply }: Input<typeof sessionRoutes.setUp>) {
    return this.firstAdministrator.create(body, { request, reply });
  }
}
