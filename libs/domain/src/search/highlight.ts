import type { Analyse } from './analysis.ts';
import { isStopWord, type Token, tokensOf } from './tokens.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

export interface Wanted {
  stems: ReadonlySet<string>;
  /** The beginning of a word that is still being typed. */
  beginning?: string | undefined;
}

interface Hit extends Token {
  found: string[];
}

function hitsIn(text: string, wanted: Wanted, analyse: Analyse): Hit[] {
  return tokensOf(text).flatMap((token) => {
    const found = token.forms.flatMap((form) => foundIn(form, wanted, analyse));
    return found.length > 0 ? [{ ...token, found }] : [];
  });
}

function foundIn(form: string, { stems, beginning }: Wanted, analyse: Analyse): string[] {
  if (isStopWord(form)) return [];
  const { stem, parts } = analyse(form);
  const found = [stem, ...parts].filter((one) => stems.has(one));
  return beginning !== undefined && form.startsWith(beginning) ? [...found, beginning] : found;
}

/** The window of at most `length` characters that shows the most different words looked for. */
function bestStart(hits: Hit[], length: number): number {
  let [best, most] = [0, 0];
  hits.forEach(({ start }, index) => {
    const inside = hits.slice(index).filter(({ end }) => end <= start + length);
    const different = new Set(inside.flatMap(({ found }) => found)).size;
    if (different > most) [best, most] = [start, different];
  });
  return best;
}

/** A little of what stands before, from the beginning of a word or sentence. */
function windowOf(text: string, hits: Hit[], length: number): [from: number, to: number] {
  if (text.length <= length) return [0, text.length];
  const before = Math.floor(length / 4);
  const first = bestStart(hits, length - before);
  const earliest = Math.max(0, Math.min(first - before, text.length - length));
  const space = earliest === 0 ? -1 : text.slice(earliest, first).search(/\s/);
  const from = earliest === 0 ? 0 : earliest + space + 1;
  const to = Math.min(text.length, from + length);
  const last = to === text.length ? to : text.lastIndexOf(' ', to);
  return [from, last > from ? last : to];
}

/** `text` in stretches; what is neither letter nor digit stays outside of hits. */
export function highlighted(text: string, wanted: Wanted, analyse: Analyse): Stretch[] {
  return stretchesOf(text, hitsIn(text, wanted, analyse), [0, text.length]);
}

function stretchesOf(text: string, hits: Hit[], [from, to]: [number, number]): Stretch[] {
  const stretches: Stretch[] = [];
  const push = (start: number, end: number, isHit: boolean) => {
    if (end > start) stretches.push({ text: text.slice(start, end), isHit });
  };
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  return stretches;
}

const longestLooked = 20_000;

/** The stretch of a text around what was looked for, at most about `length` characters, with "…" where it was cut. */
export function excerptAround(text: string, wanted: Wanted, analyse: Analyse, length = 240): Stretch[] {
  const plain = text.slice(0, longestLooked).replace(/\s+/g, ' ').trim();
  const hits = hitsIn(plain, wanted, analyse);
  const [from, to] = windowOf(plain, hits, length);
  const stretches = stretchesOf(plain, hits, [from, to]);
  if (from > 0) stretches.unshift({ text: '… ', isHit: false });
  if (to < plain.length || text.length > longestLooked) stretches.push({ text: ' …', isHit: false });
  return stretches;
}
