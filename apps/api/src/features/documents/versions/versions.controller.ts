import { Controller } from '@nestjs/common';
import { documentVersionRoutes as routes } from '@app/contracts/document-versions';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { Versions } from './versions.service.ts';

@Controller()
export class VersionsController {
  constructor(private readonly versions: Versions) {}

  @Handles(routes.list)
  list(@Parsed() { actor, params }: Input<typeof routes.list>) {
    return this.versions.list(actor, params.documentId);
  }

  @Handles(routes.name)
  name(@Parsed() { actor, params, body }: Input<typeof routes.name>) {
    return this.versions.name(actor, params.documentId, body);
  }

  @Handles(routes.read)
  read(@Parsed() { actor, params }: Input<typeof routes.read>) {
    return this.versions.read(actor, params.documentId, params.versionId);
  }

  @Handles(routes.compare)
  compare(@Parsed() { actor, params, query }: Input<typeof routes.compare>) {
    return this.versions.compare(actor, params.documentId, query);
  }

  @Handles(routes.restore)
  restore(@Parsed() { actor, params }: Input<typeof routes.restore>) {
    return this.versions.restore(actor, params.documentId, params.versionId);
  }
}
