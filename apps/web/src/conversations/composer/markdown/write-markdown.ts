import type { JSONContent } from '@tiptap/core';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

/**
 * The Markdown of an editor's document: GitHub-flavoured, without raw HTML, stable when it is read and written again.
 * Empty paragraphs are layout, not text, and are left out.
 */
export function writeMarkdown(doc: JSONContent): string {
  return writeBlocks(doc.content ?? []);
}

function writeBlocks(blocks: JSONContent[], tight = false): string {
  const written: string[] = [];
  let alternate = false;
  for (const [at, block] of blocks.entries()) {
    // Two lists in a row would be one, unless they use different signs.
    alternate = isList(block) && blocks[at - 1]?.type === block.type && !alternate;
    const text = writeBlock(block, alternate);
    if (text !== '') written.push(text);
  }
  return written.join(tight ? '\n' : '\n\n');
}

const isList = ({ type = '' }: JSONContent) => /^(bulletList|orderedList|taskList)$/.test(type);

type BlockWriter = (block: JSONContent, alternate: boolean) => string;

const writers: Record<string, BlockWriter> = {
  paragraph: ({ content }) => guardLineStarts(writeInline(content).trim()),
  heading: ({ attrs, content }) =>
    `${'#'.repeat(Number(attrs?.['level'] ?? 2))} ${writeInline(content, true).trim()}`,
  blockquote: ({ content = [] }) => prefixed(writeBlocks(content), '> '),
  codeBlock: ({ attrs, content = [] }) =>
    codeBlock(content.map(({ text = '' }) => text).join(''), String(attrs?.['language'] ?? '')),
  horizontalRule: () => '---',
  table: writeTable,
  bulletList: writeList,
  orderedList: writeList,
  taskList: writeList,
};

function writeBlock(block: JSONContent, alternate: boolean): string {
  const writer = writers[block.type ?? ''];
  return writer ? writer(block, alternate) : writeBlocks(block.content ?? []);
}

const prefixed = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');

function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[`\s]/g, '')}\n${text}\n${fence}`;
}

function writeList({ type, attrs, content: items = [] }: JSONContent, alternate: boolean): string {
  const start = Number(attrs?.['start'] ?? 1);
  const tight = items.every(({ content = [] }) => content.slice(1).every((block) => isList(block)));
  const written = items.map((item, at) => {
    const bullet = alternate ? '*' : '-';
    const marker = type === 'orderedList' ? `${start + at}${alternate ? ')' : '.'}` : bullet;
    const task = item.attrs?.['checked'] === true ? '[x] ' : '[ ] ';
    const text = writeBlocks(item.content ?? [], tight);
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
