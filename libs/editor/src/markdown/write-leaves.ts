import type { JSONContent } from '@tiptap/core';
import type { Dialect } from './dialect.ts';
import { escapeText } from './escape.ts';

type Leaf = (node: JSONContent, dialect: Dialect) => string;

const string = (value: unknown) => (typeof value === 'string' ? value : '');
const label = (text: string) => text.replace(/[[\]\\\n]/g, '');

const mentionText: Leaf = ({ attrs }) => `@${string(attrs?.['name'])}`;

function linked(text: string, node: JSONContent, dialect: Dialect): string {
  const address = dialect.address(node);
  return address === null ? text : `[${label(text)}](${address})`;
}

const leaves: Record<string, Leaf> = {
  mention: (node, dialect) => linked(mentionText(node, dialect), node, dialect),
  pageLink: (node, dialect) => linked(string(node.attrs?.['title']), node, dialect),
  file: (node, dialect) => linked(string(node.attrs?.['name']), node, dialect),
  field: ({ attrs }) => `{{${string(attrs?.['label']).replace(/[{}]/g, '')}}}`,
  footnote({ attrs }, { footnotes }) {
    footnotes.push(string(attrs?.['text']));
    return `[^${footnotes.length}]`;
  },
  image: picture,
};

/** Whatever stands in a line and is not text. */
export const writeLeaf = (node: JSONContent, dialect: Dialect): string | null =>
  leaves[node.type ?? '']?.(node, dialect) ?? null;

/** The words of a line, where no Markdown is read. */
export const plainText = (node: JSONContent, dialect: Dialect): string =>
  node.type === 'mention' ? mentionText(node, dialect) : (node.text ?? '');

export const isLinkLike = (node: JSONContent | undefined): boolean =>
  ['mention', 'pageLink', 'file', 'footnote'].includes(node?.type ?? '') ||
  (node?.marks?.some(({ type }) => type === 'link') ?? false);

/** A picture and what stands below it. Without an address outside it is its description. */
export function picture(node: JSONContent, dialect: Dialect): string {
  const description = string(node.attrs?.['alt']).replace(/\s+/g, ' ').trim();
  const caption = string(node.attrs?.['caption']).replace(/[\\"]|&(?=#?\w+;)/g, '\\$&');
  const address = dialect.address(node);
  if (address === null) return escapeText([description, caption].filter(Boolean).join(': '), dialect);
  return `![${escapeText(description, dialect)}](${address}${caption && ` "${caption}"`})`;
}
