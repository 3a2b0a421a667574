export interface Named {
  id: string;
  name: string;
}

/** "Köln", "koeln" and "KÖLN" are the same. */
const fold = (text: string) =>
  text
    .trim()
    .toLocaleLowerCase('de')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ');

const kinds = /^(stadt|gemeinde|kreis|kreisstadt|hansestadt) /;

/** Whom a typed name may mean: the exact name, else "Unna" for "Stadt Unna"; and which names are like it. */
export function organizationsMeant<One extends Named>(
  typed: string,
  candidates: readonly One[],
): { meant: One[]; alike: One[] } {
  const wanted = fold(typed);
  if (wanted === '') return { meant: [], alike: [] };
  const all = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const exact = all.filter(({ name }) => fold(name) === wanted);
  const kindless = all.filter(({ name }) => fold(name).replace(kinds, '') === wanted);
  return {
    meant: exact.length > 0 ? exact : kindless,
    alike: all.filter(({ name }) => fold(name).includes(wanted)),
  };
}
