import { decodeEntities } from './markdown.ts';
import { type MentionNames, withNames } from './mention-names.ts';

/**
 * All words of a rendered message, for the search. People who are mentioned have the names in `names`, or none
 * without it: names change, and an erased one must not be found.
 */
export function plainTextOf(html: string, names?: MentionNames): string {
  const named = names ? withNames(html, names) : html.replace(/<a [^>]*data-person=[^>]*>[^<]*<\/a>/g, ' ');
  const text = named
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<(?:br|hr|\/p|\/li|\/h\d|\/td|\/th|\/blockquote|\/pre)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(text).trim();
}
