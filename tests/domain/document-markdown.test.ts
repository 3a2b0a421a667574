import { markdownOf } from '@app/editor/markdown';
import { jsonOfMarkdown } from '@app/editor/markdown-reading';
import { documentSchema } from '@app/editor/schema';
import { expect, test } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { everyBlock, marked, node, p } from '../support/every-block.ts';

/** With all defaults, so that what is left out and what is written out compare. */
const full = (json: unknown): unknown => {
  const document = Node.fromJSON(documentSchema, json);
  document.check();
  return document.toJSON();
};
const inDocument = (...content: unknown[]) => ({ type: 'doc', content });

/** What Markdown cannot hold: see docs/decisions/document-exchange.md. */
const asMarkdownHolds = (json: unknown) =>
  JSON.parse(
    JSON.stringify(json)
      .replace(/"colspan":2/, '"colspan":1')
      .replace(/"rowspan":2/, '"rowspan":1'),
  ) as { content: { type: string; content: { content: unknown[] }[] }[] };

test('a document with every block survives Markdown', () => {
  const expected = asMarkdownHolds(everyBlock);
  const merged = expected.content.filter(({ type }) => type === 'table')[1];
  const [first, second, third] = merged?.content ?? [];
  first?.content.splice(1, 0, node('tableHeader', {}, node('paragraph', {})));
  third?.content.unshift(node('tableCell', {}, node('paragraph', {})));
  second?.content.splice(2, 1, node('tableCell', {}, p('c', node('hardBreak', {}), 'zweiter Absatz')));

  const markdown = markdownOf(everyBlock);
  expect(full(jsonOfMarkdown(markdown))).toEqual(full(expected));
  expect(markdownOf(jsonOfMarkdown(markdown))).toBe(markdown);
});

test.each<[string, string]>([
  [
    'signs that only look like Markdown',
    '1. Januar, # kein Titel, *so* [x](y) `z` <u>a</u> a_b & &amp; \\ ~~x~~',
  ],
  ['what only looks like a task', '[x] nicht erledigt'],
  ['what only looks like a note', 'siehe [^1]'],
  ['what only looks like a field', '{{Datum}}'],
  ['what only looks like a contents list', '[TOC]'],
  ['what only looks like a sheet', '<!-- Seitenumbruch -->'],
  ['what only looks like a callout', '[!NOTE]'],
  ['an address that nobody linked', 'https://example.org/a_b und www.example.org'],
])('%s stays text', (_, text) => {
  for (const around of [
    p(text),
    node('blockquote', {}, p(text)),
    node('bulletList', {}, node('listItem', {}, p(text))),
  ])
    expect(full(jsonOfMarkdown(markdownOf(inDocument(around))))).toEqual(full(inDocument(around)));
});

test('a table without a head stays without one', () => {
  const table = node(
    'table',
    {},
    node('tableRow', {}, node('tableCell', {}, p('a')), node('tableCell', {}, p('b | c'))),
  );
  expect(full(jsonOfMarkdown(markdownOf(inDocument(table))))).toEqual(full(inDocument(table)));
});

test('Markdown of others is read: soft line ends, mixed lists, pictures in lines, notes over lines', () => {
  const read = full(
    jsonOfMarkdown(
      'eine\nZeile ![Bild](https://x.de/a.png) mehr[^a]\n\n- [x] a\n- b\n\n[^a]: Note\n    geht weiter\n\n```\n[^a]: Code\n```\n',
    ),
  );
  expect(read).toEqual(
    full(
      inDocument(
        p('eine Zeile Bild mehr', node('footnote', { text: 'Note geht weiter' })),
        node('taskList', {}, node('taskItem', { checked: true }, p('a'))),
        node('bulletList', {}, node('listItem', {}, p('b'))),
        node('codeBlock', {}, '[^a]: Code'),
      ),
    ),
  );
});

test('a picture that an importer takes in stands on its own', () => {
  const image = node('image', {
    src: 'file:01900000-0000-7000-8000-0000000000bb#10x10',
    alt: 'A',
    caption: '',
  });
  const read = jsonOfMarkdown('vor ![A](a.png) nach', { picture: () => image });
  expect(full(read)).toEqual(full(inDocument(p('vor '), image, p(' nach'))));
});

test.each([
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '<a href="javascript:x">y</a>',
  '[x](data:text/html,y)',
])('%s becomes nothing but text', (hostile) => {
  const json = JSON.stringify(full(jsonOfMarkdown(hostile)));
  expect(json).not.toContain('"link"');
});

test('marks in each other come back', () => {
  const json = inDocument(
    p(
      marked('a', 'bold'),
      marked('b', 'bold', 'italic'),
      marked(' c', 'underline'),
      marked('d', 'highlight', 'bold'),
    ),
  );
  expect(full(jsonOfMarkdown(markdownOf(json)))).toEqual(full(json));
});
