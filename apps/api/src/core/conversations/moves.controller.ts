import { Controller } from '@nestjs/common';
import { moveRoutes as routes } from '@app/contracts/moves';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { MovesService } from './moves.service.ts';

@Controller()
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  @Handles(routes.messages)
  messages(@Parsed() { actor, params, body }: Input<typeof routes.messages>) {
    return this.moves.move(actor, params.conversationId, body);
  }

  @Handles(routes.merge)
  merge(@Parsed() { actor, params, body }: Input<typeof routes.merge>) {
    return this.moves.merge(actor, params.conversationId, body.into);
  }

  @Handles(routes.place)
  place(@Parsed() { actor, params, body }: Input<typeof routes.place>) {
    return this.moves.place(actor, params.conversationId, body.board);
  }
}
