import { Controller } from '@nestjs/common';
import { documentTreeRoutes as routes } from '@app/contracts/document-tree';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { FavouritePages } from './favourites.service.ts';
import { PageAccess } from './page-access.service.ts';
import { WatchedPages } from './watch.service.ts';

@Controller()
export class OwnPagesController {
  constructor(
    private readonly favourites: FavouritePages,
    private readonly watched: WatchedPages,
    private readonly access: PageAccess,
  ) {}

  @Handles(routes.favourites)
  favouriteList(@Parsed() { actor }: Input<typeof routes.favourites>) {
    return this.favourites.list(actor);
  }

  @Handles(routes.favour)
  favour(@Parsed() { actor, params }: Input<typeof routes.favour>) {
    return this.favourites.add(actor, params.documentId);
  }

  @Handles(routes.disfavour)
  disfavour(@Parsed() { actor, params }: Input<typeof routes.disfavour>) {
    return this.favourites.remove(actor, params.documentId);
  }

  @Handles(routes.attention)
  attention(@Parsed() { actor, params }: Input<typeof routes.attention>) {
    return this.watched.read(actor, params.documentId);
  }

  @Handles(routes.setAttention)
  setAttention(@Parsed() { actor, params, body }: Input<typeof routes.setAttention>) {
    return this.watched.choose(actor, params.documentId, body.level);
  }

  @Handles(routes.seen)
  seen(@Parsed() { actor, params }: Input<typeof routes.seen>) {
    return this.watched.see(actor, params.documentId);
  }

  @Handles(routes.access)
  readAccess(@Parsed() { actor, params }: Input<typeof routes.access>) {
    return this.access.read(actor, params.documentId);
  }

  @Handles(routes.setAccess)
  setAccess(@Parsed() { actor, params, body }: Input<typeof routes.setAccess>) {
    return this.access.set(actor, params.documentId, body);
  }
}
