import { Controller } from '@nestjs/common';
import { moderationRoutes as routes } from '@app/contracts/moderation';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Corrections } from './corrections.service.ts';
import { HeldPosts } from './held-posts.service.ts';

@Controller()
export class HeldPostsController {
  constructor(
    private readonly heldPosts: HeldPosts,
    private readonly corrections: Corrections,
  ) {}

  @Handles(routes.correct)
  correct(@Parsed() { actor, params, body }: Input<typeof routes.correct>) {
    return this.corrections.correct(actor, params.messageId, body);
  }

  @Handles(routes.ownHeld)
  ownHeld(@Parsed() { actor, query }: Input<typeof routes.ownHeld>) {
    return this.heldPosts.own(actor, query);
  }

  @Handles(routes.takeBack)
  takeBack(@Parsed() { actor, params }: Input<typeof routes.takeBack>) {
    return this.heldPosts.takeBack(actor, params.messageId);
  }
}
