import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Route } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { isAdministrator, isCoordination } from '@app/domain/space-rights';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.ts';
import { ProblemError } from '../problems.ts';
import { Authenticator } from './authenticator.ts';
import { ROUTE, setCaller } from './handles.ts';
import { isForeign } from './origin.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Asks the access rule of every route. A handler without a route has no rule, so nobody passes. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true; // sockets are checked at the handshake
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (!route) throw new ProblemError('forbidden');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!safe.has(request.method) && isForeign(this.config.publicUrl, request.headers))
      throw new ProblemError('foreign_origin');
    const actor = await this.authenticator.find(request.headers.cookie);
    setCaller(request, actor);
    return mayCall(route, actor);
  }
}

function mayCall({ access }: Route, actor: Actor | null): true {
  if (access === 'anyone') return true;
  if (!actor) throw new ProblemError('unauthenticated');
  if (access === 'coordination' && !isCoordination(actor)) throw new ProblemError('forbidden');
  if (access === 'administration' && !isAdministrator(actor)) throw new ProblemError('forbidden');
  return true;
}
