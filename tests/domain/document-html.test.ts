import { htmlOf } from '@app/editor/html';
import { outlineOf, sectionsOf } from '@app/editor/outline';
import { documentSchema } from '@app/editor/schema';
import { textOf } from '@app/editor/text';
import { isWithinBounds } from '@app/editor/document-part';
import { expect, test } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { everyBlock, marked, node, p } from '../support/every-block.ts';

const inDocument = (...content: unknown[]) => ({ type: 'doc', content });

test('the document with every block obeys the schema and uses all of it', () => {
  const document = Node.fromJSON(documentSchema, everyBlock);
  document.check();
  const used = new Set<string>();
  document.descendants((one) => {
    used.add(one.type.name);
    for (const mark of one.marks) used.add(mark.type.name);
  });
  const all = [...Object.keys(documentSchema.nodes), ...Object.keys(documentSchema.marks)];
  expect(all.filter((name) => name !== 'doc' && !used.has(name))).toEqual([]);
});

test('headings stand below the title of the page and have anchors, each its own', () => {
  expect(outlineOf(everyBlock)).toEqual([
    { level: 1, text: 'Beschlussvorschlag', id: 'abschnitt-beschlussvorschlag' },
    { level: 2, text: 'Begründung', id: 'abschnitt-begruendung' },
    { level: 3, text: 'Anlagen', id: 'abschnitt-anlagen' },
    { level: 4, text: 'Begründung', id: 'abschnitt-begruendung-2' },
  ]);
  const html = htmlOf(everyBlock);
  for (const { level, id } of outlineOf(everyBlock)) {
    expect(html).toContain(`<h${level + 1} id="${id}"`);
    expect(html).toContain(`<a href="#${id}">`);
  }
});

test('footnotes are numbered where they stand and collected at the end, with a way back', () => {
  const html = htmlOf(everyBlock);
  expect(html).toContain('<a href="#fussnote-1" id="fussnote-1-stelle" role="doc-noteref">1</a>');
  expect(html).toMatch(
    /<section class="footnotes".*<li id="fussnote-2">Zweite Note <a href="#fussnote-2-stelle"/,
  );
  expect(htmlOf(inDocument(p('Ohne')))).not.toContain('footnotes');
});

test('tasks say in words whether they are done, and cannot be ticked by a reader', () => {
  expect(htmlOf(everyBlock)).toContain(
    '<input type="checkbox" class="task-list-item-checkbox" checked disabled aria-label="erledigt"><div><p>Erledigt',
  );
});

test('a mention carries the id by which its name is filled in when somebody reads', () => {
  expect(htmlOf(everyBlock)).toContain(
    '<a href="/personen/01900000-0000-7000-8000-000000000001" class="mention" data-person="01900000-0000-7000-8000-000000000001">@Anna Berg</a>',
  );
});

test('what stands under a heading is found as its section', () => {
  const sections = sectionsOf(everyBlock);
  expect(sections.map(({ heading }) => heading?.id)).toEqual(outlineOf(everyBlock).map(({ id }) => id));
  expect(sections[1]?.text).toContain('zweite Zeile (Vgl. § 7 GO NRW).');
  expect(sections[1]?.text).toContain('Druck');
  expect(textOf(everyBlock)).toContain('Posten\tBetrag');
});

test.each([
  ['a script as an address', p(marked('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))],
  ['a hidden script', p(marked('x', { type: 'link', attrs: { href: ' java\tscript:alert(1)' } }))],
  [
    'an address that leaves the attribute',
    p(marked('x', { type: 'link', attrs: { href: 'https://a"onx=' } })),
  ],
  ['markup as text', p('<img src=x onerror=alert(1)>')],
  ['a class of their own', node('heading', { level: 1, class: 'x', style: 'top:0', onclick: 'y' }, 'a')],
  ['markup in a language', node('codeBlock', { language: '"><script>' }, 'a')],
  ['a picture from elsewhere', node('image', { src: 'https://tracker.example/x.png', alt: '"><b>' })],
  ['markup in a note', p(node('footnote', { text: '"><script>alert(1)</script>' }))],
  ['a forged mention', p(node('mention', { target: 'person:"><script>', name: '<b>' }))],
  ['a forged page', p(node('pageLink', { document: '../../x', title: '<b>' }))],
  ['a forged callout', node('callout', { kind: '"><script>' }, p('a'))],
  [
    'an alignment with a style',
    node('table', {}, node('tableRow', {}, node('tableCell', { align: 'x" style="y' }, p('a')))),
  ],
  ['an unknown node', { type: 'iframe', attrs: { src: 'https://x' }, content: [p('a')] }],
])('%s does not reach a reader', (_, hostile) => {
  const html = htmlOf(inDocument(hostile));
  const tags = html.replace(/"[^"]*"/g, '""');
  expect(tags).not.toMatch(/<(script|iframe|b)\b|<[^>]*\s(on\w+|style)=|<img/);
  expect(html).not.toMatch(/="\s*java|tracker/);
});

test('attributes nobody may send fall back to their defaults, in the schema too', () => {
  const cell = documentSchema.nodes['tableCell']?.create({
    colspan: 1e9,
    rowspan: -4,
    colwidth: ['x'],
    style: 'a',
  });
  expect(cell?.attrs).toEqual({ colspan: 50, rowspan: 1, colwidth: null, align: null });
  const mark = documentSchema.marks['link']?.create({
    href: 'javascript:alert(1)',
    class: 'a',
    target: '_top',
  });
  expect(mark?.attrs).toEqual({ href: '' });
});

test('a document that is nested without end is neither followed nor within bounds', () => {
  let json: Record<string, unknown> = p('innen');
  for (let depth = 0; depth < 20_000; depth += 1) json = { type: 'blockquote', content: [json] };
  expect(isWithinBounds(inDocument(json))).toBe(false);
  expect(htmlOf(inDocument(json, p('danach')))).toContain('danach');
  expect(isWithinBounds(everyBlock)).toBe(true);
});
