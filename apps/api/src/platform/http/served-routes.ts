import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Route } from '@app/contracts/route';
import { ROUTE } from './handles.ts';

export interface ServedRoute {
  /** What the controller is about: `SpaceMembersController` is `space-members`. */
  subject: string;
  route: Route;
}

type Handler = (...given: unknown[]) => unknown;

/** Every route that a controller serves. A handler without one has no rule, and the server does not start with it. */
@Injectable()
export class ServedRoutes implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit() {
    this.all();
  }

  all(): ServedRoute[] {
    const controllers = [...this.modules.values()].flatMap((module) => [...module.controllers.values()]);
    return controllers.flatMap(({ metatype }) => (metatype ? routesOf(metatype as new () => object) : []));
  }
}

function routesOf(controller: new () => object): ServedRoute[] {
  const methods = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype));
  return methods.flatMap(([name, { value }]): ServedRoute[] => {
    if (typeof value !== 'function' || name === 'constructor') return [];
    const handler = value as Handler;
    const route = Reflect.getMetadata(ROUTE, handler) as Route | undefined;
    if (route) return [{ subject: subjectOf(controller.name), route }];
    const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
    if (method !== undefined)
      throw new Error(`${controller.name}.${name} has no route, so nobody may call it`);
    return [];
  });
}

const subjectOf = (name: string) =>
  name
    .replace(/Controller$/, '')
    .replace(/[a-z](?=[A-Z])/g, '$&-')
    .toLowerCase();
