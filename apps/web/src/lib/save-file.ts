import type { Route, RouteCall } from '@app/contracts/route';
import { addressOf, ApiError, asProblem, type Parts } from './api.ts';

/**
 * Fetches a file and hands it to the browser as a download. Not a plain link: when the server refuses, the page says
 * why instead of becoming the answer. @throws ApiError
 */
export async function saveFile<R extends Route>(route: R, given: RouteCall<R>): Promise<void> {
  const response = await fetch(addressOf(route, given as Parts)).catch(() => null);
  if (!response?.ok) throw await refusalOf(response);
  const bytes = await response.blob().catch(() => null);
  if (!bytes) throw await refusalOf(null);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function refusalOf(response: Response | null): Promise<ApiError> {
  const status = response?.status ?? 0;
  const answer: unknown = await response?.json().catch(() => undefined);
  return new ApiError(asProblem(answer, status), status);
}

/** As the server wrote it: for everyone, not the one for those who only read ASCII (RFC 6266). */
function nameIn(header: string): string {
  const [, encoded = ''] = /filename\*=UTF-8''([^;]+)/.exec(header) ?? [];
  return decodeURIComponent(encoded) || 'dokument';
}
