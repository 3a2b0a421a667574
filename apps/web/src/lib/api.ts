import { errorCatalogue, type Problem, problem } from '@app/contracts/errors';
import type { Route, RouteCall, RouteOutput } from '@app/contracts/route';
import * as z from 'zod/mini';

/** A refusal by the server, or the lack of one: `status` 0: the request never arrived, or its answer never came back. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly status: number;
  /** How long the server asks to wait before the same request, in milliseconds. */
  readonly retryAfter: number | undefined;
  constructor(reason: Problem, status: number, retryAfter?: number) {
    super(reason.message);
    this.problem = reason;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

export function addressOf(route: Route, { params, query }: Parts): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name])));
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/api/${path}${search && `?${search}`}`;
}

/** Calls a route from the contracts; the answer is checked, so a server that drifts is caught here. */
export function call<R extends Route>(
  route: R,
  given: RouteCall<R>,
  signal?: AbortSignal,
): Promise<RouteOutput<R>> {
  const parts = given as Parts;
  return send(route, parts, {
    ...(signal && { signal }),
    ...(parts.body !== undefined && {
      body: JSON.stringify(parts.body),
      headers: { 'content-type': 'application/json' },
    }),
  });
}

/** Sends one file as a form to a route that takes one. */
export function upload<R extends Route>(route: R, file: File): Promise<RouteOutput<R>> {
  const body = new FormData();
  body.append('file', file);
  return send(route, {}, { body });
}

async function send<R extends Route>(route: R, parts: Parts, init: RequestInit): Promise<RouteOutput<R>> {
  const response = await fetch(addressOf(route, parts), { method: route.method, ...init }).catch(lineBroke);
  if (!response.ok) throw new ApiError(await problemOf(response), response.status, waitOf(response));
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(lineBroke);
  return z.parse(route.output, answer) as RouteOutput<R>;
}

/** Before the answer or in the middle of it: either way nobody knows what the server did. */
function lineBroke(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new ApiError({ code: 'unavailable', message: errorCatalogue.unavailable.message }, 0);
}

/** Our server and its proxies send seconds, never a date. */
function waitOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

async function problemOf(response: Response): Promise<Problem> {
  return asProblem(await response.json().catch(() => undefined), response.status);
}

export function asProblem(answer: unknown, status: number): Problem {
  const parsed = problem.safeParse(answer);
  if (parsed.success) return parsed.data;
  const code = status >= 502 || status === 0 ? 'unavailable' : 'internal'; // a proxy answered, not our server
  return { code, message: errorCatalogue[code].message };
}
