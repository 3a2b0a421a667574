import { Controller } from '@nestjs/common';
import { moderationLogRoutes as routes } from '@app/contracts/moderation-log';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { MailDecisions } from './mail-decisions.service.ts';
import { ModerationTrail } from './moderation-trail.service.ts';
import { Reminders } from './reminders.service.ts';
import { Undo } from './undo.service.ts';

@Controller()
export class ModerationLogController {
  constructor(
    private readonly trail: ModerationTrail,
    private readonly takeBack: Undo,
    private readonly reminders: Reminders,
    private readonly links: MailDecisions,
  ) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params, query }: Input<typeof routes.list>) {
    return this.trail.list(actor, params.spaceId, query);
  }

  @Handles(routes.undo)
  undo(@Parsed() { actor, params }: Input<typeof routes.undo>) {
    return this.takeBack.undo(actor, params.entryId);
  }

  @Handles(routes.mails)
  mails(@Parsed() { actor }: Input<typeof routes.mails>) {
    return this.reminders.chosen(actor);
  }

  @Handles(routes.chooseMails)
  chooseMails(@Parsed() { actor, body }: Input<typeof routes.chooseMails>) {
    return this.reminders.choose(actor, body.on);
  }

  @Handles(routes.look)
  look(@Parsed() { body }: Input<typeof routes.look>) {
    return this.links.look(body.token);
  }

  @Handles(routes.decide)
  decide(@Parsed() { body }: Input<typeof routes.decide>) {
    return this.links.decide(body);
  }
}
