/**
 * German stems after Snowball (snowballstem.org, "German"), on folded words, with additions for what it leaves apart
 * and administrations write all the time: foreign plurals ("Kitas", "Workshops", "Museen", "Themen"), female forms
 * ("Leiterinnen"), "fördern" with "Förderung" and "gefördert".
 */
const vowels = 'aeiouy';
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter);

/** Words whose ending belongs to them: "Bürger" is not "Burg", "Haus" not "Hau". */
const kept = /(burger|januar|februar|status|campus|bonus|kasus|haus|maus|raus|laus)$/;

/** Where the part begins that endings are taken from: after the first consonant that follows a vowel. */
function regionAfter(word: string, from: number): number {
  let index = from;
  while (index < word.length && !isVowel(word[index])) index += 1;
  while (index < word.length && isVowel(word[index])) index += 1;
  return Math.min(word.length, index + 1);
}

/** Takes an ending away when it lies wholly behind `region`. */
function without(word: string, ending: string, region: number): string | undefined {
  if (!word.endsWith(ending) || word.length - ending.length < region) return undefined;
  return word.slice(0, -ending.length);
}

function firstWithout(word: string, endings: string[], region: number): string | undefined {
  for (const ending of endings) {
    const shorter = without(word, ending, region);
    if (shorter !== undefined) return shorter;
  }
  return undefined;
}

/** "Kitas", "Fotos", "Partys", but not "Glas", "Kreis" or "Ergebnis". */
const foreignPlural = /[^aeiouys][aoiy]s$/;

function withoutCase(word: string, region: number): string {
  const shorter = firstWithout(word, ['ern', 'em', 'er'], region);
  if (shorter !== undefined) return shorter;
  const bare = firstWithout(word, ['en', 'es', 'e'], region);
  if (bare !== undefined) return bare.endsWith('niss') ? bare.slice(0, -1) : bare;
  const singular = without(word, 's', region);
  if (singular === undefined || word.endsWith('nis')) return word;
  const isPlural = /[bdfghklmnprtw]$/.test(singular) || (word.length >= 5 && foreignPlural.test(word));
  return isPlural ? singular : word;
}

function withoutComparison(word: string, region: number): string {
  const shorter = firstWithout(word, ['est', 'en', 'er'], region);
  if (shorter !== undefined) return shorter;
  const positive = without(word, 'st', region);
  return positive !== undefined && positive.length >= 4 && /[bdfghklmnt]$/.test(positive) ? positive : word;
}

function withoutSuffix(word: string, one: number, two: number): string {
  const verb = without(word, 'ung', two);
  if (verb !== undefined) {
    const root = without(verb, 'ig', two);
    return root !== undefined && !root.endsWith('e') ? root : (without(verb, 'er', one) ?? verb);
  }
  return without(word, 'end', two) ?? withoutManner(word, one, two);
}

function withoutManner(word: string, one: number, two: number): string {
  const adjective = firstWithout(word, ['isch', 'ig', 'ik'], two);
  if (adjective !== undefined && !adjective.endsWith('e')) return adjective;
  const manner = firstWithout(word, ['lich', 'heit'], two);
  if (manner !== undefined) return firstWithout(manner, ['er', 'en'], one) ?? manner;
  const noun = without(word, 'keit', two);
  return noun === undefined ? word : (firstWithout(noun, ['lich', 'ig'], two) ?? noun);
}

/** Latin and Greek nouns, whose plural drops the ending: "Gremium", "Museum", "Zentrum", "Praxis", "Thema". */
function withoutLatin(word: string): string | undefined {
  if (/(?:(?:i|e|tr)um|xis)$/.test(word) && word.length > 5) return word.slice(0, -2);
  return word.length >= 5 && /(?:em|rm|im)a$/.test(word) ? word.slice(0, -1) : undefined;
}

const withoutFemale = (word: string) =>
  word.replace(/(?<=.{4}(?:er|or|eur|ent|ant|ist|at|og))in(?:nen)?$/, '');
/** "gefördert" and "geändert", "versichert" and "ermäßigt"; not "Konzert". */
const withoutParticiple = (word: string) =>
  word.length < 7 ? word : word.replace(/^(?:ge(?=.{3,}ert$))?(.*(?:(?<![zwp])er|ig))t$/, '$1');

/** @param word folded, see `foldWord` */
export function stemOf(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const latin = withoutLatin(word);
  if (latin !== undefined) return latin;
  const base = withoutFemale(withoutParticiple(word)).replace(/(?<=burger)[ns]$/, '');
  if (kept.test(base)) return base;
  const one = Math.max(3, regionAfter(base, 0));
  const two = regionAfter(base, regionAfter(base, 0));
  return withoutAdjective(withoutSuffix(withoutComparison(withoutCase(base, one), one), one, two));
}

/** "kommunal" belongs to "Kommune", "regional" to "Region"; "Betreuung" has too many vowels for the rule of "ung". */
const withoutAdjective = (stem: string) => stem.replace(/(?<=un|ion)al$|(?<=eu)ung$/, '');
