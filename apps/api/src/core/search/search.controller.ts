import { Controller } from '@nestjs/common';
import { searchRoutes as routes } from '@app/contracts/search';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { SearchService } from './search.service.ts';
import { SimilarService } from './similar.service.ts';

@Controller()
export class SearchController {
  constructor(
    private readonly service: SearchService,
    private readonly similarity: SimilarService,
  ) {}

  @Handles(routes.search)
  search(@Parsed() { actor, query, request }: Input<typeof routes.search>) {
    return this.service.search(actor, query, request.ip);
  }

  @Handles(routes.similar)
  similar(@Parsed() { actor, query }: Input<typeof routes.similar>) {
    return this.similarity.find(actor, query.text, query.except);
  }
}
