import { Controller } from '@nestjs/common';
import { spaceModerationRoutes as routes } from '@app/contracts/space-moderation';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Sanctions } from './sanctions.service.ts';
import { SpaceRules } from './space-rules.service.ts';

@Controller()
export class SpaceModerationController {
  constructor(
    private readonly rules: SpaceRules,
    private readonly sanctions: Sanctions,
  ) {}

  @Handles(routes.standing)
  standing(@Parsed() { actor, params }: Input<typeof routes.standing>) {
    return this.rules.standing(actor, params.spaceId);
  }

  @Handles(routes.acceptRules)
  acceptRules(@Parsed() { actor, params }: Input<typeof routes.acceptRules>) {
    return this.rules.accept(actor, params.spaceId);
  }

  @Handles(routes.settings)
  settings(@Parsed() { actor, params }: Input<typeof routes.settings>) {
    return this.rules.settings(actor, params.spaceId);
  }

  @Handles(routes.changeSettings)
  changeSettings(@Parsed() { actor, params, body }: Input<typeof routes.changeSettings>) {
    return this.rules.change(actor, params.spaceId, body);
  }

  @Handles(routes.silences)
  silences(@Parsed() { actor, params }: Input<typeof routes.silences>) {
    return this.sanctions.silences(actor, params.spaceId);
  }

  @Handles(routes.silence)
  silence(@Parsed() { actor, params, body }: Input<typeof routes.silence>) {
    return this.sanctions.silence(actor, params, body);
  }

  @Handles(routes.liftSilence)
  liftSilence(@Parsed() { actor, params }: Input<typeof routes.liftSilence>) {
    return this.sanctions.lift(actor, params);
  }

  @Handles(routes.warn)
  warn(@Parsed() { actor, params, body }: Input<typeof routes.warn>) {
    return this.sanctions.warn(actor, params.spaceId, body);
  }
}
