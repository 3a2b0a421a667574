import type { Dialect } from './dialect.ts';

/** Keeps Markdown from seeing signs in what somebody just typed; no more backslashes than needed. */
export function escapeText(text: string, { isDocument }: Pick<Dialect, 'isDocument'>): string {
  const escaped = text
    .replace(/[\\`[\]]/g, '\\$&')
    .replace(/(?<!\s|^)[*~]|[*~](?!\s|$)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
  // A text that looks like an address stays one: only links that somebody made are links.
  return isDocument ? escaped.replace(/\{\{/g, '\\{\\{').replace(/(https?):\/\//gi, '$1\\://') : escaped;
}
