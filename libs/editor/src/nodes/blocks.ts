import { Node } from '@tiptap/core';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Heading } from '@tiptap/extension-heading';
import { OrderedList, TaskItem } from '@tiptap/extension-list';
import { TableCell, TableHeader } from '@tiptap/extension-table';
import { calloutKinds } from '../attributes.ts';
import { calloutTitles } from '../words.ts';
import { attributesOf } from './define.ts';

const number = (text: string | null | undefined) => (text ? Number.parseInt(text, 10) : undefined);

/** A page has one h1, its title: the headings of the text begin below it. */
export const DocumentHeading = Heading.extend({
  addAttributes: () =>
    attributesOf('heading', {
      level: ({ tagName, dataset }) => Math.min(4, number(dataset['level'] ?? tagName.slice(1)) ?? 1),
    }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}` })),
  renderHTML({ node }) {
    const level = Number(node.attrs['level']);
    return [`h${level + 1}`, { 'data-level': String(level) }, 0];
  },
}).configure({ levels: [1, 2, 3, 4] });

export const DocumentOrderedList = OrderedList.extend({
  addAttributes: () =>
    attributesOf('orderedList', {
      start: (list) => number(list.getAttribute('start')),
      type: (list) => list.getAttribute('type'),
    }),
  renderHTML({ node }) {
    const { start, type } = node.attrs as { start: number; type: string | null };
    return ['ol', { ...(start !== 1 && { start: String(start) }), ...(type && { type }) }, 0];
  },
});

export const DocumentTaskItem = TaskItem.extend({
  addAttributes: () => ({
    checked: {
      default: false,
      keepOnSplit: false,
      parseHTML: ({ dataset }) => dataset['checked'] === 'true' || dataset['checked'] === '',
      renderHTML: ({ checked }) => ({ 'data-checked': String(checked) }),
    },
  }),
}).configure({ nested: true });

export const DocumentCodeBlock = CodeBlock.extend({
  addAttributes: () =>
    attributesOf('codeBlock', {
      language: (block) =>
        /(?:^|\s)language-(\S+)/.exec(block.querySelector('code')?.className ?? '')?.[1] ?? null,
    }),
});

const cellAttributes = (type: string) =>
  attributesOf(type, {
    colspan: (cell) => number(cell.getAttribute('colspan')),
    rowspan: (cell) => number(cell.getAttribute('rowspan')),
    colwidth: ({ dataset }) => dataset['colwidth']?.split(',').map(Number) ?? null,
    align: (cell) => /(?:^|\s)align-(\S+)/.exec(cell.className)?.[1] ?? cell.getAttribute('align') ?? null,
  });

function renderCell(tag: 'td' | 'th', attrs: Record<string, unknown>): [string, Record<string, string>, 0] {
  const { colspan, rowspan, colwidth, align } = attrs;
  return [
    tag,
    {
      ...(colspan !== 1 && { colspan: String(colspan) }),
      ...(rowspan !== 1 && { rowspan: String(rowspan) }),
      ...(Array.isArray(colwidth) && { 'data-colwidth': colwidth.join(',') }),
      ...(typeof align === 'string' && { class: `align-${align}` }),
    },
    0,
  ];
}

export const DocumentTableCell = TableCell.extend({
  addAttributes: () => cellAttributes('tableCell'),
  renderHTML: ({ node }) => renderCell('td', node.attrs),
});

export const DocumentTableHeader = TableHeader.extend({
  addAttributes: () => cellAttributes('tableHeader'),
  renderHTML: ({ node }) => renderCell('th', node.attrs),
});

const isKind = (kind: string | undefined) => calloutKinds.some((known) => known === kind);

export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => attributesOf('callout', { kind: ({ dataset }) => dataset['callout'] }),
  parseHTML: () => [
    { tag: 'div[data-callout]', getAttrs: ({ dataset }) => isKind(dataset['callout']) && null },
    { tag: '.callout-title', ignore: true, priority: 70 },
  ],
  renderHTML({ node }) {
    const kind = node.attrs['kind'] as keyof typeof calloutTitles;
    const title = calloutTitles[kind];
    return ['div', { class: 'callout', 'data-callout': kind, role: 'note', 'aria-label': title }, 0];
  },
});

/** Where the table of contents stands; what is in it follows from the headings. */
export const TableOfContents = Node.create({
  name: 'tableOfContents',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: '[data-contents]', priority: 60 }],
  renderHTML: () => ['div', { class: 'contents', 'data-contents': '' }],
});

/** What follows begins on a new sheet when it is printed. */
export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: '[data-page-break]', priority: 60 }],
  renderHTML: () => ['div', { class: 'page-break', 'data-page-break': '' }],
});
