import type { output, input } from 'zod/v4/core';
import type * as z from 'zod/mini';

/**
 * Who may call a route at all, before its object's door is asked. `anyone` includes visitors without an account;
 * `coordination` includes administrators.
 */
export type Access = 'anyone' | 'signed-in' | 'coordination' | 'administration';

export interface Route<
  Path extends string = string,
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/`, with `:name` for a parameter. */
  path: Path;
  access: Access;
  /** One English sentence for the OpenAPI document. */
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  output: Output;
}

/** Declares a route once: the controller, the web client and the OpenAPI document all read this. */
export function route<
  const Path extends string,
  Output extends z.ZodMiniType,
  Params extends z.ZodMiniType = z.ZodMiniType<undefined>,
  Query extends z.ZodMiniType = z.ZodMiniType<undefined>,
  Body extends z.ZodMiniType = z.ZodMiniType<undefined>,
>(definition: Route<Path, Params, Query, Body, Output>): Route<Path, Params, Query, Body, Output> {
  return definition;
}

/** What a handler receives of a route once it is parsed. */
export type RouteInput<R extends Route> = {
  params: output<NonNullable<R['params']>>;
  query: output<NonNullable<R['query']>>;
  body: output<NonNullable<R['body']>>;
};

/** What a client must give to call a route. Parts that the route does not have are left out. */
export type RouteCall<R extends Route> = Given<'params', input<NonNullable<R['params']>>> &
  Given<'query', input<NonNullable<R['query']>>> &
  Given<'body', input<NonNullable<R['body']>>>;

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Partial<Value> extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value };

export type RouteOutput<R extends Route> = output<R['output']>;
