import { Controller } from '@nestjs/common';
import { documentRoutes as routes } from '@app/contracts/documents';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Documents } from './documents.service.ts';
import { PageTexts } from './tree/page-texts.service.ts';

@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly texts: PageTexts,
  ) {}

  @Handles(routes.tree)
  tree(@Parsed() { actor, params }: Input<typeof routes.tree>) {
    return this.documents.tree(actor, params.spaceId);
  }

  @Handles(routes.create)
  async create(@Parsed() { actor, params, body }: Input<typeof routes.create>) {
    const page = await this.documents.create(actor, params.spaceId, body);
    await this.texts.fillFromTemplate(actor, page.id, body.template);
    return page;
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
