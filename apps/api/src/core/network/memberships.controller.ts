import { Controller } from '@nestjs/common';
import { membershipRoutes as routes } from '@app/contracts/memberships';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { MembershipsService } from './memberships.service.ts';
import { PipelineService } from './pipeline.service.ts';
import { SignatureRoundsService } from './signature-rounds.service.ts';

@Controller()
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly desk: PipelineService,
    private readonly rounds: SignatureRoundsService,
  ) {}

  @Handles(routes.pipeline)
  pipeline(@Parsed() { actor }: Input<typeof routes.pipeline>) {
    return this.desk.list(actor);
  }

  @Handles(routes.move)
  move(@Parsed() { actor, params, body }: Input<typeof routes.move>) {
    return this.memberships.move(actor, params.key, body);
  }

  @Handles(routes.assess)
  assess(@Parsed() { actor, params, body }: Input<typeof routes.assess>) {
    return this.memberships.assess(actor, params.key, params.criterion, body);
  }

  @Handles(routes.rounds)
  listRounds() {
    return this.rounds.list();
  }

  @Handles(routes.createRound)
  createRound(@Parsed() { actor, body }: Input<typeof routes.createRound>) {
    return this.rounds.create(actor, body);
  }

  @Handles(routes.changeRound)
  changeRound(@Parsed() { actor, params, body }: Input<typeof routes.changeRound>) {
    return this.rounds.change(actor, params.id, body);
  }
}
