import sanitize from 'sanitize-html';
import { asText } from './mail-markdown.ts';

/** Whatever a mail program adds to words, they need no more than this. */
const shape: sanitize.IOptions = {
  allowedTags: 'p div br hr strong b em i a ul ol li blockquote pre h1 h2 h3 h4 h5 h6 table tr td th'.split(
    ' ',
  ),
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https'],
  nonTextTags: ['style', 'script', 'textarea', 'option', 'title', 'noscript'],
  nestingLimit: 100,
};

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const decode = (text: string) =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? '');

/** What would become Markdown although it is only text. */
const escape = (text: string) => text.replace(/[\\*`[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** Writes Markdown line by line while it walks over the tags. */
class Lines {
  readonly done: string[] = [];
  private prefix = '';
  private line = '';
  private quotes = 0;
  private bold = 0;
  private italic = 0;
  /** The number of the last item; `null` for lists without numbers. */
  private readonly lists: (number | null)[] = [];

  word(text: string): void {
    const flat = text.replace(/\s+/g, ' ');
    const word = flat.trim();
    const mark = `${this.bold > 0 ? '**' : ''}${this.italic > 0 ? '*' : ''}`;
    if (flat.startsWith(' ') && this.line !== '') this.line += ' ';
    if (word !== '') this.line += mark + word + mark;
    if (flat.endsWith(' ') && word !== '') this.line += ' ';
  }

  raw(text: string): void {
    this.line += text;
  }

  style(kind: 'bold' | 'italic', by: 1 | -1): void {
    this[kind] = Math.max(0, this[kind] + by);
  }

  end(): void {
    const text = this.line.replace(/(\*{2,3})( ?)\1/g, '$2').trim();
    this.line = '';
    if (text === '' && this.prefix === '') return;
    this.push(this.prefix + asText(text));
    this.prefix = '';
  }

  break(): void {
    if (this.line.trim() === '') this.gap();
    else this.end();
  }

  /** At most one empty line. */
  gap(): void {
    this.end();
    if (this.done.length > 0 && this.done.at(-1)?.replace(/[> ]/g, '') !== '') this.push('');
  }

  quote(by: 1 | -1): void {
    this.end();
    if (this.quotes + by <= 0 || by > 0) this.gap();
    this.quotes = Math.max(0, this.quotes + by);
  }

  list(kind: 'ul' | 'ol' | 'over'): void {
    if (this.lists.length === 0) this.gap();
    this.end();
    if (kind === 'over') this.lists.pop();
    else this.lists.push(kind === 'ol' ? 0 : null);
    if (this.lists.length === 0) this.gap();
  }

  item(): void {
    this.end();
    const number = this.lists.pop() ?? null;
    const next = number === null ? null : number + 1;
    this.prefix = `${'   '.repeat(this.lists.length)}${next === null ? '-' : `${next}.`} `;
    this.lists.push(next);
  }

  private push(text: string): void {
    this.done.push(`${'> '.repeat(this.quotes)}${text}`.trimEnd());
  }
}

type Write = (lines: Lines) => void;
const gap: Write = (lines) => lines.gap();
const end: Write = (lines) => lines.end();
const heading: [Write, Write] = [
  (lines) => {
    lines.gap();
    lines.style('bold', 1);
  },
  (lines) => {
    lines.style('bold', -1);
    lines.gap();
  },
];
const styled = (kind: 'bold' | 'italic'): [Write, Write] => [
  (lines) => lines.style(kind, 1),
  (lines) => lines.style(kind, -1),
];
const cell: [Write, Write] = [() => undefined, (lines) => lines.raw(' ')];
const nothing: Write = () => undefined;

/** What the beginning and the end of an element do. */
const elements: Record<string, [Write, Write]> = {
  p: [gap, gap],
  div: [end, end],
  br: [(lines) => lines.break(), nothing],
  hr: [gap, nothing],
  table: [gap, gap],
  tr: [end, end],
  td: cell,
  th: cell,
  pre: [gap, gap],
  ul: [(lines) => lines.list('ul'), (lines) => lines.list('over')],
  ol: [(lines) => lines.list('ol'), (lines) => lines.list('over')],
  li: [(lines) => lines.item(), end],
  blockquote: [(lines) => lines.quote(1), (lines) => lines.quote(-1)],
  strong: styled('bold'),
  b: styled('bold'),
  em: styled('italic'),
  i: styled('italic'),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
};

/** The words of a mail that comes as HTML only, as Markdown; quotations are marked with `>`. */
export function htmlWords(html: string): string {
  const lines = new Lines();
  const link = { href: '' };
  const pieces = sanitize(html, shape).matchAll(/([^<]+)|<(\/?)([a-z0-9]+)([^>]*)>/g);
  for (const [, text, slash = '', tag = '', attributes = ''] of pieces) {
    if (text !== undefined) lines.word(escape(decode(text).replaceAll('\u00A0', ' ')));
    else if (tag === 'a') lines.raw(linkMark(link, slash, attributes));
    else elements[tag]?.[slash ? 1 : 0](lines);
  }
  lines.end();
  return lines.done
    .join('\n')
    .replace(/\[\s*\]\([^)]*\)/g, '')
    .replace(/\[(https?:[^\]]*)\]\(\1\/?\)/g, '$1')
    .trim();
}

/** Links do not lie within each other, so one address is enough to remember. */
function linkMark(link: { href: string }, slash: string, attributes: string): string {
  if (slash) return link.href ? `](${link.href})` : '';
  link.href = addressIn(attributes);
  return link.href ? '[' : '';
}

/** Without what would end a Markdown link. */
const addressIn = (attributes: string) =>
  decode(/href="([^"]*)"/.exec(attributes)?.[1] ?? '').replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
