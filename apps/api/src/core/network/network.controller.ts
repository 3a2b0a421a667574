import { Controller, Res } from '@nestjs/common';
import { organizationRoutes } from '@app/contracts/organizations';
import type { FastifyReply } from 'fastify';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { DirectoryService } from './directory.service.ts';
import { OrganizationsService } from './organizations.service.ts';
import { ProfilesService } from './profiles.service.ts';

@Controller()
export class NetworkController {
  constructor(
    private readonly directories: DirectoryService,
    private readonly profiles: ProfilesService,
    private readonly organizations: OrganizationsService,
  ) {}

  @Handles(organizationRoutes.directory)
  async directory(
    @Parsed() { actor, request }: Input<typeof organizationRoutes.directory>,
    @Res() reply: FastifyReply,
  ) {
    const { etag, plain, gzipped } = await this.directories.encoded(actor);
    const isPacked = request.headers['accept-encoding']?.includes('gzip') === true;
    void reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'cookie, accept-encoding' });
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    if (isPacked) void reply.header('content-encoding', 'gzip');
    void reply.type('application/json; charset=utf-8').send(isPacked ? gzipped : plain);
  }

  @Handles(organizationRoutes.read)
  read(@Parsed() { actor, params }: Input<typeof organizationRoutes.read>) {
    return this.profiles.read(actor, params.key);
  }

  @Handles(organizationRoutes.similar)
  similar(@Parsed() { actor, params }: Input<typeof organizationRoutes.similar>) {
    return this.directories.similar(actor, params.key);
  }

  @Handles(organizationRoutes.create)
  create(@Parsed() { actor, body }: Input<typeof organizationRoutes.create>) {
    return this.organizations.create(actor, body);
  }

  @Handles(organizationRoutes.change)
  async change(@Parsed() { actor, params, body }: Input<typeof organizationRoutes.change>) {
    await this.organizations.change(actor, params.key, body);
    return this.profiles.read(actor, params.key);
  }
}
