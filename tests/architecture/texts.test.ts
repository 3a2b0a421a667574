import { expect, test } from '@jest/globals';
import { de } from '@app/web/locales/de/index.ts';
import { documentTexts as germanDocuments } from '@app/web/locales/de/documents/index.ts';
import { pages as germanPages } from '@app/web/locales/de/pages.ts';
import { en } from '@app/web/locales/en/index.ts';
import { documentTexts as englishDocuments } from '@app/web/locales/en/documents/index.ts';
import { pages as englishPages } from '@app/web/locales/en/pages.ts';

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const german = new Map(flat({ ...de, ...germanPages, ...germanDocuments }));
const english = new Map(flat({ ...en, ...englishPages, ...englishDocuments }));
const blanks = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([blank]) => blank).toSorted();

test('every text exists in both languages', () => {
  expect(german.size).toBeGreaterThan(0);
  expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
});

test('no text is empty, and both languages fill in the same values', () => {
  const wrong = [...german].flatMap(([key, text]) => {
    const other = english.get(key) ?? '';
    // "ein Beitrag" names no number where "{count} Beiträge" does
    const isForm = /\.(one|other)$/.test(key);
    const same = isForm || String(blanks(text)) === String(blanks(other));
    return text.trim() && other.trim() && same ? [] : [key];
  });
  expect(wrong).toEqual([]);
});

test('people are addressed as Sie', () => {
  expect([...german].filter(([, text]) => /\b(du|dich|dir|dein|deine[mnrs]?)\b/i.test(text))).toEqual([]);
});
