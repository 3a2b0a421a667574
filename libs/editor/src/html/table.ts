import type { Part } from '../document-part.ts';
import { element } from './element.ts';

type Write = (content: Part[]) => string;

const isHead = ({ content }: Part) =>
  content.length > 0 && content.every(({ type }) => type === 'tableHeader');

/** Rows of nothing but header cells at the top are the head of the table. */
export function tableHtml({ content: rows }: Part, write: Write): string {
  const firstOfBody = rows.findIndex((row) => !isHead(row));
  const heads = firstOfBody === -1 ? rows.length : firstOfBody;
  const head = rows.slice(0, heads).map((row) => rowHtml(row, 'col', write));
  const body = rows.slice(heads).map((row) => rowHtml(row, 'row', write));
  // What scrolls sideways on a phone must be reachable without a mouse (WCAG 2.1.1).
  return element(
    'table',
    { tabindex: 0 },
    (head.length > 0 ? element('thead', {}, head.join('')) : '') +
      (body.length > 0 ? element('tbody', {}, body.join('')) : ''),
  );
}

function rowHtml({ content: cells }: Part, scope: 'col' | 'row', write: Write): string {
  const html = cells.map(({ type, attrs, content }) => {
    const { colspan, rowspan, colwidth, align } = attrs;
    return element(
      type === 'tableHeader' ? 'th' : 'td',
      {
        scope: type === 'tableHeader' ? scope : null,
        colspan: colspan === 1 ? null : Number(colspan),
        rowspan: rowspan === 1 ? null : Number(rowspan),
        'data-colwidth': Array.isArray(colwidth) ? colwidth.join(',') : null,
        class: typeof align === 'string' ? `align-${align}` : null,
      },
      write(content),
    );
  });
  return element('tr', {}, html.join(''));
}
