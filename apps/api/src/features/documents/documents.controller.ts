import { Controller } from '@nestjs/common';
import { documentRoutes as routes } from '@app/contracts/documents';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Documents } from './documents.service.ts';

@Controller()
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Handles(routes.tree)
  tree(@Parsed() { actor, params }: Input<typeof routes.tree>) {
    return this.documents.tree(actor, params.spaceId);
  }

  @Handles(routes.create)
  create(@Parsed() { actor, params, body }: Input<typeof routes.create>) {
    return this.documents.create(actor, params.spaceId, body);
  }

  @Handles(routes.read)
  read(@Parsed() { actor, params }: Input<typeof routes.read>) {
    return this.documents.read(actor, params.documentId);
  }

  @Handles(routes.rename)
  rename(@Parsed() { actor, params, body }: Input<typeof routes.rename>) {
    return this.documents.rename(actor, params.documentId, body);
  }
}
