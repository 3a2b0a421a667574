import type { Part } from '@app/editor/document-part';
import {
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';

type Write = (content: Part[], look: Partial<IParagraphOptions>) => FileChild[];
type CellContent = ITableCellOptions['children'];

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 60, bottom: 60, left: 100, right: 100 };
const whole = { size: 100, type: WidthType.PERCENTAGE };

const looks: Record<string, Partial<IParagraphOptions>> = {
  right: { style: 'CellRight' },
  center: { style: 'CellCenter' },
};

/** Rows of nothing but header cells are repeated on every page and named to screen readers. */
export function tableOf({ content: rows }: Part, write: Write): Table {
  return new Table({
    width: whole,
    rows: rows.map(
      ({ content: cells }) =>
        new TableRow({
          ...(isHead(cells) && { tableHeader: true }), // readers take the sign for it, whatever its value
          cantSplit: true,
          children: cells.map((cell) => cellOf(cell, write)),
        }),
    ),
  });
}

const isHead = (cells: Part[]) => cells.length > 0 && cells.every(({ type }) => type === 'tableHeader');

function cellOf({ type, attrs, content }: Part, write: Write): TableCell {
  return new TableCell({
    columnSpan: Number(attrs['colspan']),
    rowSpan: Number(attrs['rowspan']),
    borders,
    margins,
    ...(type === 'tableHeader' && { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } }),
    children: inCell(write(content, looks[String(attrs['align'])] ?? {})),
  });
}

/** Word does not open a cell that ends with a table. The types name less than a cell may hold. */
const inCell = (blocks: FileChild[]): CellContent =>
  (blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({})]) as unknown as CellContent;

/** A box around blocks is a table of one cell: nothing else in Word holds lists and tables. */
export function boxOf(blocks: FileChild[], { style, color }: { style: string; color: string }): Table {
  const children = inCell(blocks);
  const cell = new TableCell({
    borders,
    margins,
    shading: { type: ShadingType.CLEAR, fill: color },
    children,
  });
  return new Table({ style, width: whole, rows: [new TableRow({ children: [cell] })] });
}
