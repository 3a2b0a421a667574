import { Controller } from '@nestjs/common';
import { attentionRoutes as routes } from '@app/contracts/attention';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { AttentionService } from './attention.service.ts';

@Controller()
export class AttentionController {
  constructor(private readonly attention: AttentionService) {}

  @Handles(routes.list)
  list(@Parsed() { actor }: Input<typeof routes.list>) {
    return this.attention.list(actor);
  }

  @Handles(routes.ofConversation)
  ofConversation(@Parsed() { actor, params }: Input<typeof routes.ofConversation>) {
    return this.attention.ofConversation(actor, params.conversationId);
  }

  @Handles(routes.setOfConversation)
  setOfConversation(@Parsed() { actor, params, body }: Input<typeof routes.setOfConversation>) {
    return this.attention.setOfConversation(actor, params.conversationId, body.level);
  }

  @Handles(routes.ofSpace)
  ofSpace(@Parsed() { actor, params }: Input<typeof routes.ofSpace>) {
    return this.attention.ofSpace(actor, params.spaceId);
  }

  @Handles(routes.setOfSpace)
  setOfSpace(@Parsed() { actor, params, body }: Input<typeof routes.setOfSpace>) {
    return this.attention.setOfSpace(actor, params.spaceId, body.level);
  }
}
