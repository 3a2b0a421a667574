import { Controller } from '@nestjs/common';
import { topicViewRoutes as routes } from '@app/contracts/topic-views';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { TopicViewsService } from './topic-views.service.ts';

@Controller()
export class TopicViewsController {
  constructor(private readonly views: TopicViewsService) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params }: Input<typeof routes.list>) {
    return this.views.list(actor, params.spaceId);
  }

  @Handles(routes.save)
  save(@Parsed() { actor, params, body }: Input<typeof routes.save>) {
    return this.views.save(actor, params.spaceId, { id: params.viewId, ...body });
  }

  @Handles(routes.remove)
  remove(@Parsed() { actor, params }: Input<typeof routes.remove>) {
    return this.views.remove(actor, params.spaceId, params.viewId);
  }
}
