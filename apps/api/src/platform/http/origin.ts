import type { IncomingHttpHeaders } from 'node:http';

/**
 * CORS does not guard WebSockets, and cookies are sent with foreign form posts. Browsers name the origin of every
 * WebSocket and of every unsafe request; what has no origin is no browser, or the same origin's GET.
 */
export function isForeign(publicUrl: URL, headers: IncomingHttpHeaders): boolean {
  if (headers.origin !== undefined) return headers.origin !== publicUrl.origin;
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
