/** Every word must occur in the name of the person `p` or of their organisation `o`; accents do not matter. */
export const nameMatches = (patterns: string) =>
  `unaccent(lower(p.name || ' ' || COALESCE(o.display_name, ''))) LIKE ALL
     (SELECT unaccent(lower(pattern)) FROM unnest(${patterns}::text[]) AS pattern)`;

/** Of what somebody typed into a search field; without a word everybody matches. */
export function namePatterns(search: string | undefined): string[] {
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
