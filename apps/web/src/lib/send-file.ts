import type { Route, RouteCall, RouteOutput } from '@app/contracts/route';
import * as z from 'zod/mini';
import { addressOf, ApiError, asProblem, type Parts } from './api.ts';

interface Options {
  signal: AbortSignal;
  /** Share of the file that is on its way, 0 to 1. */
  onProgress: (share: number) => void;
}

/**
 * Sends one file as a form and tells how far it is, which fetch cannot. Rejects with an `ApiError`, or with the
 * signal's reason.
 */
export function sendFile<R extends Route>(
  route: R,
  given: RouteCall<R>,
  file: File,
  { signal, onProgress }: Options,
): Promise<RouteOutput<R>> {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const refuse = () =>
      reject(new ApiError(asProblem(answerOf(request), request.status), request.status, waitOf(request)));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('abort', () => reject(signal.reason as Error));
    request.addEventListener('error', refuse);
    request.addEventListener('load', () => {
      const parsed = route.output.safeParse(answerOf(request));
      if (request.status === 200 && parsed.success) resolve(parsed.data as RouteOutput<R>);
      else refuse();
    });
    request.open(route.method, addressOf(route, given as Parts));
    request.send(form);
  });
}

function answerOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText) as unknown;
  } catch {
    return undefined;
  }
}

function waitOf(request: XMLHttpRequest): number | undefined {
  const seconds = z.coerce.number().safeParse(request.getResponseHeader('retry-after') ?? undefined);
  return seconds.success ? seconds.data * 1000 : undefined;
}
