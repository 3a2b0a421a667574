import { Controller } from '@nestjs/common';
import { messageRoutes as routes } from '@app/contracts/conversation-routes';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { MessagesService } from './messages.service.ts';
import { ReactionsService } from './reactions.service.ts';
import { ReadsService } from './reads.service.ts';

@Controller()
export class MessagesController {
  constructor(
    private readonly messages: MessagesService,
    private readonly reactions: ReactionsService,
    private readonly reads: ReadsService,
  ) {}

  @Handles(routes.locate)
  locate(@Parsed() { actor, params }: Input<typeof routes.locate>) {
    return this.messages.locate(actor, params.messageId);
  }

  @Handles(routes.thread)
  thread(@Parsed() { actor, params }: Input<typeof routes.thread>) {
    return this.reads.thread(actor, params.messageId);
  }

  @Handles(routes.edit)
  edit(@Parsed() { actor, params, body }: Input<typeof routes.edit>) {
    return this.messages.edit(actor, params.messageId, body);
  }

  @Handles(routes.remove)
  remove(@Parsed() { actor, params }: Input<typeof routes.remove>) {
    return this.messages.remove(actor, params.messageId);
  }

  @Handles(routes.restore)
  restore(@Parsed() { actor, params }: Input<typeof routes.restore>) {
    return this.messages.restore(actor, params.messageId);
  }

  @Handles(routes.revisions)
  revisions(@Parsed() { actor, params }: Input<typeof routes.revisions>) {
    return this.messages.revisions(actor, params.messageId);
  }

  @Handles(routes.react)
  react(@Parsed() { actor, params }: Input<typeof routes.react>) {
    return this.reactions.react(actor, params.messageId, params.emoji, true);
  }

  @Handles(routes.unreact)
  unreact(@Parsed() { actor, params }: Input<typeof routes.unreact>) {
    return this.reactions.react(actor, params.messageId, params.emoji, false);
  }

  @Handles(routes.wiki)
  wiki(@Parsed() { actor, params, body }: Input<typeof routes.wiki>) {
    return this.messages.makeWiki(actor, params.messageId, body.wiki);
  }

  @Handles(routes.pin)
  pin(@Parsed() { actor, params, body }: Input<typeof routes.pin>) {
    return this.messages.pin(actor, params.messageId, body.pinned);
  }
}
