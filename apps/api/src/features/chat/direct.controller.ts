import { Controller } from '@nestjs/common';
import { directRoutes as routes } from '@app/contracts/direct';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { DirectService } from './direct.service.ts';

@Controller()
export class DirectController {
  constructor(private readonly direct: DirectService) {}

  @Handles(routes.list)
  list(@Parsed() { actor }: Input<typeof routes.list>) {
    return this.direct.list(actor);
  }

  @Handles(routes.open)
  open(@Parsed() { actor, body }: Input<typeof routes.open>) {
    return this.direct.open(actor, body);
  }

  @Handles(routes.read)
  read(@Parsed() { actor, params }: Input<typeof routes.read>) {
    return this.direct.read(actor, params.conversationId);
  }

  @Handles(routes.add)
  add(@Parsed() { actor, params }: Input<typeof routes.add>) {
    return this.direct.add(actor, params.conversationId, params.personId);
  }

  @Handles(routes.leave)
  leave(@Parsed() { actor, params }: Input<typeof routes.leave>) {
    return this.direct.leave(actor, params.conversationId);
  }
}
