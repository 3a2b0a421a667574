import { Controller } from '@nestjs/common';
import { catchUpRoutes as routes } from '@app/contracts/catch-up';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { CatchUp } from './catch-up.service.ts';

@Controller()
export class CatchUpController {
  constructor(private readonly catchUp: CatchUp) {}

  @Handles(routes.read)
  read(@Parsed() { actor }: Input<typeof routes.read>) {
    return this.catchUp.read(actor);
  }

  @Handles(routes.mark)
  mark(@Parsed() { actor, body }: Input<typeof routes.mark>) {
    return this.catchUp.mark(actor, body.space);
  }

  @Handles(routes.putBack)
  putBack(@Parsed() { actor, body }: Input<typeof routes.putBack>) {
    return this.catchUp.putBack(actor, body.markers);
  }
}
