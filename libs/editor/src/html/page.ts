import type { DocumentHeading } from '@app/contracts/documents';
import type { Part } from '../document-part.ts';
import { footnotesTitle } from '../words.ts';
import { element, escapeText } from './element.ts';
import type { HtmlPlaces } from './places.ts';

/** What is known while the HTML of one document is written. */
export interface Page {
  places: HtmlPlaces;
  headings: DocumentHeading[];
  anchors: ReadonlyMap<Part, string>;
  /** Texts of the notes so far; their place is their number. */
  footnotes: string[];
}

export function footnoteMark(text: string, page: Page): string {
  page.footnotes.push(text);
  const number = page.footnotes.length;
  const link = element(
    'a',
    { href: `#fussnote-${number}`, id: `fussnote-${number}-stelle`, role: 'doc-noteref' },
    `${number}`,
  );
  return element('sup', { class: 'footnote', 'data-footnote': text }, link);
}

export function footnotesHtml(texts: string[]): string {
  if (texts.length === 0) return '';
  const items = texts.map((text, at) => {
    const back = {
      href: `#fussnote-${at + 1}-stelle`,
      role: 'doc-backlink',
      'aria-label': 'Zurück zum Text',
    };
    return element('li', { id: `fussnote-${at + 1}` }, `${escapeText(text)} ${element('a', back, '↩')}`);
  });
  return element(
    'section',
    { class: 'footnotes', role: 'doc-endnotes', 'aria-label': footnotesTitle },
    element('ol', {}, items.join('')),
  );
}
