import type { Part } from '@app/editor/document-part';
import type { CalloutKind } from '@app/editor/attributes';

export interface DocxPicture {
  bytes: Buffer;
  type: 'png' | 'jpg';
  width: number;
  height: number;
}

/** What a DOCX is made from. */
export interface DocxInput {
  title: string;
  space: string;
  date: Date;
  document: Part;
  /** By the id of the file. */
  pictures: ReadonlyMap<string, DocxPicture>;
  /** Where a page or a file is found; null leaves its name as text. */
  address: (part: Part) => string | null;
}

/** What is collected while the text is written. */
export interface DocxPage extends DocxInput {
  footnotes: string[];
  /** Each list that begins at a number of its own needs its own numbering. */
  numberings: { reference: string; start: number; format: string | null }[];
}

/**
 * Names of our styles, by which an import finds again what Word has no word for. The names are seen in Word; renaming
 * one breaks the reading of files that were exported before.
 */
export const styleNames = {
  code: 'Quelltext',
  codeInline: 'Quelltext Zeichen',
  field: 'Feld',
  quote: 'Quote',
  rule: 'Trennlinie',
  contents: 'Inhalt Titel',
  caption: 'caption',
  alignRight: 'Zelle rechts',
  alignCenter: 'Zelle mittig',
} as const;

/** Word knows five styles for what goes on in an item of a list; the first has no number. */
export const deepestContinued = 5;
export const continuedStyle = (depth: number): string =>
  depth === 0 ? 'List Continue' : `List Continue ${depth + 1}`;

export const calloutStyles: Record<CalloutKind, { id: string; color: string }> = {
  note: { id: 'KastenHinweis', color: 'E6EFF8' },
  important: { id: 'KastenWichtig', color: 'EFE8F6' },
  example: { id: 'KastenBeispiel', color: 'E8F3E8' },
  warning: { id: 'KastenWarnung', color: 'FBEBDD' },
};
