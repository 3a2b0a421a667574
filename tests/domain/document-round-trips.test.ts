import { parseDom } from '@app/api/features/documents/exchange/parse-dom.ts';
import { htmlOf } from '@app/editor/html';
import { jsonOfHtml } from '@app/editor/html-reading';
import { markdownOf } from '@app/editor/markdown';
import { jsonOfMarkdown } from '@app/editor/markdown-reading';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import { expect, test } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { Doc } from 'yjs';
import { marked, node, p } from '../support/every-block.ts';

type Json = Record<string, unknown>;
type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const several = <Value>(random: Random, most: number, make: () => Value): Value[] =>
  Array.from({ length: 1 + Math.floor(random() * most) }, make);

const words = [
  'Rat',
  'Größe',
  'a_b',
  '1. Mai',
  '*stern*',
  '<tag>',
  '[x]',
  '&amp;',
  'C#',
  '50 %',
  '„Ja“',
  '🎉',
  'https://x.de',
  '{{y}}',
];
const markNames = ['bold', 'italic', 'underline', 'strike', 'highlight', 'code'];
const id = '01900000-0000-7000-8000-0000000000aa';

const inlines: ((random: Random) => Json)[] = [
  () => node('footnote', { text: 'Note mit „Zeichen“ & <so>' }),
  () => node('mention', { target: `person:${id}`, name: 'Anna' }),
  () => node('pageLink', { document: id, title: 'Konzept' }),
  () => node('file', { src: `file:${id}#1200`, name: 'Antrag.pdf' }),
  () => node('field', { label: 'Datum' }),
];

function line(random: Random): Json[] {
  const parts = several(random, 4, () => {
    const text = pick(random, words);
    const kind = random();
    if (kind < 0.2) return pick(random, inlines)(random);
    if (kind < 0.6) return { type: 'text', text };
    if (kind < 0.75) return marked(text, { type: 'link', attrs: { href: 'https://example.de/a?b=1&c=2' } });
    return marked(text, pick(random, markNames));
  });
  // Words stand apart, as people write them: signs that touch others lose their meaning in Markdown.
  return parts.flatMap((part, at) => (at === 0 ? [part] : [{ type: 'text', text: ' ' }, part]));
}

const paragraph = (random: Random) => p(...line(random));

function block(random: Random, depth: number): Json {
  const inner = () => several(random, 2, () => block(random, depth + 1));
  const items = (type: string, attrs: () => Json = () => ({})) =>
    several(random, 3, () =>
      node(type, attrs(), paragraph(random), ...(random() < 0.3 && depth < 2 ? [block(random, 3)] : [])),
    );
  const shallow: (() => Json)[] = [
    () => paragraph(random),
    () => node('codeBlock', random() < 0.5 ? { language: 'sql' } : {}, 'a < b\n\n  ``` c'),
    () =>
      node('image', {
        src: `file:${id}#800x600`,
        alt: 'Plan [1]',
        caption: random() < 0.5 ? 'Mit "Zeichen"' : '',
      }),
  ];
  const deep: (() => Json)[] = [
    () => node('heading', { level: 1 + Math.floor(random() * 4) }, ...line(random)),
    () => node('bulletList', {}, ...items('listItem')),
    () => node('orderedList', { start: 1 + Math.floor(random() * 3) }, ...items('listItem')),
    () => node('taskList', {}, ...items('taskItem', () => ({ checked: random() < 0.5 }))),
    () => node('blockquote', {}, ...inner()),
    () => node('callout', { kind: pick(random, ['note', 'important', 'example', 'warning']) }, ...inner()),
    () => table(random),
    () => node('horizontalRule', {}),
    () => node('pageBreak', {}),
    () => node('tableOfContents', {}),
  ];
  return pick(random, depth < 2 ? [...shallow, ...deep, ...deep] : shallow)();
}

function table(random: Random): Json {
  const width = 1 + Math.floor(random() * 3);
  const row = (type: string) =>
    node('tableRow', {}, ...Array.from({ length: width }, () => node(type, {}, paragraph(random))));
  return node(
    'table',
    {},
    ...(random() < 0.7 ? [row('tableHeader')] : []),
    ...several(random, 2, () => row('tableCell')),
  );
}

const full = (json: unknown): unknown => {
  const document = Node.fromJSON(documentSchema, json);
  document.check();
  return document.toJSON();
};

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);
const documentOf = (seed: number) => {
  const random = randomFrom(seed);
  return node('doc', {}, ...several(random, 6, () => block(random, 0)));
};

test.each(seeds)('document %i is the same after Yjs, HTML and Markdown', (seed) => {
  const json = full(documentOf(seed));

  const fragment = new Doc().getXmlFragment(FRAGMENT);
  prosemirrorJSONToYXmlFragment(documentSchema, json, fragment);
  expect(full(yXmlFragmentToProsemirrorJSON(fragment))).toEqual(json);

  const html = htmlOf(json);
  const fromHtml = full(jsonOfHtml(html, parseDom));
  expect(fromHtml).toEqual(json);
  expect(htmlOf(fromHtml)).toBe(html);

  const markdown = markdownOf(json);
  const fromMarkdown = full(jsonOfMarkdown(markdown));
  expect(fromMarkdown).toEqual(json);
  expect(markdownOf(fromMarkdown)).toBe(markdown);
});
