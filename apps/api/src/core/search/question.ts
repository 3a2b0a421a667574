import type { Analyse } from '@app/domain/search/analysis';
import type { SearchQuery, SearchTerm } from '@app/domain/search/query';
import { quotedLexeme } from './entry-vector.ts';
import type { Resolved } from './search-words.service.ts';

/** What was typed, as the index is asked. */
export interface Question {
  /** Text of a tsquery over words alone, empty without any; ranks, too. */
  words: string;
  /** Tsqueries that the index is asked, of which a find meets every one. */
  conditions: string[];
  /** Text of a tsquery that no find meets; empty without any. */
  excluded: string;
  /** The index knows no distances: what meets the conditions may still not have the words as a phrase. */
  hasPhrase: boolean;
  /** Lexemes that are looked for, to mark them in what was found. */
  stems: Set<string>;
  beginning: string | undefined;
  /** Words that were taken for mistyped ones. */
  meant: { typed: string; words: string[] }[];
}

/** Words of which the index must know whether they occur: all but those of phrases and excluded ones. */
export const resolvableForms = ({ terms }: SearchQuery): string[] =>
  terms.flatMap((term) => (term.kind === 'word' && !term.isExcluded ? term.forms : []));

/** The word that is still being typed. */
export function beginningOf({ terms, isOpen }: SearchQuery): string | undefined {
  const last = terms.at(-1);
  return isOpen && last?.kind === 'word' && !last.isExcluded ? last.forms.at(-1) : undefined;
}

const anyOf = (lexemes: string[]) => {
  const quoted = lexemes.map(quotedLexeme);
  return quoted.length === 1 ? (quoted[0] ?? '') : `(${quoted.join(' | ')})`;
};

export function questionOf(
  query: SearchQuery,
  resolved: ReadonlyMap<string, Resolved>,
  analyse: Analyse,
): Question {
  const stems = new Set<string>();
  const lexemesOf = (form: string) => resolved.get(form)?.lexemes ?? [analyse(form).stem];
  const conditionsOf = (term: SearchTerm): string[] => {
    if (term.kind === 'phrase') return term.words.map(({ form }) => quotedLexeme(analyse(form).stem));
    const all = term.forms.map((form) => anyOf(lexemesOf(form)));
    return term.joined === null ? all : [`((${all.join(' & ')}) | ${anyOf([analyse(term.joined).stem])})`];
  };
  const textOf = (term: SearchTerm): string => {
    if (term.kind !== 'phrase') return conditionsOf(term).join(' & ');
    const words = term.words.map(
      ({ form, distance }, index) => (index === 0 ? '' : `<${distance}> `) + anyOf([analyse(form).stem]),
    );
    return `(${words.join(' ')})`;
  };
  const note = (term: SearchTerm) => {
    if (term.kind === 'phrase') for (const { form } of term.words) stems.add(analyse(form).stem);
    else for (const form of term.forms) for (const lexeme of lexemesOf(form)) stems.add(lexeme);
    if (term.kind === 'word' && term.joined !== null) stems.add(analyse(term.joined).stem);
  };
  const wanted = query.terms.filter((term) => !term.isExcluded);
  wanted.forEach(note);
  const excluded = query.terms.filter((term) => term.isExcluded).map((term) => `(${textOf(term)})`);
  return {
    words: [...wanted.map(textOf), ...excluded.map((text) => `!${text}`)].join(' & '),
    conditions: wanted.flatMap(conditionsOf),
    excluded: excluded.join(' | '),
    hasPhrase: query.terms.some(({ kind }) => kind === 'phrase'),
    stems,
    beginning: beginningOf(query),
    meant: [...resolved].flatMap(([typed, { meant }]) => (meant.length > 0 ? [{ typed, words: meant }] : [])),
  };
}
