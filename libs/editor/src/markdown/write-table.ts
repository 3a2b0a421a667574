import type { JSONContent } from '@tiptap/core';
import type { Dialect } from './dialect.ts';
import { writeInline } from './write-inline.ts';

const rules: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

/** A cell of Markdown is one line; what else stands in it becomes lines of that line. */
type WriteCell = (cell: JSONContent) => string;

/**
 * Markdown has no table without a head: in messages the first row becomes it, in documents an empty one is written,
 * which is left out again when it is read. Short rows are filled up.
 */
export function writeTable(
  { content: rows = [] }: JSONContent,
  dialect: Dialect,
  writeBlocks: WriteCell,
): string {
  const table = dialect.isDocument ? gridOf(rows) : rows.map(({ content: cells = [] }) => cells);
  const width = Math.max(1, ...table.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const line = (texts: string[]) => `| ${texts.join(' | ')} |`;
  const written = table.map((cells) => line(columns.map((at) => writeCell(cells[at], dialect, writeBlocks))));
  const rule = line(columns.map((at) => rules[String(table[0]?.[at]?.attrs?.['align'])] ?? '---'));
  const hasHead = !dialect.isDocument || (table[0]?.every((cell) => cell?.type !== 'tableCell') ?? false);
  const [head = '', ...body] = hasHead ? written : [line(columns.map(() => '')), ...written];
  return [head, rule, ...body].join('\n');
}

/** A bar inside a cell is written so that it does not end the cell, even within code. */
function writeCell(cell: JSONContent | undefined, dialect: Dialect, writeBlocks: WriteCell): string {
  if (!cell) return '';
  const text = dialect.isDocument
    ? writeBlocks(cell).replace(/\\?\n+/g, '<br>')
    : (cell.content ?? [])
        .map(({ content }) => writeInline(content, { dialect, oneLine: true }).trim())
        .join(' ');
  return text.replace(/\|/g, '\\|');
}

type Grid = (JSONContent | undefined)[][];

/** Cells where they are seen: a merged one stands at its beginning, the rest of its place is empty. */
function gridOf(rows: JSONContent[]): Grid {
  const places = new Map<string, JSONContent | undefined>();
  for (const [y, { content: cells = [] }] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (places.has(`${y} ${x}`)) x += 1;
      for (const place of placesOf(cell, { x, y, height: rows.length })) places.set(place, undefined);
      places.set(`${y} ${x}`, cell);
    }
  }
  const width = Math.max(0, ...[...places.keys()].map((place) => Number(place.split(' ')[1]) + 1));
  return rows.map((_, y) => Array.from({ length: width }, (__, x) => places.get(`${y} ${x}`)));
}

function placesOf({ attrs }: JSONContent, at: { x: number; y: number; height: number }): string[] {
  const { colspan = 1, rowspan = 1 } = (attrs ?? {}) as { colspan?: number; rowspan?: number };
  const lines = Array.from({ length: Math.min(rowspan, at.height - at.y) }, (_, down) => at.y + down);
  return lines.flatMap((y) => Array.from({ length: colspan }, (_, right) => `${y} ${at.x + right}`));
}
