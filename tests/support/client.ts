import type { Route, RouteCall } from '@app/contracts/route';

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** HTTP as one person, on the wire: `http` sends anything at all, `ask` what the contracts say. */
export function openClient(url: string, headers: Record<string, string>) {
  async function http(
    method: string,
    path: string,
    body?: unknown,
    extra: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${url}/api/${path}`, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...extra },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? (JSON.parse(text) as unknown) : text,
    };
  }

  return {
    http,
    ask<R extends Route>(route: R, given: RouteCall<R>): Promise<Answer> {
      const { params, query, body } = given as Record<
        'params' | 'query',
        Record<string, unknown> | undefined
      > & { body?: unknown };
      const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
        encodeURIComponent(String(params?.[name])),
      );
      const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
      return http(route.method, `${path}${search && `?${search}`}`, body);
    },
  };
}
