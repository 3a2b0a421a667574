import { Controller } from '@nestjs/common';
import { documentTreeRoutes as routes } from '@app/contracts/document-tree';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { Documents } from '../documents.service.ts';
import { PageCopies } from './copies.service.ts';
import { PageMoves } from './moves.service.ts';
import { presentTemplates } from './templates/templates.ts';
import { PageTrash } from './trash.service.ts';

@Controller()
export class DocumentTreeController {
  constructor(
    private readonly documents: Documents,
    private readonly moves: PageMoves,
    private readonly trashed: PageTrash,
    private readonly copies: PageCopies,
  ) {}

  @Handles(routes.templates)
  templates() {
    return { templates: presentTemplates() };
  }

  @Handles(routes.place)
  async place(@Parsed() { actor, params, body }: Input<typeof routes.place>) {
    await this.moves.place(actor, params.documentId, body);
    return this.documents.read(actor, params.documentId);
  }

  @Handles(routes.trash)
  trash(@Parsed() { actor, params }: Input<typeof routes.trash>) {
    return this.trashed.trash(actor, params.documentId);
  }

  @Handles(routes.restore)
  async restore(@Parsed() { actor, params }: Input<typeof routes.restore>) {
    await this.trashed.restore(actor, params.documentId);
    return this.documents.read(actor, params.documentId);
  }

  @Handles(routes.destroy)
  destroy(@Parsed() { actor, params }: Input<typeof routes.destroy>) {
    return this.trashed.destroy(actor, params.documentId);
  }

  @Handles(routes.trashed)
  trashList(@Parsed() { actor, params }: Input<typeof routes.trashed>) {
    return this.trashed.list(actor, params.spaceId);
  }

  @Handles(routes.copy)
  async copy(@Parsed() { actor, params, body }: Input<typeof routes.copy>) {
    await this.copies.copy(actor, params.documentId, body);
    return this.documents.read(actor, body.id);
  }
}
