import type { JSONContent } from '@tiptap/core';
import { linkAddress } from '../attributes.ts';
import { readFileReference } from '@app/domain/file-references';
import type { Token } from './grammar.ts';

type Mark = NonNullable<JSONContent['marks']>[number];

export interface Reading {
  /** Texts of the notes by the names that the source gives them. */
  footnotes: ReadonlyMap<string, string>;
  /** What stands for a picture that is not one of ours; null leaves its description. */
  picture: (address: string, description: string, caption: string) => JSONContent | null;
}

const marksOfTags: Record<string, string> = {
  u: 'underline',
  mark: 'highlight',
  sub: 'subscript',
  sup: 'superscript',
};
const marksOfTokens: Record<string, string> = { strong: 'bold', em: 'italic', s: 'strike' };
const person = /^person:[0-9a-f-]{36}$|^municipality:\d{5}(?:\d{3})?$/;
const pageAddress = /^\/dokument\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What a paragraph begins with to say that it is more than one; anywhere else it is text. */
export const signs: ReadonlySet<string> = new Set(['task', 'contents', 'alert', 'sheet']);

/** Reads one line of tokens; open marks apply until they are closed. */
class Line {
  readonly nodes: JSONContent[] = [];
  private marks: Mark[] = [];
  /** The link that is a thing of ours, and the words in it. */
  private thing: { make: (words: string) => JSONContent; words: string } | null = null;

  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  add(token: Token): void {
    const { type } = token;
    if (type === 'link_open') this.openLink(String(token.attrGet('href') ?? ''));
    else if (type === 'link_close') this.closeLink();
    else if (type === 'mark_open') this.open(marksOfTags[token.content]);
    else if (type === 'mark_close') this.close(marksOfTags[token.content]);
    else if (token.nesting === 1) this.open(marksOfTokens[token.tag]);
    else if (token.nesting === -1) this.close(marksOfTokens[token.tag]);
    else this.addLeaf(token);
  }

  private addLeaf({ type, content, markup, attrs, children }: Token): void {
    if (type === 'image') this.addPicture(new Map(attrs), wordsOf(children ?? []));
    else if (type === 'hardbreak') this.nodes.push({ type: 'hardBreak' });
    else if (type === 'code_inline') this.text(content, [{ type: 'code' }]);
    else if (type === 'field') this.nodes.push({ type: 'field', attrs: { label: content } });
    else if (type === 'footnote') this.addFootnote(content, markup);
    else this.text(type === 'softbreak' ? ' ' : signs.has(type) ? markup : content);
  }

  private text(text: string, marks: Mark[] = this.marks): void {
    if (text === '') return;
    if (this.thing) this.thing.words += text;
    else this.nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) });
  }

  private open(type: string | undefined, attrs?: Record<string, unknown>): void {
    if (type && !this.marks.some((mark) => mark.type === type))
      this.marks = [...this.marks, { type, ...(attrs && { attrs }) }];
  }

  private close(type: string | undefined): void {
    this.marks = this.marks.filter((mark) => mark.type !== type);
  }

  private openLink(address: string): void {
    const thing = thingAt(address);
    if (thing) this.thing = { make: thing, words: '' };
    else if (linkAddress(address)) this.open('link', { href: linkAddress(address) });
  }

  private closeLink(): void {
    if (this.thing) this.nodes.push(this.thing.make(this.thing.words));
    this.thing = null;
    this.close('link');
  }

  private addFootnote(name: string, markup: string): void {
    const text = this.reading.footnotes.get(name);
    if (text === undefined) this.text(markup);
    else this.nodes.push({ type: 'footnote', attrs: { text } });
  }

  private addPicture(attrs: Map<string, string | number>, description: string): void {
    const [address, caption] = ['src', 'title'].map((name) => String(attrs.get(name) ?? '')) as [
      string,
      string,
    ];
    const picture = readFileReference(address)
      ? { type: 'image', attrs: { src: address, alt: description, caption } }
      : this.reading.picture(address, description, caption);
    if (picture) this.nodes.push(picture);
    else this.text(description);
  }
}

function thingAt(address: string): ((words: string) => JSONContent) | null {
  const [, document] = pageAddress.exec(address) ?? [];
  if (person.test(address))
    return (words) => ({ type: 'mention', attrs: { target: address, name: words.replace(/^@/, '') } });
  if (document) return (title) => ({ type: 'pageLink', attrs: { document, title } });
  if (readFileReference(address)) return (name) => ({ type: 'file', attrs: { src: address, name } });
  return null;
}

/** The words of a line, without its marks. */
export const wordsOf = (tokens: Token[]): string =>
  tokens
    .map(({ type, content, markup }) =>
      type.endsWith('break') ? ' ' : signs.has(type) || type === 'footnote' ? markup : content,
    )
    .join('');

export function readInline(tokens: Token[], reading: Reading): JSONContent[] {
  const line = new Line(reading);
  for (const token of tokens) line.add(token);
  return line.nodes;
}
