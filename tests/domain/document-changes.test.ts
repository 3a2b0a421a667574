import { canonicalJson } from '@app/editor/canonical';
import { documentChanges, type PartChange } from '@app/editor/changes';
import { partsOf } from '@app/editor/document-part';
import { textOfPart } from '@app/editor/text';
import { expect, test } from '@jest/globals';

const bold = [{ type: 'bold' }];
const paragraph = (text: string, marks: object[] = []) => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text, marks }] : [],
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const table = (...rows: string[]) => ({
  type: 'table',
  content: rows.map((text) => ({
    type: 'tableRow',
    content: [{ type: 'tableCell', content: [paragraph(text)] }],
  })),
});
const kinds = (before: unknown, after: unknown) => documentChanges(before, after).map(({ change }) => change);

/** What stands there afterwards, and what stood there before. */
const side = (changes: PartChange[], of: 'before' | 'after') => changes.flatMap((change) => change[of] ?? []);
const said = (change: PartChange, gone: 'added' | 'removed') =>
  change.words.flatMap(({ text, change: word }) => (word === gone ? [] : text)).join('');

/** Repeatable chance. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('whatever changes, the changes give what stands there afterwards and what stood before', () => {
  const words = 'Karte Ehrenamt Stadt Rat Antrag gilt ab heute nicht'.split(' ');
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = chance(seed);
    const sentence = () => Array.from({ length: next(6) }, () => words[next(words.length)]).join(' ');
    const block = () => {
      if (next(6) === 0) return table(sentence(), sentence());
      return paragraph(sentence(), next(4) === 0 ? bold : []);
    };
    const before = Array.from({ length: next(12) }, block);
    const after = before.flatMap((old) => [[old], [block()], [], [old, block()]][next(4)] ?? []);
    const changes = documentChanges(doc(...before), doc(...after));
    expect(canonicalJson(side(changes, 'after'))).toBe(canonicalJson(partsOf(doc(...after)).content));
    expect(canonicalJson(side(changes, 'before'))).toBe(canonicalJson(partsOf(doc(...before)).content));
    for (const change of changes.filter((one) => one.change === 'changed')) {
      expect(said(change, 'removed')).toBe(change.after && textOfPart(change.after));
      expect(said(change, 'added')).toBe(change.before && textOfPart(change.before));
    }
  }
});

test('a changed sentence is one change, and what stands around it stays', () => {
  const [a, b] = [paragraph('Die Karte gilt ab Mai'), paragraph('Die Karte gilt ab Juni')];
  expect(
    kinds(doc(paragraph('Eins'), a, paragraph('Drei')), doc(paragraph('Eins'), b, paragraph('Drei'))),
  ).toEqual(['same', 'changed', 'same']);
});

test('what only looks different is named as that', () => {
  expect(kinds(doc(paragraph('Fett')), doc(paragraph('Fett', bold)))).toEqual(['formatting']);
});

test('tables are compared row by row', () => {
  const [change] = documentChanges(
    doc(table('Rat tagt', 'Karte gilt')),
    doc(table('Rat tagt', 'Karte gilt heute', 'Neu')),
  );
  expect(change?.rows?.map((row) => row.change)).toEqual(['same', 'changed', 'added']);
});

test('two long documents that have nothing in common are told apart at once', () => {
  const many = (word: string) =>
    doc(...Array.from({ length: 4_000 }, (_, index) => paragraph(`${word} ${word}${index} steht hier`)));
  const begun = Date.now();
  expect(side(documentChanges(many('alt'), many('neu')), 'after')).toHaveLength(4_000);
  expect(Date.now() - begun).toBeLessThan(5_000);
});
