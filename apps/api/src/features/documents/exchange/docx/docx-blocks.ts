import type { CalloutKind } from '@app/editor/attributes';
import type { Part } from '@app/editor/document-part';
import { readFileReference, shownSize } from '@app/domain/file-references';
import { textOfPart } from '@app/editor/text';
import {
  CheckBox,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from 'docx';
import { runsOf, xmlText } from './docx-inlines.ts';
import { calloutStyles, deepestContinued, type DocxPage } from './docx-page.ts';
import { boxOf, tableOf } from './docx-table.ts';

/** Where a block stands: how deep in lists, and how its paragraph looks because of that. */
export interface Place {
  page: DocxPage;
  depth: number;
  look: Partial<IParagraphOptions>;
}

type Writer = (part: Part, place: Place) => FileChild[];

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

const writers: Record<string, Writer> = {
  paragraph: ({ content }, { page, look }) => [new Paragraph({ ...look, children: runsOf(content, page) })],
  heading: ({ attrs, content }, { page }) => {
    const heading = levels[Number(attrs['level']) - 1] ?? HeadingLevel.HEADING_4;
    return [new Paragraph({ heading, children: runsOf(content, page) })];
  },
  bulletList: (list, place) => listOf(list, place, { reference: 'bullets', level: place.depth }),
  orderedList,
  taskList: (list, place) => list.content.flatMap((item) => taskOf(item, place)),
  blockquote: ({ content }, place) => blocksOf(content, { ...place, look: { style: 'Quote' } }),
  callout: ({ attrs, content }, place) => {
    const { id, color } = calloutStyles[attrs['kind'] as CalloutKind];
    return [boxOf(blocksOf(content, { ...place, depth: 0, look: {} }), { style: id, color })];
  },
  codeBlock: ({ content }) => {
    const lines = xmlText(content.map(textOfPart).join('')).split('\n');
    const children = lines.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) }));
    return [new Paragraph({ style: 'Code', children })];
  },
  horizontalRule: () => [new Paragraph({ style: 'Rule' })],
  pageBreak: () => [new Paragraph({ children: [new PageBreak()] })],
  tableOfContents: () => [
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun('Inhalt')] }),
    new TableOfContents('Inhalt', { hyperlink: true, headingStyleRange: '1-4' }),
  ],
  image: pictureOf,
  table: (table, place) => [
    tableOf(table, (content, look) => blocksOf(content, { ...place, depth: 0, look })),
    new Paragraph({ spacing: { after: 0 } }), // Word joins tables that touch
  ],
};

export function blocksOf(parts: Part[], place: Place): FileChild[] {
  return parts.flatMap((part) => writers[part.type]?.(part, place) ?? blocksOf(part.content, place));
}

type Numbering = NonNullable<IParagraphOptions['numbering']>;

function orderedList(list: Part, place: Place): FileChild[] {
  const { numberings } = place.page;
  const reference = `numbers-${numberings.length}`;
  const { start, type } = list.attrs;
  numberings.push({ reference, start: Number(start), format: typeof type === 'string' ? type : null });
  return listOf(list, place, { reference, level: place.depth });
}

/** The first paragraph of an item carries its sign, what follows stands below it. */
function listOf({ content: items }: Part, place: Place, numbering: Numbering): FileChild[] {
  return items.flatMap(({ content: [first, ...rest] }) => [
    ...(first ? blocksOf([first], { ...place, look: { numbering } }) : []),
    ...blocksOf(rest, below(place)),
  ]);
}

const below = (place: Place): Place => ({
  ...place,
  depth: Math.min(place.depth + 1, 7),
  look: { style: `ListContinue${Math.min(place.depth, deepestContinued - 1) + 1}` },
});

function taskOf({ attrs, content: [first, ...rest] }: Part, place: Place): FileChild[] {
  const box = new CheckBox({ checked: attrs['checked'] === true }) as unknown as ParagraphChild;
  const words = runsOf(first?.content ?? [], place.page);
  const numbering = { reference: 'tasks', level: place.depth };
  const line = new Paragraph({ numbering, children: [box, new TextRun(' '), ...words] });
  return [line, ...blocksOf(rest, below(place))];
}

/** As wide as the text at most; in pixels of a screen. */
const widest = 600;

function pictureOf({ attrs }: Part, { page }: Place): FileChild[] {
  const [source, alt, caption] = ['src', 'alt', 'caption'].map((name) => String(attrs[name]));
  const id = readFileReference(source ?? '')?.id ?? '';
  const picture = page.pictures.get(id);
  const below = caption
    ? [new Paragraph({ style: 'Caption', children: [new TextRun(xmlText(caption))] })]
    : [];
  if (!picture) return [new Paragraph({ children: [new TextRun(xmlText(alt || 'Bild'))] }), ...below];
  const shown = shownSize(picture);
  const scale = Math.min(1, widest / shown.width);
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.round(shown.width * scale), height: Math.round(shown.height * scale) },
    altText: { name: xmlText(alt || 'Bild'), description: xmlText(alt ?? ''), title: '' },
  });
  return [new Paragraph({ keepNext: caption !== '', children: [image] }), ...below];
}
