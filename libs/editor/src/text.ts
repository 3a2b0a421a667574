import { type Part, partsOf } from './document-part.ts';

const string = (value: unknown) => (typeof value === 'string' ? value : '');

const leaves: Record<string, (part: Part) => string> = {
  text: ({ text }) => text,
  hardBreak: () => '\n',
  mention: ({ attrs }) => `@${string(attrs['name'])}`,
  pageLink: ({ attrs }) => string(attrs['title']),
  field: ({ attrs }) => `[${string(attrs['label'])}]`,
  file: ({ attrs }) => string(attrs['name']),
  footnote: ({ attrs }) => ` (${string(attrs['text'])})`,
  image: ({ attrs }) => [attrs['alt'], attrs['caption']].map(string).filter(Boolean).join('\n'),
};

const inlines = new Set(['text', 'hardBreak', 'mention', 'pageLink', 'field', 'file', 'footnote']);
const isInline = ({ type }: Part) => inlines.has(type);

/** The words of a part: blocks on lines of their own, cells of a row beside each other. */
export function textOfPart(part: Part): string {
  const leaf = leaves[part.type];
  if (leaf) return leaf(part);
  const separator = part.type === 'tableRow' ? '\t' : '\n';
  return part.content
    .map((child, at) => {
      const before = part.content[at - 1];
      const isJoined = before === undefined || (isInline(child) && isInline(before));
      return (isJoined ? '' : separator) + textOfPart(child);
    })
    .join('');
}

/** The words of a document, without its look. */
export const textOf = (json: unknown): string => textOfPart(partsOf(json)).trim();
