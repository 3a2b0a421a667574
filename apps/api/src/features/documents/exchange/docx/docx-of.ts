import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ILevelsOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { blocksOf } from './docx-blocks.ts';
import { xmlText } from './docx-inlines.ts';
import { continuedStyle, deepestContinued, type DocxInput, type DocxPage, styleNames } from './docx-page.ts';

/** A document as Word opens it: headings for its navigation, real notes, space and date on every page. */
export async function docxOf(input: DocxInput): Promise<Buffer> {
  const page: DocxPage = { ...input, footnotes: [], numberings: [] };
  const blocks = blocksOf(input.document.content, { page, depth: 0, look: {} });
  const title = new Paragraph({ style: 'Title', children: [new TextRun(xmlText(input.title))] });
  return Packer.toBuffer(
    new Document({
      title: xmlText(input.title),
      creator: xmlText(input.space),
      styles,
      features: { updateFields: false },
      numbering: { config: [bullets, tasks, ...page.numberings.map(numbersOf)] },
      footnotes: Object.fromEntries(
        page.footnotes.map((text, at) => [
          at + 1,
          { children: [new Paragraph({ children: [new TextRun(xmlText(text))] })] },
        ]),
      ),
      sections: [
        {
          properties: { page: { size: { width: 11_906, height: 16_838 } } },
          headers: { default: headerOf(input) },
          footers: { default: footer },
          children: [title, ...blocks],
        },
      ],
    }),
  );
}

const rightEnd = 9_026;

const headerOf = ({ space, date }: DocxInput) =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: rightEnd }],
        children: [new TextRun({ text: `${xmlText(space)}\t${date.toLocaleDateString('de-DE')}`, size: 18 })],
      }),
    ],
  });

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ size: 18, children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ],
});

const indentOf = (level: number) => ({ paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } });
const eight = [0, 1, 2, 3, 4, 5, 6, 7];

const bullets = {
  reference: 'bullets',
  levels: eight.map((level): ILevelsOptions => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: indentOf(level),
  })),
};

/** The box is the sign; Word wants one that is seen nowhere. */
const tasks = {
  reference: 'tasks',
  levels: eight.map((level): ILevelsOptions => ({
    level,
    format: LevelFormat.BULLET,
    text: '\u200B',
    style: indentOf(level),
  })),
};

const formats: Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]> = {
  a: LevelFormat.LOWER_LETTER,
  A: LevelFormat.UPPER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  I: LevelFormat.UPPER_ROMAN,
};

const numbersOf = ({ reference, start, format }: DocxPage['numberings'][number]) => ({
  reference,
  levels: eight.map((level): ILevelsOptions => ({
    level,
    start,
    format: formats[format ?? ''] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: indentOf(level),
  })),
});

const mono = 'Courier New';
const heading = (size: number) => ({
  run: { size, bold: true, color: '1A1A1A' },
  paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
});
const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(30),
    heading2: heading(26),
    heading3: heading(24),
    heading4: heading(22),
  },
  paragraphStyles: [
    paragraphStyle('Code', styleNames.code, { spacing: { after: 120, line: 240 } }, { font: mono, size: 19 }),
    paragraphStyle('Quote', styleNames.quote, { indent: { left: 567, right: 567 } }, { italics: true }),
    paragraphStyle('Rule', styleNames.rule, {
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '8A8A8A', space: 1 } },
    }),
    paragraphStyle('ContentsTitle', styleNames.contents, {}, { bold: true, size: 26 }),
    paragraphStyle('Caption', styleNames.caption, {}, { size: 19, color: '555555' }),
    ...Array.from({ length: deepestContinued }, (_, depth) =>
      paragraphStyle(`ListContinue${depth + 1}`, continuedStyle(depth), {
        indent: { left: 720 * (depth + 1) },
      }),
    ),
    paragraphStyle('CellRight', styleNames.alignRight, { alignment: AlignmentType.RIGHT }),
    paragraphStyle('CellCenter', styleNames.alignCenter, { alignment: AlignmentType.CENTER }),
  ],
  characterStyles: [
    { id: 'CodeInline', name: styleNames.codeInline, run: { font: mono } },
    { id: 'Field', name: styleNames.field, run: { shading: { fill: 'FFF3BF' } } },
  ],
};
