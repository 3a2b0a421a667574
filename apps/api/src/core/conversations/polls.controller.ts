import { Controller } from '@nestjs/common';
import { pollRoutes as routes } from '@app/contracts/polls';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { PollsService } from './polls.service.ts';

@Controller()
export class PollsController {
  constructor(private readonly polls: PollsService) {}

  @Handles(routes.read)
  read(@Parsed() { actor, params }: Input<typeof routes.read>) {
    return this.polls.read(actor, params.messageId);
  }

  @Handles(routes.vote)
  vote(@Parsed() { actor, params, body }: Input<typeof routes.vote>) {
    return this.polls.vote(actor, params.messageId, body.options);
  }

  @Handles(routes.close)
  close(@Parsed() { actor, params }: Input<typeof routes.close>) {
    return this.polls.close(actor, params.messageId);
  }
}
