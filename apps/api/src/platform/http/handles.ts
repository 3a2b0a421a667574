import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { Route, RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { parseInput } from '../parsing.ts';
import { notFound } from '../problems.ts';

export const ROUTE = 'route';

const callers = new WeakMap<FastifyRequest, Actor | null>();
export const setCaller = (request: FastifyRequest, actor: Actor | null) => callers.set(request, actor);

const statusOf = (route: Route) => (route.output instanceof z.ZodMiniVoid ? 204 : 200);

/** Serves a route from the contracts: path, method, access rule and parsing come from there. */
export const Handles = (route: Route) =>
  applyDecorators(
    RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
    HttpCode(statusOf(route)),
    SetMetadata(ROUTE, route),
  );

type ActorOf<R extends Route> = R['access'] extends 'anyone' ? Actor | null : Actor;

/** The parsed request of a handler. `actor` is null only where a route lets anyone in. */
export type Input<R extends Route> = RouteInput<R> & {
  actor: ActorOf<R>;
  request: FastifyRequest;
  reply: FastifyReply;
};

const parsePart = (schema: z.ZodMiniType | undefined, value: unknown) => schema && parseInput(schema, value);

/** A malformed id cannot name anything: the same answer as an unknown one. */
function parseParams(schema: z.ZodMiniType | undefined, value: unknown): unknown {
  const result = schema?.safeParse(value);
  if (result && !result.success) throw notFound();
  return result?.data;
}

/** Hands the parsed request to the handler as one object. */
export const Parsed = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route | undefined;
  if (!route) throw new Error('Parsed is for handlers with @Handles');
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  return {
    params: parseParams(route.params, request.params),
    query: parsePart(route.query, request.query),
    body: parsePart(route.body, request.body),
    actor: callers.get(request) ?? null,
    request,
    reply: http.getResponse<FastifyReply>(),
  };
});
