import { Controller } from '@nestjs/common';
import { switcherRoutes as routes } from '@app/contracts/switcher';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { SwitcherService } from './switcher.service.ts';

@Controller()
export class SwitcherController {
  constructor(private readonly switcher: SwitcherService) {}

  @Handles(routes.look)
  look(@Parsed() { actor, query }: Input<typeof routes.look>) {
    return this.switcher.look(actor, query.query);
  }
}
