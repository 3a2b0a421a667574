import { describeFile, readFileReference } from '@app/domain/file-references';
import { endingOf } from '@app/domain/file-names';
import type { Part, PartMark } from '../document-part.ts';
import { element, escapeText } from './element.ts';
import { footnoteMark, type Page } from './page.ts';

/** Outermost first, so that the same text is always the same HTML. */
const nesting = [
  'link',
  'highlight',
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
];
const tags: Record<string, string> = {
  highlight: 'mark',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
};

const string = (value: unknown) => (typeof value === 'string' ? value : '');

const leaves: Record<string, (part: Part, page: Page) => string> = {
  text: ({ text }) => escapeText(text),
  hardBreak: () => '<br>',
  footnote: ({ attrs }, page) => footnoteMark(string(attrs['text']), page),
  field: ({ attrs }) => {
    const label = string(attrs['label']);
    return element('span', { class: 'field', 'data-field': label }, escapeText(label));
  },
  mention,
  pageLink,
  file,
};

export const isInline = ({ type }: Part) => Object.hasOwn(leaves, type);

/** Text with its marks: what shares a mark stands in one element. */
export function writeInlines(parts: Part[], page: Page): string {
  return writeRun(
    parts.map((part) => ({ part, marks: sorted(part.marks) })),
    page,
  );
}

interface Marked {
  part: Part;
  marks: PartMark[];
}

const sorted = (marks: PartMark[]) =>
  marks.toSorted((a, b) => nesting.indexOf(a.type) - nesting.indexOf(b.type));

const isSame = (a: PartMark | undefined, b: PartMark | undefined) =>
  a?.type === b?.type && a?.attrs['href'] === b?.attrs['href'];

function writeRun(run: Marked[], page: Page): string {
  let html = '';
  for (let from = 0; from < run.length;) {
    const mark = run[from]?.marks[0];
    let to = from + 1;
    while (mark && to < run.length && isSame(run[to]?.marks[0], mark)) to += 1;
    const inside = run.slice(from, to);
    html += mark
      ? writeMark(
          mark,
          writeRun(
            inside.map(({ part, marks }) => ({ part, marks: marks.slice(1) })),
            page,
          ),
        )
      : inside.map(({ part }) => leaves[part.type]?.(part, page) ?? '').join('');
    from = to;
  }
  return html;
}

function writeMark({ type, attrs }: PartMark, html: string): string {
  if (type === 'link')
    return element('a', { href: string(attrs['href']), rel: 'noopener noreferrer nofollow' }, html);
  const tag = tags[type];
  return tag ? element(tag, {}, html) : html;
}

function mention({ attrs }: Part, { places }: Page): string {
  const target = string(attrs['target']);
  const name = escapeText(`@${string(attrs['name'])}`);
  const [kind = '', id = ''] = target.split(':');
  const href = target && places.mention(target);
  if (!target) return name;
  if (!href) return element('span', { class: 'mention', 'data-mention': target }, name);
  const data = kind === 'person' ? { 'data-person': id } : { 'data-municipality': id };
  return element('a', { href, class: 'mention', ...data }, name);
}

function pageLink({ attrs }: Part, { places }: Page): string {
  const document = string(attrs['document']);
  const title = escapeText(string(attrs['title']));
  const href = document && places.page(document);
  if (!document) return title;
  const named = { class: 'page-link', 'data-document': document };
  return href ? element('a', { href, ...named }, title) : element('span', named, title);
}

function file({ attrs }: Part, { places }: Page): string {
  const source = string(attrs['src']);
  const name = string(attrs['name']);
  const reference = readFileReference(source);
  if (!reference) return escapeText(name);
  const href = places.file(source, name);
  const named = {
    class: 'file',
    'data-source': source,
    'data-file': reference.id,
    'data-meta': describeFile(endingOf(name), reference.bytes),
  };
  return href
    ? element('a', { href, ...named, download: true }, escapeText(name))
    : element('span', named, escapeText(name));
}
