import { Controller } from '@nestjs/common';
import { bookmarkRoutes as routes } from '@app/contracts/bookmarks';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Bookmarks } from './bookmarks.service.ts';

@Controller()
export class BookmarksController {
  constructor(private readonly bookmarks: Bookmarks) {}

  @Handles(routes.list)
  list(@Parsed() { actor }: Input<typeof routes.list>) {
    return this.bookmarks.list(actor);
  }

  @Handles(routes.ofConversation)
  ofConversation(@Parsed() { actor, params }: Input<typeof routes.ofConversation>) {
    return this.bookmarks.ofConversation(actor, params.conversationId);
  }

  @Handles(routes.save)
  save(@Parsed() { actor, params, body }: Input<typeof routes.save>) {
    return this.bookmarks.save(actor, params.messageId, body);
  }

  @Handles(routes.remove)
  remove(@Parsed() { actor, params }: Input<typeof routes.remove>) {
    return this.bookmarks.remove(actor, params.messageId);
  }
}
