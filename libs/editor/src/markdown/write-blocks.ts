import type { JSONContent } from '@tiptap/core';
import { type Dialect, forMessages } from './dialect.ts';
import { escapeText } from './escape.ts';
import { writeInline } from './write-inline.ts';
import { picture } from './write-leaves.ts';
import { writeTable } from './write-table.ts';

/**
 * The Markdown of an editor's document: GitHub-flavoured, stable when it is read and written again. Empty paragraphs
 * are layout, not text, and are left out.
 */
export function writeMarkdown(doc: JSONContent, dialect: Dialect = forMessages()): string {
  const text = writeBlocks(doc.content ?? [], { dialect, isAlternate: false });
  const notes = dialect.footnotes.map((note, at) => `[^${at + 1}]: ${escapeText(note, dialect)}`);
  return [text, notes.join('\n')].filter(Boolean).join('\n\n');
}

interface Place {
  dialect: Dialect;
  /** Two lists in a row would be one, unless they use different signs. */
  isAlternate: boolean;
}

function writeBlocks(blocks: JSONContent[], { dialect }: Place, tight = false): string {
  const written: string[] = [];
  let isAlternate = false;
  for (const [at, block] of blocks.entries()) {
    isAlternate = isList(block) && signOf(blocks[at - 1]) === signOf(block) && !isAlternate;
    const text = writeBlock(block, { dialect, isAlternate });
    if (text !== '') written.push(text);
  }
  return written.join(tight ? '\n' : '\n\n');
}

const isList = ({ type = '' }: JSONContent) => /^(bulletList|orderedList|taskList)$/.test(type);
const signOf = (block: JSONContent | undefined) => (block?.type === 'taskList' ? 'bulletList' : block?.type);

type BlockWriter = (block: JSONContent, place: Place) => string;

const alerts: Record<string, string> = {
  note: 'NOTE',
  important: 'IMPORTANT',
  example: 'TIP',
  warning: 'WARNING',
};

const writers: Record<string, BlockWriter> = {
  paragraph: ({ content }, { dialect }) => guardLineStarts(writeInline(content, { dialect }).trim()),
  heading: ({ attrs, content }, { dialect }) =>
    `${'#'.repeat(Number(attrs?.['level'] ?? 2))} ${writeInline(content, { dialect, oneLine: true }).trim()}`,
  blockquote: ({ content = [] }, place) => prefixed(writeBlocks(content, place), '> '),
  callout: ({ attrs, content = [] }, place) =>
    prefixed(`[!${alerts[String(attrs?.['kind'])]}]\n\n${writeBlocks(content, place)}`, '> '),
  codeBlock: ({ attrs, content = [] }) => codeBlock(content.map(({ text = '' }) => text).join(''), attrs),
  horizontalRule: () => '---',
  pageBreak: () => '<!-- Seitenumbruch -->',
  tableOfContents: () => '[TOC]',
  image: (block, { dialect }) => picture(block, dialect),
  table: (block, place) =>
    writeTable(block, place.dialect, ({ content = [] }) => writeBlocks(content, place, true)),
  bulletList: writeList,
  orderedList: writeList,
  taskList: writeList,
};

function writeBlock(block: JSONContent, place: Place): string {
  const writer = writers[block.type ?? ''];
  return writer ? writer(block, place) : writeBlocks(block.content ?? [], place);
}

const prefixed = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');

function codeBlock(text: string, attrs: JSONContent['attrs']): string {
  const language = String(attrs?.['language'] ?? '');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[`\s]/g, '')}\n${text}\n${fence}`;
}

function writeList({ type, attrs, content: items = [] }: JSONContent, place: Place): string {
  const start = Number(attrs?.['start'] ?? 1);
  const tight = items.every(({ content = [] }) => content.slice(1).every((block) => isList(block)));
  const written = items.map((item, at) => {
    const bullet = place.isAlternate ? '*' : '-';
    const marker = type === 'orderedList' ? `${start + at}${place.isAlternate ? ')' : '.'}` : bullet;
    const task = item.attrs?.['checked'] === true ? '[x] ' : '[ ] ';
    const text = writeBlocks(item.content ?? [], place, tight);
    const indented = text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length + 1)}`);
    return `${marker} ${type === 'taskList' ? task : ''}${indented}`.trimEnd();
  });
  return written.join(tight ? '\n' : '\n\n');
}

/** What would begin a heading, quote, list, line or table at the start of a line is only text here. */
function guardLineStarts(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimStart())
    .map((line) =>
      /^[\s|:=-]+$/.test(line)
        ? `\\${line}`
        : line
            .replace(/^(#{1,6}(?=\s|$)|>|[+-](?=\s|$))/, '\\$1')
            .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}
