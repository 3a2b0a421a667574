import type { Part } from '@app/editor/document-part';
import { textOfPart } from '@app/editor/text';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { DocxPage } from './docx-page.ts';

type Options = { -readonly [Name in keyof IRunOptions]: IRunOptions[Name] };

const looks: Record<string, Options> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strike: { strike: true },
  highlight: { highlight: 'yellow' },
  subscript: { subScript: true },
  superscript: { superScript: true },
  code: { style: 'CodeInline' },
};

const lookOf = ({ marks }: Part): Options =>
  Object.assign({}, ...marks.map(({ type }) => looks[type])) as Options;

const hrefOf = (part: Part, page: DocxPage): string | null => {
  const link = part.marks.find(({ type }) => type === 'link')?.attrs['href'];
  return typeof link === 'string' ? link : part.type === 'text' ? null : page.address(part);
};

export function runsOf(parts: Part[], page: DocxPage): ParagraphChild[] {
  return parts.flatMap((part) => {
    const run = runOf(part, page);
    const href = hrefOf(part, page);
    return href && run instanceof TextRun ? new ExternalHyperlink({ children: [run], link: href }) : run;
  });
}

function runOf(part: Part, page: DocxPage): ParagraphChild {
  const look = lookOf(part);
  if (part.type === 'hardBreak') return new TextRun({ break: 1 });
  if (part.type === 'footnote') {
    page.footnotes.push(String(part.attrs['text']));
    return new FootnoteReferenceRun(page.footnotes.length);
  }
  if (part.type === 'field') return new TextRun({ text: String(part.attrs['label']), style: 'Field' });
  const isLink = hrefOf(part, page) !== null;
  return new TextRun({ ...look, text: xmlText(textOfPart(part)), ...(isLink && { style: 'Hyperlink' }) });
}

/** XML holds no control characters but tab and line ends, however they are written. */
export const xmlText = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
