import { readFileSync } from 'node:fs';

const { notText: none = [], ...some } = JSON.parse(
  readFileSync(new URL('naughty-strings.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

/**
 * Text that breaks programs. Each is something somebody could write, paste or send, and must come out of the network
 * as it went in, and do nothing on the way.
 */
export const naughtyStrings: readonly string[] = [...new Set(Object.values(some).flat())];

/** No text: PostgreSQL cannot keep it, or there is nothing to read. */
export const notText: readonly string[] = none;

/** Those that somebody would look for. */
export const findable: readonly string[] = [...(some['german'] ?? []), ...(some['scripts'] ?? [])];
