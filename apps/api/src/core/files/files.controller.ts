import { Controller, Res } from '@nestjs/common';
import { fileRoutes as routes } from '@app/contracts/files';
import type { FastifyReply } from 'fastify';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Files } from './files.service.ts';
import { Uploads } from './uploads.service.ts';

@Controller()
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly uploads: Uploads,
  ) {}

  @Handles(routes.upload)
  upload(@Parsed() { actor, params, query, request }: Input<typeof routes.upload>) {
    return this.uploads.take(actor, { id: params.fileId, name: query.name }, request);
  }

  @Handles(routes.download)
  async download(
    @Parsed() { actor, params, query, request }: Input<typeof routes.download>,
    @Res() reply: FastifyReply,
  ) {
    await this.files.send(actor, { fileId: params.fileId, size: query.size }, { request, reply });
  }
}
