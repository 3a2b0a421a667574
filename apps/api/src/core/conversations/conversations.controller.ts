import { Controller, Res } from '@nestjs/common';
import { conversationRoutes as routes } from '@app/contracts/conversation-routes';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { ConversationsService } from './conversations.service.ts';
import { MarkersService } from './markers.service.ts';
import { MessagesService } from './messages.service.ts';
import { type EncodedAnswer, ReadsService } from './reads.service.ts';

/** Rights were asked before this: a browser may keep an answer, but asks again every time. */
function sendEncoded({ etag, body }: EncodedAnswer, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] === etag) void reply.status(304).send();
  else void reply.header('content-type', 'application/json; charset=utf-8').send(body);
}

@Controller()
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly reads: ReadsService,
    private readonly messages: MessagesService,
    private readonly markers: MarkersService,
  ) {}

  @Handles(routes.page)
  async page(
    @Parsed() { actor, params, query, request }: Input<typeof routes.page>,
    @Res() reply: FastifyReply,
  ) {
    sendEncoded(await this.reads.page(actor, params.conversationId, query), request, reply);
  }

  @Handles(routes.changes)
  async changes(
    @Parsed() { actor, params, query, request }: Input<typeof routes.changes>,
    @Res() reply: FastifyReply,
  ) {
    sendEncoded(await this.reads.changes(actor, params.conversationId, query.since), request, reply);
  }

  @Handles(routes.locate)
  locate(@Parsed() { actor, params }: Input<typeof routes.locate>) {
    return this.reads.place(actor, params.conversationId);
  }

  @Handles(routes.own)
  own(@Parsed() { actor, params }: Input<typeof routes.own>) {
    return this.markers.own(actor, params.conversationId);
  }

  @Handles(routes.pins)
  pins(@Parsed() { actor, params }: Input<typeof routes.pins>) {
    return this.reads.pins(actor, params.conversationId);
  }

  @Handles(routes.since)
  since(@Parsed() { actor, params, query }: Input<typeof routes.since>) {
    return this.reads.since(actor, params.conversationId, query.at);
  }

  @Handles(routes.send)
  send(@Parsed() { actor, params, body }: Input<typeof routes.send>) {
    return this.messages.send(actor, params.conversationId, body);
  }

  @Handles(routes.mark)
  mark(@Parsed() { actor, params, body }: Input<typeof routes.mark>) {
    return this.markers.mark(actor, params.conversationId, body.position, body.rewind);
  }

  @Handles(routes.update)
  update(@Parsed() { actor, params, body }: Input<typeof routes.update>) {
    return this.conversations.update(actor, params.conversationId, body);
  }
}
