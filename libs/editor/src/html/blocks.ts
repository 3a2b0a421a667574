import type { CalloutKind } from '../attributes.ts';
import type { Part } from '../document-part.ts';
import { textOfPart } from '../text.ts';
import { calloutTitles } from '../words.ts';
import { contentsHtml } from './contents.ts';
import { element, emptyElement, escapeText } from './element.ts';
import { figureHtml } from './figure.ts';
import { isInline, writeInlines } from './inlines.ts';
import type { Page } from './page.ts';
import { tableHtml } from './table.ts';

type BlockWriter = (part: Part, page: Page) => string;

const string = (value: unknown) => (typeof value === 'string' ? value : '');
const inside =
  (tag: string, attributes: Record<string, string | number | null> = {}): BlockWriter =>
  (part, page) =>
    element(tag, attributes, writeBlocks(part.content, page));

const writers: Record<string, BlockWriter> = {
  paragraph: ({ content }, page) => element('p', {}, writeInlines(content, page)),
  heading,
  bulletList: inside('ul'),
  orderedList: ({ attrs, content }, page) =>
    element(
      'ol',
      { start: attrs['start'] === 1 ? null : Number(attrs['start']), type: string(attrs['type']) || null },
      writeBlocks(content, page),
    ),
  listItem: inside('li'),
  taskList: inside('ul', { class: 'contains-task-list', 'data-type': 'taskList' }),
  taskItem,
  blockquote: inside('blockquote'),
  callout,
  codeBlock: ({ attrs, content }) => {
    const language = string(attrs['language']);
    const code = escapeText(content.map(textOfPart).join(''));
    // The first line end after <pre> is dropped by whoever reads HTML.
    return element(
      'pre',
      { tabindex: 0 },
      element('code', { class: (language && `language-${language}`) || null }, code.replace(/^\n/, '\n\n')),
    );
  },
  horizontalRule: () => '<hr>',
  pageBreak: () => element('div', { class: 'page-break', 'data-page-break': '' }, ''),
  tableOfContents: (_, { headings }) => contentsHtml(headings),
  image: ({ attrs }, { places }) => figureHtml(attrs, places),
  table: (part, page) => tableHtml(part, (content) => writeBlocks(content, page)),
};

/** Blocks one after another. Text that stands where only blocks may stand becomes a paragraph. */
export function writeBlocks(parts: Part[], page: Page): string {
  let html = '';
  for (let at = 0; at < parts.length;) {
    let to = at;
    while (to < parts.length && isInlineAt(parts, to)) to += 1;
    if (to > at) html += element('p', {}, writeInlines(parts.slice(at, to), page));
    const block = parts[to];
    if (block) html += writers[block.type]?.(block, page) ?? writeBlocks(block.content, page);
    at = to + 1;
  }
  return html;
}

const isInlineAt = (parts: Part[], at: number) => {
  const part = parts[at];
  return part !== undefined && isInline(part);
};

function heading(part: Part, page: Page): string {
  const level = Number(part.attrs['level']);
  // A page has one h1, its title.
  return element(
    `h${level + 1}`,
    { id: page.anchors.get(part), 'data-level': level },
    writeInlines(part.content, page),
  );
}

function taskItem({ attrs, content }: Part, page: Page): string {
  const isDone = attrs['checked'] === true;
  const box = emptyElement('input', {
    type: 'checkbox',
    class: 'task-list-item-checkbox',
    checked: isDone,
    disabled: true,
    'aria-label': isDone ? 'erledigt' : 'offen',
  });
  return element(
    'li',
    { class: 'task-list-item', 'data-type': 'taskItem', 'data-checked': String(isDone) },
    box + element('div', {}, writeBlocks(content, page)),
  );
}

function callout({ attrs, content }: Part, page: Page): string {
  const kind = attrs['kind'] as CalloutKind;
  const title = calloutTitles[kind];
  return element(
    'div',
    { class: 'callout', 'data-callout': kind, role: 'note', 'aria-label': title },
    element('p', { class: 'callout-title' }, title) + writeBlocks(content, page),
  );
}
