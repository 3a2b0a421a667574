import { type Attributes, cleanMarkAttributes, cleanNodeAttributes } from './attributes.ts';

export interface PartMark {
  type: string;
  attrs: Attributes;
}

/** A node of a document as the converters read it: known kind, allowed attributes, bounded depth. */
export interface Part {
  type: string;
  attrs: Attributes;
  content: Part[];
  text: string;
  marks: PartMark[];
}

/** Deeper than anybody writes: a table in a list in a quotation has about ten levels. */
export const deepest = 50;
/** Nodes and pieces of text; a book of 500 pages has about 20,000. */
export const mostParts = 100_000;

const nodeTypes = new Set(
  `doc paragraph heading bulletList orderedList listItem taskList taskItem table tableRow tableHeader tableCell image
   file callout blockquote codeBlock horizontalRule pageBreak tableOfContents footnote mention pageLink field hardBreak
   text`.split(/\s+/),
);
const markTypes = new Set(
  'link bold italic underline strike code highlight subscript superscript'.split(' '),
);

interface Given {
  type?: unknown;
  attrs?: unknown;
  content?: unknown;
  text?: unknown;
  marks?: unknown;
}

const given = (value: unknown): Given => (typeof value === 'object' && value !== null ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const emptyDocument = (): Part => ({ type: 'doc', attrs: {}, content: [], text: '', marks: [] });

/**
 * The JSON of a document, whoever sent it. Unknown nodes give way to what is in them, unknown marks to their text; what
 * lies too deep or comes after too much is left out.
 */
export function partsOf(json: unknown): Part {
  const left = { parts: mostParts };
  const content = list(given(json).content).flatMap((child) => read(child, 1, left));
  return { ...emptyDocument(), content };
}

function read(value: unknown, depth: number, left: { parts: number }): Part[] {
  const { type, attrs, content, text, marks } = given(value);
  left.parts -= 1;
  if (left.parts < 0 || depth > deepest || typeof type !== 'string') return [];
  if (type === 'text') return typeof text === 'string' && text ? [readText(text, marks)] : [];
  const children = list(content).flatMap((child) => read(child, depth + 1, left));
  if (!nodeTypes.has(type) || type === 'doc') return children;
  return [
    { type, attrs: cleanNodeAttributes(type, attrs), content: children, text: '', marks: readMarks(marks) },
  ];
}

const readText = (text: string, marks: unknown): Part => ({
  type: 'text',
  attrs: {},
  content: [],
  text: text.toWellFormed(),
  marks: readMarks(marks),
});

function readMarks(value: unknown): PartMark[] {
  return list(value).flatMap((one) => {
    const { type, attrs } = given(one);
    if (typeof type !== 'string' || !markTypes.has(type)) return [];
    const clean = cleanMarkAttributes(type, attrs);
    return type === 'link' && clean['href'] === '' ? [] : [{ type, attrs: clean }];
  });
}

/** Whether a document is small enough to be edited and converted. */
export function isWithinBounds(json: unknown): boolean {
  let parts = 0;
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > deepest || parts > mostParts) return false;
    level = level.flatMap((value) => list(given(value).content));
  }
  return true;
}
