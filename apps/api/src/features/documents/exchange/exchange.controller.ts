import { Controller, Res } from '@nestjs/common';
import { documentExchangeRoutes as routes } from '@app/contracts/document-exchange';
import type { FastifyReply } from 'fastify';
import { Handles, type Input, Parsed } from '../../../platform/http/handles.ts';
import { attachmentHeader } from './export-name.ts';
import { Exports } from './exports.service.ts';
import { Imports } from './import.service.ts';
import { TreeExports } from './tree-exports.service.ts';

@Controller()
export class ExchangeController {
  constructor(
    private readonly imports: Imports,
    private readonly exports: Exports,
    private readonly trees: TreeExports,
  ) {}

  @Handles(routes.import)
  import(@Parsed() { actor, params, query, request }: Input<typeof routes.import>) {
    return this.imports.take(actor, params.spaceId, query, request);
  }

  @Handles(routes.export)
  async export(
    @Parsed() { actor, params, query, request }: Input<typeof routes.export>,
    @Res() reply: FastifyReply,
  ) {
    const { format } = query;
    const file = await this.exports.of(actor, params.documentId, { format, address: request.ip });
    await reply.headers(headersOf(file.name, file.mediaType)).send(file.bytes);
  }

  @Handles(routes.exportTree)
  exportTree(@Parsed() { actor, params, body }: Input<typeof routes.exportTree>) {
    return this.trees.begin(actor, params.spaceId, body);
  }

  @Handles(routes.exportState)
  exportState(@Parsed() { actor, params }: Input<typeof routes.exportState>) {
    return this.trees.state(actor, params.exportId);
  }

  @Handles(routes.exportFile)
  async exportFile(@Parsed() { actor, params }: Input<typeof routes.exportFile>, @Res() reply: FastifyReply) {
    const { name, opened } = await this.trees.file(actor, params.exportId);
    await reply
      .headers({ ...headersOf(name, 'application/zip'), 'content-length': opened.bytes })
      .send(opened.stream);
  }
}

/** A page among our files is never shown as one of ours. */
const headersOf = (name: string, mediaType: string) => ({
  'cache-control': 'private, no-store',
  'content-disposition': attachmentHeader(name),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'content-type': mediaType,
});
