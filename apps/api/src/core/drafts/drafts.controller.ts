import { Controller } from '@nestjs/common';
import { draftRoutes as routes } from '@app/contracts/drafts';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { DraftsService } from './drafts.service.ts';

@Controller()
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Handles(routes.list)
  list(@Parsed() { actor }: Input<typeof routes.list>) {
    return this.drafts.list(actor);
  }

  @Handles(routes.read)
  read(@Parsed() { actor, params, query }: Input<typeof routes.read>) {
    return this.drafts.read(actor, params.place, query.owner);
  }

  @Handles(routes.save)
  save(@Parsed() { actor, params, body }: Input<typeof routes.save>) {
    return this.drafts.save(actor, params.place, body);
  }

  @Handles(routes.discard)
  discard(@Parsed() { actor, params, query }: Input<typeof routes.discard>) {
    return this.drafts.discard(actor, params.place, query);
  }
}
