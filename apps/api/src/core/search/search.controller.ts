import { Controller } from '@nestjs/common';
import { searchRoutes as routes } from '@app/contracts/search';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { SearchService } from './search.service.ts';

@Controller()
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Handles(routes.search)
  search(@Parsed() { actor, query, request }: Input<typeof routes.search>) {
    return this.service.search(actor, query, request.ip);
  }
}
