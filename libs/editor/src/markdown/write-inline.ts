import type { JSONContent } from '@tiptap/core';
import type { Dialect } from './dialect.ts';
import { escapeText } from './escape.ts';
import { isLinkLike, plainText, writeLeaf } from './write-leaves.ts';

type Mark = NonNullable<JSONContent['marks']>[number];

/** Outermost first. Code is innermost, because nothing inside it is read as Markdown. */
const nesting = [
  'link',
  'highlight',
  'underline',
  'bold',
  'italic',
  'strike',
  'superscript',
  'subscript',
  'code',
];
const delimiters: Record<string, string> = { bold: '**', italic: '*', strike: '~~' };
/** Markdown has no sign for these; others read the HTML, and so do we. */
const tags: Record<string, string> = {
  highlight: 'mark',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

const sameMark = (a: Mark, b: Mark) =>
  a.type === b.type && (a.type !== 'link' || a.attrs?.['href'] === b.attrs?.['href']);

const hasMark = (node: JSONContent | undefined, mark: Mark) =>
  node?.marks?.some((other) => sameMark(other, mark)) ?? false;

const withoutMark = (node: JSONContent, mark: Mark): JSONContent => ({
  ...node,
  marks: node.marks?.filter((other) => !sameMark(other, mark)) ?? [],
});

/** Text, line breaks and marks as Markdown. `oneLine` is for headings and table cells. */
export function writeInline(
  nodes: JSONContent[] | undefined,
  { dialect, oneLine = false }: { dialect: Dialect; oneLine?: boolean },
): string {
  return writeNodes(nodes ?? [], dialect, oneLine);
}

function writeNodes(nodes: JSONContent[], dialect: Dialect, oneLine: boolean): string {
  let written = '';
  for (let from = 0; from < nodes.length;) {
    const mark = outermostMark(nodes, from);
    const to = mark ? endOfRun(nodes, from, mark) : from + 1;
    const run = nodes.slice(from, to);
    const place = { before: written, next: nodes[to], oneLine, dialect };
    written += mark ? writeMarked(mark, run, place) : writePlain(run, place);
    from = to;
  }
  return written;
}

interface Place {
  /** What is written already. */
  before: string;
  next: JSONContent | undefined;
  oneLine: boolean;
  dialect: Dialect;
}

function outermostMark(nodes: JSONContent[], from: number): Mark | undefined {
  const marks = (nodes[from]?.marks ?? []).filter(({ type }) => nesting.includes(type));
  return marks.toSorted(
    (a, b) =>
      Number(a.type === 'code') - Number(b.type === 'code') ||
      endOfRun(nodes, from, b) - endOfRun(nodes, from, a) ||
      nesting.indexOf(a.type) - nesting.indexOf(b.type),
  )[0];
}

function endOfRun(nodes: JSONContent[], from: number, mark: Mark): number {
  let to = from;
  while (hasMark(nodes[to], mark)) to += 1;
  return to;
}

function writePlain([node = {}]: JSONContent[], place: Place): string {
  const { next, oneLine, dialect } = place;
  const leaf = writeLeaf(node, dialect);
  if (leaf !== null) return leaf;
  if (node.type === 'hardBreak') return lineBreak(place);
  const text = escapeText(node.text ?? '', dialect);
  // An exclamation mark right before a link would make it an image.
  const safe = isLinkLike(next) ? text.replace(/!$/, '\\!') : text;
  return oneLine ? safe.replace(/\n+/g, ' ') : safe;
}

/**
 * In messages a line end is a break; an empty line would end the paragraph, so there the break is written out. In
 * documents it is always written out, because most readers of Markdown take a line end for a space.
 */
function lineBreak({ before, next, oneLine, dialect: { isDocument } }: Place): string {
  if (oneLine) return isDocument ? '<br>' : ' ';
  const isWritten = isDocument || before === '' || before.endsWith('\n') || next?.type === 'hardBreak';
  return isWritten ? '\\\n' : '\n';
}

function writeMarked(mark: Mark, run: JSONContent[], place: Place): string {
  if (mark.type === 'code') return codeSpan(run.map((node) => plainText(node, place.dialect)).join(''));
  const stripped = run.map((node) => withoutMark(node, mark));
  const inner = writeNodes(stripped, place.dialect, place.oneLine);
  if (mark.type === 'link') return link(mark, inner, run);
  const tag = tags[mark.type];
  if (tag) return `<${tag}>${inner}</${tag}>`;
  return emphasis(delimiters[mark.type] ?? '', inner, place);
}

/**
 * Emphasis cannot begin or end with a space, nor with punctuation that touches a letter outside: Markdown would not
 * see it. Such signs are written beside it.
 */
function emphasis(delimiter: string, inner: string, { before, next }: Place): string {
  const afterLetter = /[\p{L}\p{N}]$/u.test(before);
  const beforeLetter = /^[\p{L}\p{N}]/u.test(next?.text ?? '');
  const [lead = ''] = (afterLetter ? leadingSigns : leadingSpace).exec(inner) ?? [];
  const rest = inner.slice(lead.length);
  const [trail = ''] = (beforeLetter ? trailingSigns : trailingSpace).exec(rest) ?? [];
  const core = rest.slice(0, rest.length - trail.length);
  return core === '' ? inner : `${lead}${delimiter}${core}${delimiter}${trail}`;
}

const leadingSpace = /^(?:\s|\\\n)*/;
const trailingSpace = /(?:\s|\\\n)*$/;
const leadingSigns = /^(?:\s|\\\n|[„“”‚‘’"'«»(–…])*/;
const trailingSigns = /(?:\s|\\\n|[„“”‚‘’"'«».,:;?!–…])*$/;

function codeSpan(text: string): string {
  const line = text.replace(/\n/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .*\S.* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function link({ attrs }: Mark, inner: string, run: JSONContent[]): string {
  const href = String(attrs?.['href'] ?? '');
  const text = run.map((node) => node.text ?? '').join('');
  // Written as it is, because every reader of this Markdown makes a link of a plain address.
  if (inner === text && /^(https?:\/\/|mailto:|www\.)?[^\s<>()*~`\\]+$/.test(text))
    if ([text, `http://${text}`, `mailto:${text}`].includes(href) && /[\p{L}\p{N}/]$/u.test(text))
      return text;
  const target = /[\s()<>]/.test(href) ? `<${href.replace(/[<>\n]/g, encodeURIComponent)}>` : href;
  return `[${inner}](${target})`;
}
