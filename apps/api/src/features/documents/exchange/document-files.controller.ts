import { Controller } from '@nestjs/common';
import { documentRoutes as routes } from '@app/contracts/documents';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { DocumentFiles } from './document-files.ts';

@Controller()
export class DocumentFilesController {
  constructor(private readonly files: DocumentFiles) {}

  @Handles(routes.addFile)
  addFile(@Parsed() { actor, params }: Input<typeof routes.addFile>) {
    return this.files.addOwn(actor, params);
  }
}
