import { Controller, Res } from '@nestjs/common';
import { feedRoutes as routes } from '@app/contracts/feeds';
import type { FastifyReply } from 'fastify';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { FeedKeys } from './feed-keys.service.ts';
import { PostFeed } from './post-feed.service.ts';

@Controller()
export class FeedsController {
  constructor(
    private readonly keys: FeedKeys,
    private readonly feed: PostFeed,
  ) {}

  @Handles(routes.access)
  access(@Parsed() { actor }: Input<typeof routes.access>) {
    return this.keys.access(actor);
  }

  @Handles(routes.renew)
  renew(@Parsed() { actor }: Input<typeof routes.renew>) {
    return this.keys.renew(actor);
  }

  @Handles(routes.end)
  end(@Parsed() { actor }: Input<typeof routes.end>) {
    return this.keys.end(actor);
  }

  /** Answers by itself: XML, or 304. */
  @Handles(routes.posts)
  async posts(@Parsed() { params, query, request }: Input<typeof routes.posts>, @Res() reply: FastifyReply) {
    await this.feed.send({ ...params, board: query.board }, { request, reply });
  }
}
