import { Controller } from '@nestjs/common';
import { mentionRoutes as routes } from '@app/contracts/mentions';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { AudienceService } from './audience.service.ts';
import { MentionableService } from './mentionable.service.ts';

@Controller()
export class MentionsController {
  constructor(
    private readonly mentionable: MentionableService,
    private readonly audience: AudienceService,
  ) {}

  @Handles(routes.inConversation)
  inConversation(@Parsed() { actor, params, query }: Input<typeof routes.inConversation>) {
    return this.mentionable.inConversation(actor, params.conversationId, query.query);
  }

  @Handles(routes.inSpace)
  inSpace(@Parsed() { actor, params, query }: Input<typeof routes.inSpace>) {
    return this.mentionable.inSpace(actor, params.spaceId, query.query);
  }

  @Handles(routes.audienceInConversation)
  audienceInConversation(@Parsed() { actor, params, body }: Input<typeof routes.audienceInConversation>) {
    return this.audience.inConversation(actor, params.conversationId, body);
  }

  @Handles(routes.audienceInSpace)
  audienceInSpace(@Parsed() { actor, params, body }: Input<typeof routes.audienceInSpace>) {
    return this.audience.inSpace(actor, params.spaceId, body);
  }
}
