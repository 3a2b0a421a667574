import type { JSONContent } from '@tiptap/core';

/** A template in few words: `{{…}}` in a text is a field to fill in. */
export type Block = JSONContent;

export interface Template {
  name: string;
  title: string;
  description: string;
  content: Block[];
}

function inline(text: string): JSONContent[] {
  return text.split(/(\{\{.+?\}\}|\*\*.+?\*\*)/).flatMap((part): JSONContent[] => {
    if (part === '') return [];
    if (part.startsWith('{{')) return [{ type: 'field', attrs: { label: part.slice(2, -2) } }];
    if (part.startsWith('**')) return [{ type: 'text', marks: [{ type: 'bold' }], text: part.slice(2, -2) }];
    return [{ type: 'text', text: part }];
  });
}

export const p = (text: string): Block => ({ type: 'paragraph', content: inline(text) });
export const heading = (text: string, level = 1): Block => ({
  type: 'heading',
  attrs: { level },
  content: inline(text),
});

const items = (texts: string[]): Block[] => texts.map((text) => ({ type: 'listItem', content: [p(text)] }));
export const list = (...texts: string[]): Block => ({ type: 'bulletList', content: items(texts) });
export const numbered = (...texts: string[]): Block => ({ type: 'orderedList', content: items(texts) });
export const tasks = (...texts: string[]): Block => ({
  type: 'taskList',
  content: texts.map((text) => ({ type: 'taskItem', attrs: { checked: false }, content: [p(text)] })),
});

export const hint = (text: string): Block => ({
  type: 'callout',
  attrs: { kind: 'note' },
  content: [p(text)],
});

const row = (type: 'tableHeader' | 'tableCell', cells: string[]): Block => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, content: [p(cell)] })),
});
export const table = (head: string[], ...rows: string[][]): Block => ({
  type: 'table',
  content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
});

/** What and how in two columns; the left one names the right one. */
export const facts = (...pairs: [name: string, value: string][]): Block => ({
  type: 'table',
  content: pairs.map(([name, value]) => ({
    type: 'tableRow',
    content: [
      { type: 'tableHeader', content: [p(name)] },
      { type: 'tableCell', content: [p(value)] },
    ],
  })),
});
