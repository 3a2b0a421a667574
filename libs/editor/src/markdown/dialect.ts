import type { JSONContent } from '@tiptap/core';

/** How Markdown is written: for a message, or for a document with all that only documents hold. */
export interface Dialect {
  /** Raw `<u>`, `<br>` and the like are text in messages; in documents a few of them are read again. */
  isDocument: boolean;
  /** Texts of the notes so far; their place is their number. */
  footnotes: string[];
  /** What an address of a page or a file is called outside; null leaves the words alone. */
  address: (node: JSONContent) => string | null;
}

const string = (value: unknown) => (typeof value === 'string' ? value : '');

/** As documents are kept: whoever reads it here finds the same things again. */
export function ownAddress({ type, attrs }: JSONContent): string | null {
  if (type === 'mention') return string(attrs?.['target']);
  if (type === 'pageLink') return `/dokument/${string(attrs?.['document'])}`;
  return string(attrs?.['src']) || null;
}

export const forMessages = (): Dialect => ({ isDocument: false, footnotes: [], address: ownAddress });

export const forDocuments = (address = ownAddress): Dialect => ({ isDocument: true, footnotes: [], address });
