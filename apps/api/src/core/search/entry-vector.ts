import { type Analyse, type Occurrence, occurrencesIn } from '@app/domain/search/analysis';

/**
 * What an entry is found by, as text of a tsvector. Weights: A a word of the title, B a tag or a part of a compound
 * in the title, C a word of the message, D a part of a compound in it, and the title beside later posts.
 *
 * Marks begin with "#", which no word does. They are there to narrow questions inside the index and may collide or be
 * out of date: what a question answers is decided by the columns and tables they were made from.
 */
type Weight = 'A' | 'B' | 'C' | 'D';

const highestPosition = 16_383;
/** Between message, title and tags, so that no phrase spans two of them. */
const gap = 50;

export interface EntrySource {
  conversationId: string;
  spaceId: string | null;
  isOpen: boolean;
  kind: 'topic' | 'post' | 'chat';
  authorId: string;
  organizationId: string | null;
  createdAt: Date;
  /** Plain. */
  text: string;
  title: string;
  tags: string[];
}

/** The random end of a UUID; the beginning of version 7 is the time. */
const short = (id: string) => id.slice(-8);

export const marks = {
  open: '#open',
  ofSpace: (id: string) => `#s${short(id)}`,
  ofConversation: (id: string) => `#c${short(id)}`,
  ofAuthor: (id: string) => `#a${short(id)}`,
  ofOrganization: (id: string) => `#o${short(id)}`,
  ofKind: (kind: 'topic' | 'post' | 'chat') => `#${kind}`,
  ofPeriod: (level: number, period: number) => `#${level}p${period}`,
};

/** Lengths of the periods that entries are marked with, in days: a question begins with the latest of a short one. */
export const periodDays = [4, 16, 64, 256] as const;

export const dayLength = 86_400_000;
export const periodOf = (level: number, time: number): number =>
  Math.floor(time / dayLength / (periodDays[level] ?? 1));

function marksOf(source: EntrySource): string[] {
  const found = [
    marks.ofConversation(source.conversationId),
    marks.ofAuthor(source.authorId),
    marks.ofKind(source.kind),
    ...periodDays.map((_, level) => marks.ofPeriod(level, periodOf(level, source.createdAt.getTime()))),
  ];
  if (source.spaceId !== null) found.push(marks.ofSpace(source.spaceId));
  if (source.isOpen) found.push(marks.open);
  if (source.organizationId !== null) found.push(marks.ofOrganization(source.organizationId));
  return found;
}

export const quotedLexeme = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** @returns the text of the tsvector, and all words of it for the table of words */
export function entryVector(source: EntrySource, analyse: Analyse): { vector: string; words: Occurrence[] } {
  const places = new Map<string, Map<number, Weight>>();
  const put = (lexeme: string, position: number, weight: Weight) => {
    const known = places.get(lexeme) ?? new Map<number, Weight>();
    places.set(lexeme, known);
    const earlier = known.get(position);
    if (position <= highestPosition && (earlier === undefined || weight < earlier))
      known.set(position, weight);
  };
  let offset = 0;
  const words: Occurrence[] = [];
  const add = (text: string, whole: Weight, part: Weight) => {
    const found = occurrencesIn(text, analyse);
    for (const { stem, parts, position } of found) {
      put(stem, offset + position, whole);
      for (const lexeme of parts) put(lexeme, offset + position, part);
    }
    words.push(...found);
    offset += (found.at(-1)?.position ?? 0) + gap;
  };
  if (source.kind === 'topic') {
    add(source.title, 'A', 'B');
    add(source.tags.join('\n'), 'B', 'B');
  }
  add(source.text, 'C', 'D');
  if (source.kind === 'post') add(source.title, 'D', 'D');
  const found = [...places].map(([lexeme, positions]) => quotedLexeme(lexeme) + placesText(positions));
  return { vector: [...found, ...marksOf(source).map(quotedLexeme)].join(' '), words };
}

const placesText = (positions: Map<number, Weight>) =>
  positions.size === 0 ? '' : `:${[...positions].map(([place, weight]) => `${place}${weight}`).join(',')}`;
