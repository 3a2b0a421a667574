const person = 'person:01900000-0000-7000-8000-000000000001';
const town = 'municipality:05314000';
const page = '01900000-0000-7000-8000-0000000000aa';
const picture = 'file:01900000-0000-7000-8000-0000000000bb#1600x900';
const attached = 'file:01900000-0000-7000-8000-0000000000cc#238000';

type Json = Record<string, unknown>;
type Child = Json | string;

const nodes = (children: Child[]) =>
  children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child));

export const node = (type: string, attrs: Json, ...children: Child[]): Json => ({
  type,
  ...(Object.keys(attrs).length > 0 && { attrs }),
  ...(children.length > 0 && { content: nodes(children) }),
});
export const marked = (text: string, ...marks: (string | Json)[]): Json => ({
  type: 'text',
  text,
  marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)),
});
export const p = (...children: Child[]) => node('paragraph', {}, ...children);
const h = (level: number, ...children: Child[]) => node('heading', { level }, ...children);
const link = (href: string) => ({ type: 'link', attrs: { href } });
const item = (...children: Child[]) => node('listItem', {}, ...children);
const task = (checked: boolean, ...children: Child[]) => node('taskItem', { checked }, ...children);
const row = (...cells: Child[]) => node('tableRow', {}, ...cells);
const head = (attrs: Json, ...children: Child[]) => node('tableHeader', attrs, ...children);
const cell = (attrs: Json, ...children: Child[]) => node('tableCell', attrs, ...children);

/** A document in which every block, every mark and everything in a line stands at least once. */
export const everyBlock: Json = node(
  'doc',
  {},
  node('tableOfContents', {}),
  h(1, 'Beschlussvorschlag'),
  p('Der Rat beschließt die ', marked('Ehrenamtskarte', 'bold'), ' nach ', marked('§ 41', 'italic'), '.'),
  p(
    marked('unterstrichen', 'underline'),
    ' ',
    marked('gestrichen', 'strike'),
    ' ',
    marked('hervorgehoben', 'highlight'),
    ' H',
    marked('2', 'subscript'),
    'O, m',
    marked('2', 'superscript'),
    ', ',
    marked('npm start', 'code'),
    ', ',
    marked('Satzung', link('https://www.example.de/satzung?a=1&b=2')),
  ),
  h(2, 'Begründung'),
  p('Erste Zeile', node('hardBreak', {}), 'zweite Zeile', node('footnote', { text: 'Vgl. § 7 GO NRW' }), '.'),
  p(
    'Zuständig: ',
    node('mention', { target: person, name: 'Anna Berg' }),
    ' für ',
    node('mention', { target: town, name: 'Bonn' }),
    ', siehe ',
    node('pageLink', { document: page, title: 'Konzept' }),
    ' und ',
    node('file', { src: attached, name: 'Antrag.pdf' }),
    ', Datum ',
    node('field', { label: 'Sitzungstag' }),
  ),
  node('bulletList', {}, item(p('Eins')), item(p('Zwei'), node('bulletList', {}, item(p('Zwei a'))))),
  node('orderedList', { start: 3 }, item(p('Drei')), item(p('Vier'), p('Noch ein Absatz'))),
  node(
    'taskList',
    {},
    task(true, p('Erledigt')),
    task(false, p('Offen'), node('taskList', {}, task(true, p('Innen')))),
  ),
  node(
    'table',
    {},
    row(head({}, p('Posten')), head({ align: 'right' }, p('Betrag'))),
    row(cell({}, p('Druck')), cell({ align: 'right' }, p('1.200 €'))),
  ),
  node(
    'table',
    {},
    row(head({ colspan: 2 }, p('Zusammen')), head({}, p('Rest'))),
    row(cell({ rowspan: 2 }, p('Zwei Zeilen')), cell({}, p('b')), cell({}, p('c'), p('zweiter Absatz'))),
    row(cell({}, p('d')), cell({}, p('e'))),
  ),
  node('image', { src: picture, alt: 'Ein Plan', caption: 'Lageplan der Halle' }),
  ...['note', 'important', 'example', 'warning'].map((kind) =>
    node('callout', { kind }, p(`Kasten ${kind}`)),
  ),
  node('blockquote', {}, p('Zitat'), p('zweiter Absatz')),
  node('codeBlock', { language: 'sql' }, 'SELECT 1;\n  -- eingerückt'),
  node('codeBlock', {}, 'ohne Sprache'),
  node('horizontalRule', {}),
  node('pageBreak', {}),
  h(3, 'Anlagen'),
  h(4, 'Begründung'),
  p('Ende', node('footnote', { text: 'Zweite Note' })),
);
