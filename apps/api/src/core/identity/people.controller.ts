import { Controller, Res } from '@nestjs/common';
import { peopleRoutes } from '@app/contracts/profiles';
import type { FastifyReply } from 'fastify';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { People } from './people.service.ts';
import { Photos } from './photos.service.ts';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly photos: Photos,
  ) {}

  @Handles(peopleRoutes.search)
  search(@Parsed() { query }: Input<typeof peopleRoutes.search>) {
    return this.people.search(query.search);
  }

  @Handles(peopleRoutes.read)
  read(@Parsed() { params }: Input<typeof peopleRoutes.read>) {
    return this.people.read(params.personId);
  }

  /** Answers by itself: bytes, or 304. */
  @Handles(peopleRoutes.photo)
  async photo(
    @Parsed() { actor, params, request }: Input<typeof peopleRoutes.photo>,
    @Res() reply: FastifyReply,
  ) {
    await this.photos.send(actor, params.hash, { request, reply });
  }
}
