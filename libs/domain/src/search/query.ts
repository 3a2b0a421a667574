import { isStopWord, type Token, tokensOf } from './tokens.ts';

/** More words than this do not make a question better, only slower. */
const mostTerms = 12;
const longestInput = 300;

export interface WordTerm {
  kind: 'word';
  isExcluded: boolean;
  /** Folded; several for a word with hyphens, all of which must occur. */
  forms: string[];
  /** The hyphenated word written as one, which will do as well. */
  joined: string | null;
}

export interface PhraseTerm {
  kind: 'phrase';
  isExcluded: boolean;
  /** Folded words, each with its distance to the one before; stop words are passed over. */
  words: { form: string; distance: number }[];
}

export type SearchTerm = WordTerm | PhraseTerm;

export interface SearchQuery {
  terms: SearchTerm[];
  /** The last word may be only begun: nothing was typed behind it. */
  isOpen: boolean;
}

/** A phrase in quotes of any kind, or a run without spaces; a minus before it excludes. */
const chunks = /([-−–]?)(?:["„“”»«]([^"„“”»«]*)(?:["“”»«]|$)|([^\s"„“”»«]+))/gu;

function phraseOf(tokens: Token[], isExcluded: boolean): SearchTerm | undefined {
  const words: PhraseTerm['words'] = [];
  let last: number | undefined;
  for (const { position, forms } of tokens) {
    const [form = ''] = forms;
    if (isStopWord(form)) continue;
    words.push({ form, distance: last === undefined ? 0 : position - last });
    last = position;
  }
  const [first] = words;
  if (!first) return undefined;
  if (words.length > 1) return { kind: 'phrase', isExcluded, words };
  return { kind: 'word', isExcluded, forms: [first.form], joined: null };
}

function wordOf(tokens: Token[], isExcluded: boolean): SearchTerm | undefined {
  const forms = tokens.map(({ forms: [form = ''] }) => form).filter((form) => !isStopWord(form));
  if (forms.length === 0) return undefined;
  const longest = tokens[0]?.forms.at(-1) ?? '';
  return { kind: 'word', isExcluded, forms, joined: forms.includes(longest) ? null : longest };
}

/** Reads what somebody typed into a search field: words, "phrases in quotes", -excluded ones. */
export function parseSearch(input: string): SearchQuery {
  const text = input.slice(0, longestInput);
  const terms: SearchTerm[] = [];
  for (const [, minus = '', phrase, run = ''] of text.matchAll(chunks)) {
    const isExcluded = minus !== '';
    const term =
      phrase === undefined ? wordOf(tokensOf(run), isExcluded) : phraseOf(tokensOf(phrase), isExcluded);
    if (term && terms.length < mostTerms) terms.push(term);
  }
  // Nothing can be found by what it does not contain.
  const isAsked = terms.some((term) => !term.isExcluded);
  return { terms: isAsked ? terms : [], isOpen: /[\p{L}\p{N}]$/u.test(text) };
}
