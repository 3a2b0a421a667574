import type { DocumentHeading } from '@app/contracts/documents';
import { type Part, partsOf } from './document-part.ts';
import { textOfPart } from './text.ts';

const transcribed: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => transcribed[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `abschnitt-${slug || 'ohne-titel'}`;
}

/** Gives each heading its anchor, in the order of the text: a link to one holds as long as its words stay. */
export class Anchors {
  private readonly taken = new Map<string, number>();

  next(text: string): string {
    const slug = slugOf(text);
    const count = (this.taken.get(slug) ?? 0) + 1;
    this.taken.set(slug, count);
    if (count === 1) return slug;
    const numbered = `${slug}-${count}`;
    return this.taken.has(numbered) ? this.next(text) : this.claim(numbered);
  }

  private claim(anchor: string): string {
    this.taken.set(anchor, 1);
    return anchor;
  }
}

export function headingsOf(document: Part): (DocumentHeading & { part: Part })[] {
  const anchors = new Anchors();
  const found: (DocumentHeading & { part: Part })[] = [];
  const visit = (part: Part): void => {
    if (part.type === 'heading') {
      const text = textOfPart(withoutNotes(part)).trim();
      found.push({ level: Number(part.attrs['level']), text, id: anchors.next(text), part });
    } else for (const child of part.content) visit(child);
  };
  visit(document);
  return found;
}

/** A heading is called as it reads, without what its notes say. */
const withoutNotes = (part: Part): Part => ({
  ...part,
  content: part.content.filter(({ type }) => type !== 'footnote'),
});

/** The headings with their anchors, in the order of the text. Empty ones are left out. */
export const outlineOf = (json: unknown): DocumentHeading[] =>
  headingsOf(partsOf(json)).flatMap(({ level, text, id }) => (text ? [{ level, text, id }] : []));

/** What stands under one heading; the part before the first has none. */
export interface Section {
  heading: DocumentHeading | null;
  text: string;
}

/** The text by sections, for search: each with its own heading, not with those below it. */
export function sectionsOf(json: unknown): Section[] {
  const document = partsOf(json);
  const anchors = new Map(headingsOf(document).map(({ part, ...heading }) => [part, heading]));
  const sections: { heading: DocumentHeading | null; texts: string[] }[] = [{ heading: null, texts: [] }];
  const visit = (part: Part): void => {
    const heading = anchors.get(part);
    if (heading) sections.push({ heading, texts: [] });
    else if (holdsBlocks(part)) for (const child of part.content) visit(child);
    else sections.at(-1)?.texts.push(textOfPart(part).trim());
  };
  for (const child of document.content) visit(child);
  return sections
    .map(({ heading, texts }) => ({ heading, text: texts.filter(Boolean).join('\n') }))
    .filter(({ heading, text }) => heading !== null || text !== '');
}

/** Where a heading may stand. */
const holdsBlocks = ({ type }: Part) =>
  ['callout', 'blockquote', 'table', 'tableRow', 'bulletList', 'orderedList', 'taskList'].includes(type) ||
  ['tableCell', 'tableHeader', 'listItem', 'taskItem'].includes(type);
