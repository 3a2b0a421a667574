import { isBasicWord } from './lexicon.ts';
import { stemOf } from './stems.ts';

/** Whether something is the stem of a word that occurs by itself. */
export type Vocabulary = (stem: string) => boolean;

const shortestCompound = 6;
const longestCompound = 45;
const shortestLearnt = 5;
/** An unknown beginning must be more than a syllable, and a known end more than a chance ("…ort", "…amt"). */
const shortestUnknown = 4;
const shortestHead = 5;
const linkers = ['s', 'es', 'n', 'en', 'er', 'e', 'ens'];
/** Beginnings that change a verb or an adjective and are no part of a compound. */
const prefixes = new Set(
  `anti auto durch einher ent entgegen ergo fehl gegen haupt herum hinter inter miss mitein nieder super trans uber
   umher unter vice voraus vorbei weiter wider wieder zurecht zuruck zusammen unver hervor heraus hinaus daran`.split(
    /\s+/,
  ),
);

function isKnown(segment: string, vocabulary: Vocabulary): boolean {
  const stem = stemOf(segment);
  if (isBasicWord(stem) || isBasicWord(segment)) return true;
  return segment.length >= shortestLearnt && vocabulary(stem);
}

const isLinked = (segment: string, vocabulary: Vocabulary): boolean =>
  isKnown(segment, vocabulary) ||
  linkers.some(
    (linker) =>
      segment.length - linker.length >= 3 &&
      segment.endsWith(linker) &&
      isKnown(segment.slice(0, -linker.length), vocabulary),
  );

/** The fewest known words that make up `word`; of two ways the one whose end is longer. */
function segmentsOf(word: string, vocabulary: Vocabulary): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 3; end <= word.length; end += 1) {
    for (let start = 0; start <= end - 3; start += 1) {
      const before = best[start];
      if (!before || (start === 0 && end === word.length)) continue;
      const current = best[end];
      if (current && current.length <= before.length + 1) continue;
      const segment = word.slice(start, end);
      const fits = end === word.length ? isKnown(segment, vocabulary) : isLinked(segment, vocabulary);
      if (fits) best[end] = [...before, segment];
    }
  }
  return best[word.length];
}

/** Participles ("eingeladen") and names of places ("Recklinghausen") end like words and are none. */
const participle = /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu)?ge$/;
const placeEnding =
  /^(?:hausen|kirchen|bergen|felden|bach|berg|burg|dorf|feld|furt|heim|hofen|stadt|stein|wald)$/;

/** "Zwiebelkarte": the head is known, what stands before it is not. */
function knownHead(word: string, vocabulary: Vocabulary): string[] | undefined {
  for (let start = shortestUnknown; start <= word.length - shortestHead; start += 1) {
    const [front, head] = [word.slice(0, start), word.slice(start)];
    if (prefixes.has(front) || participle.test(front) || !/[aeiouy]/.test(front)) continue;
    if (placeEnding.test(head)) return undefined;
    if (isKnown(head, vocabulary)) return [front, head];
    const parts = segmentsOf(head, vocabulary);
    if (parts) return [front, ...parts];
  }
  return undefined;
}

/**
 * Stems of what a compound is made of: "ehrenamtskartenantrag" → ehrenamt, kart, antrag, and what neighbours make
 * together (ehrenamtskart, kartenantrag). Empty for a word that is not one.
 *
 * @param word folded
 */
export function partsOf(word: string, vocabulary: Vocabulary = () => false): string[] {
  if (!mayBeCompound(word)) return [];
  const segments = segmentsOf(word, vocabulary) ?? knownHead(word, vocabulary) ?? [];
  const parts = new Set<string>();
  for (let size = 1; size < segments.length; size += 1)
    for (let from = 0; from + size <= segments.length; from += 1)
      parts.add(partStem(segments.slice(from, from + size), vocabulary));
  parts.delete(stemOf(word));
  return [...parts];
}

const mayBeCompound = (word: string): boolean =>
  word.length >= shortestCompound &&
  word.length <= longestCompound &&
  /^[a-z]+$/.test(word) &&
  !isBasicWord(stemOf(word));

/** A linking letter that the stem would keep goes: "qualitäts" → "qualitat". */
function partStem(segments: string[], vocabulary: Vocabulary): string {
  const joined = segments.join('');
  const last = segments.at(-1) ?? '';
  if (isKnown(last, vocabulary)) return stemOf(joined);
  const linker = linkers.find((one) => last.endsWith(one) && isKnown(last.slice(0, -one.length), vocabulary));
  return stemOf(linker === undefined ? joined : joined.slice(0, -linker.length));
}
