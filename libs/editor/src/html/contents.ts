import type { DocumentHeading } from '@app/contracts/documents';
import { contentsTitle } from '../words.ts';
import { element, escapeText } from './element.ts';

interface Entry {
  heading: DocumentHeading;
  below: Entry[];
}

/** Nested by levels; a level that was skipped is not made up. */
function nested(headings: DocumentHeading[]): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const entry = { heading, below: [] };
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

const listHtml = (entries: Entry[]): string =>
  element(
    'ul',
    {},
    entries
      .map(({ heading, below }) => {
        const link = element('a', { href: `#${heading.id}` }, escapeText(heading.text));
        return element('li', {}, link + (below.length > 0 ? listHtml(below) : ''));
      })
      .join(''),
  );

export function contentsHtml(headings: DocumentHeading[]): string {
  const entries = nested(headings.filter(({ text }) => text !== ''));
  return element(
    'nav',
    { class: 'contents', 'data-contents': '', 'aria-label': contentsTitle },
    entries.length > 0 ? listHtml(entries) : '',
  );
}
