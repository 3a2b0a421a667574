import { partsOf, type Vocabulary } from './compounds.ts';
import { stemOf } from './stems.ts';
import { isStopWord, tokensOf } from './tokens.ts';

/** What a word is found by: its stem, and the stems of what it is made of. */
export interface Analysis {
  stem: string;
  parts: string[];
}

export type Analyse = (form: string) => Analysis;

/** @param mostRemembered analyses kept; most words of a text have been seen before */
export function analyser(vocabulary?: Vocabulary, mostRemembered = 50_000): Analyse {
  const remembered = new Map<string, Analysis>();
  return (form) => {
    const known = remembered.get(form);
    if (known) return known;
    const analysis = { stem: stemOf(form), parts: partsOf(form, vocabulary) };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(form, analysis);
    return analysis;
  };
}

/** A place in a text at which something can be found. */
export interface Occurrence extends Analysis {
  form: string;
  position: number;
}

/** Everything a text can be found by. Stop words leave their place empty, so that phrases keep their distances. */
export function occurrencesIn(text: string, analyse: Analyse): Occurrence[] {
  return tokensOf(text).flatMap(({ position, forms }) =>
    forms.filter((form) => !isStopWord(form)).map((form) => ({ form, position, ...analyse(form) })),
  );
}
