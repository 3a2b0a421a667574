import { parseDom } from '@app/api/features/documents/exchange/parse-dom.ts';
import { htmlOf } from '@app/editor/html';
import { cleanedHtml, jsonOfHtml } from '@app/editor/html-reading';
import { documentSchema } from '@app/editor/schema';
import { expect, test } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { everyBlock, marked, node, p } from '../support/every-block.ts';

const full = (json: unknown): unknown => {
  const document = Node.fromJSON(documentSchema, json);
  document.check();
  return document.toJSON();
};
const read = (html: string) => full(jsonOfHtml(html, parseDom));
const inDocument = (...content: unknown[]) => full({ type: 'doc', content });
const item = (...content: (Record<string, unknown> | string)[]) => node('listItem', {}, ...content);

test('a document with every block survives our own HTML', () => {
  const html = htmlOf(everyBlock);
  expect(read(html)).toEqual(full(everyBlock));
  expect(htmlOf(read(html))).toBe(html);
});

test('lists that Word writes as paragraphs are lists again, with their levels and numbers', () => {
  const point = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
  expect(read(`${point(1, '·', 'eins')}${point(2, '1.', 'innen')}${point(1, '·', 'zwei')}`)).toEqual(
    inDocument(
      node('bulletList', {}, item(p('eins'), node('orderedList', {}, item(p('innen')))), item(p('zwei'))),
    ),
  );
});

test('headings, titles and marks of Word are what they look like', () => {
  expect(
    read(
      `<html xmlns:o="urn:x"><head><style>p {}</style></head><body><!--StartFragment-->
       <p class=MsoTitle>Satzung<o:p></o:p></p><h2>Teil</h2><p class=X style='mso-outline-level:3'>Unten</p>
       <p class=MsoNormal>Ein <b style='mso-bidi-font-weight:normal'>fettes</b> und <span style='text-decoration:underline'>eines</span><o:p>&nbsp;</o:p></p>
       <p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`,
    ),
  ).toEqual(
    inDocument(
      node('heading', { level: 1 }, 'Satzung'),
      node('heading', { level: 2 }, 'Teil'),
      node('heading', { level: 3 }, 'Unten'),
      p('Ein ', marked('fettes', 'bold'), ' und ', marked('eines', 'underline')),
    ),
  );
});

test.each([
  [
    'Word',
    `<p>Satz<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.</p>
     <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
     <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Vgl. § 7</p></div></div>`,
  ],
  [
    'LibreOffice',
    `<p>Satz<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
     <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Vgl. § 7</p></div>`,
  ],
  [
    'mammoth',
    `<p>Satz<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p>
     <ol><li id="footnote-1"><p> Vgl. § 7 <a href="#footnote-ref-1">↑</a></p></li></ol>`,
  ],
])('notes of %s stand where they are named', (_, html) => {
  expect(read(html)).toEqual(inDocument(p('Satz', node('footnote', { text: 'Vgl. § 7' }), '.')));
});

test('tracked changes are read as if accepted, comments are gone', () => {
  expect(
    read(
      '<p>a<del>weg</del><ins>neu</ins><span class=MsoCommentReference>[A1]</span><!-- x --></p><div style="mso-element:comment-list"><p>Kommentar</p></div>',
    ),
  ).toEqual(inDocument(p('aneu')));
});

test('tables keep merged cells, alignment and their head', () => {
  expect(
    read(
      '<table class=MsoTableGrid style="width:10cm"><thead><tr><th colspan=2><p align=right>A</p></th></tr></thead><tr><td rowspan=1 style="text-align:center">b</td><td>c</td></tr></table>',
    ),
  ).toEqual(
    inDocument(
      node(
        'table',
        {},
        node('tableRow', {}, node('tableHeader', { colspan: 2, align: 'right' }, p('A'))),
        node('tableRow', {}, node('tableCell', { align: 'center' }, p('b')), node('tableCell', {}, p('c'))),
      ),
    ),
  );
});

test('tasks of other pages are tasks', () => {
  expect(
    read(
      '<ul><li class="task-list-item"><input type="checkbox" checked> a</li><li><input type=checkbox> b</li></ul>',
    ),
  ).toEqual(
    inDocument(
      node(
        'taskList',
        {},
        node('taskItem', { checked: true }, p('a')),
        node('taskItem', { checked: false }, p('b')),
      ),
    ),
  );
});

test('a picture is what an importer makes of it, or its description', () => {
  const source = 'file:01900000-0000-7000-8000-0000000000bb#10x10';
  expect(read('<p>vor <img src="x.png" alt="Plan"> nach</p>')).toEqual(inDocument(p('vor Plan nach')));
  expect(
    full(jsonOfHtml('<p><img src="x.png" alt="Plan"></p>', parseDom, { picture: () => source })),
  ).toEqual(inDocument(node('image', { src: source, alt: 'Plan' })));
});

test('nothing that runs, loads or hides stays in cleaned HTML', () => {
  const clean = cleanedHtml(
    '<script>x</script><style>p{}</style><iframe src=x></iframe><img src=https://t.example/x.png><p onclick=x style="x">a</p><svg onload=x></svg>',
    parseDom,
  );
  expect(clean).not.toMatch(/script|style=|iframe|<img|svg/);
  expect(JSON.stringify(read('<a href="javascript:alert(1)">x</a>'))).not.toContain('javascript');
});
