const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Pages that stand where a space would: `/raeume/neu`. */
const reserved = new Set(['neu']);

/** An address for a name: "Ehrenamtskarte für Städte" becomes "ehrenamtskarte-fuer-staedte", at most 50 long. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return slug === '' || reserved.has(slug) ? `raum${slug && `-${slug}`}` : slug;
}
