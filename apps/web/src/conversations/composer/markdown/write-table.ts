import type { JSONContent } from '@tiptap/core';
import { writeInline } from './write-inline.ts';

const rules: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

/** The first row becomes the head, because Markdown has no table without one; short rows are filled up. */
export function writeTable({ content: rows = [] }: JSONContent): string {
  const table = rows.map(({ content: cells = [] }) => cells);
  const width = Math.max(1, ...table.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const line = (texts: string[]) => `| ${texts.join(' | ')} |`;
  const [head = [], ...body] = table.map((cells) => line(columns.map((at) => writeCell(cells[at]))));
  const rule = line(columns.map((at) => rules[String(table[0]?.[at]?.attrs?.['align'])] ?? '---'));
  return [head, rule, ...body].join('\n');
}

/** A cell is one line; a bar inside it is written so that it does not end the cell, even within code. */
const writeCell = (cell: JSONContent | undefined) =>
  (cell?.content ?? [])
    .map(({ content }) => writeInline(content, true).trim())
    .join(' ')
    .replace(/\|/g, '\\|');
