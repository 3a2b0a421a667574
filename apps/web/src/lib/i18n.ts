import { de } from '../locales/de/index.ts';
import type { documentTexts } from '../locales/de/documents/index.ts';
import type { pages } from '../locales/de/pages.ts';

type Forms = { one: string; other: string };
type Tree = { readonly [key: string]: string | Forms | Tree };
type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | Forms ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The same keys as the German texts; a missing one does not compile. */
export type Translation<T = typeof de> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Forms ? Forms : Translation<T[K]>;
};
export type TextKey = Keys<typeof de & typeof pages & typeof documentTexts>;
export type Language = 'de' | 'en';

const storageKey = 'language';
let texts: Tree = de;
let chosen: Language = 'de';
let plural = new Intl.PluralRules('de');

/** German unless the person chose English on this device; call once, before the first render. */
export async function loadLanguage(): Promise<void> {
  if (localStorage.getItem(storageKey) !== 'en') return;
  const { en } = await import('../locales/en/index.ts');
  [texts, chosen, plural] = [en, 'en', new Intl.PluralRules('en')];
}

/** The texts of all other pages, which the first one does without; once, before any of these is shown. */
export async function loadPageTexts(): Promise<void> {
  const { pages } = await (chosen === 'en'
    ? import('../locales/en/pages.ts')
    : import('../locales/de/pages.ts'));
  texts = { ...texts, ...pages };
}

/** The texts of documents, beside those of all pages. */
export async function loadDocumentTexts(): Promise<void> {
  const { documentTexts } = await (chosen === 'en'
    ? import('../locales/en/documents/index.ts')
    : import('../locales/de/documents/index.ts'));
  texts = { ...texts, ...documentTexts };
}

export const language = (): Language => chosen;

/** Starts the app again in another language; drafts and the outbox survive it. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem(storageKey, next);
  location.reload();
}

/** The text for a key. `{name}` is replaced by a value, and `count` chooses between one and many. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  let found: string | Forms | Tree | undefined = texts;
  for (const part of key.split('.')) found = (found as Tree)[part];
  const form = typeof found === 'string' ? found : pluralForm(found as Forms, Number(values['count']));
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(chosen) : (value ?? '');
  });
}

const pluralForm = (forms: Forms, count: number) =>
  plural.select(count) === 'one' ? forms.one : forms.other;
