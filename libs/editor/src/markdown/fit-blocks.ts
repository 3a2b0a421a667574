import type { JSONContent } from '@tiptap/core';

const kinds: Record<string, string> = {
  NOTE: 'note',
  IMPORTANT: 'important',
  TIP: 'example',
  WARNING: 'warning',
  CAUTION: 'warning',
};
const holdsBlocks = new Set([
  'doc',
  'blockquote',
  'callout',
  'listItem',
  'taskItem',
  'tableCell',
  'tableHeader',
]);
const inline = new Set(['text', 'hardBreak', 'mention', 'pageLink', 'file', 'footnote', 'field']);
const isInline = ({ type = '' }: JSONContent) => inline.has(type);
const emptyParagraph = (): JSONContent => ({ type: 'paragraph' });

/** What Markdown says in words of its own becomes what it means, and every node gets what the schema wants in it. */
export function fitted(node: JSONContent): JSONContent {
  return fit(node)[0] ?? { type: 'doc', content: [emptyParagraph()] };
}

function fit(node: JSONContent): JSONContent[] {
  if (!node.content) return [node];
  const read = { ...node, content: node.content.flatMap(fit) };
  const own = fitters[node.type ?? ''];
  if (own) return own(read);
  return [holdsBlocks.has(node.type ?? '') ? { ...read, content: withParagraphs(read.content) } : read];
}

type WithContent = JSONContent & { content: JSONContent[] };

const fitters: Record<string, (node: WithContent) => JSONContent[]> = {
  paragraph: withPicturesApart,
  heading: withPicturesApart,
  bulletList: withTasks,
  orderedList: (list) => [list],
  table: (table) => [withoutEmptyHead(table)],
  blockquote: (quote) => [asCallout({ ...quote, content: withParagraphs(quote.content) })],
  listItem(item) {
    const blocks = withParagraphs(item.content);
    const isBegun = blocks[0]?.type === 'paragraph';
    return [{ ...item, content: isBegun ? blocks : [emptyParagraph(), ...blocks] }];
  },
};

/** Cells hold their text without a paragraph when they are read. */
function withParagraphs(content: JSONContent[]): JSONContent[] {
  const blocks: JSONContent[] = [];
  let line: JSONContent[] | null = null;
  for (const child of content) {
    if (!isInline(child)) {
      blocks.push(child);
      line = null;
    } else if (line) line.push(child);
    else blocks.push({ type: 'paragraph', content: (line = [child]) });
  }
  return blocks.length > 0 ? blocks : [emptyParagraph()];
}

/** A picture is a block of its own here: the line around it is cut in two. */
function withPicturesApart({ content, ...block }: WithContent): JSONContent[] {
  const whole = wholeParagraphs[String(block.attrs?.['sign'])];
  if (whole && block.type === 'paragraph') return [{ type: whole }];
  const parts: JSONContent[] = [];
  let line: JSONContent[] = [];
  const end = () => {
    const trimmed = trimLine(line);
    if (trimmed.length > 0) parts.push({ ...block, content: trimmed });
    line = [];
  };
  for (const child of content) {
    if (child.type === 'image') {
      end();
      parts.push(child);
    } else line.push(child);
  }
  end();
  return parts.length > 0 ? parts : [block];
}

const wholeParagraphs: Record<string, string> = { sheet: 'pageBreak', contents: 'tableOfContents' };

/** Breaks and spaces at either end are only the way it was written. */
function trimLine(line: JSONContent[]): JSONContent[] {
  const isSpace = (node: JSONContent | undefined) =>
    node?.type === 'hardBreak' || (node?.type === 'text' && node.text?.trim() === '');
  let [from, to] = [0, line.length];
  while (from < to && isSpace(line[from])) from += 1;
  while (to > from && isSpace(line[to - 1])) to -= 1;
  return line.slice(from, to);
}

/** A list in which some items are tasks falls into lists of one kind each. */
function withTasks({ attrs, content: items }: WithContent): JSONContent[] {
  const lists: WithContent[] = [];
  for (const item of items) {
    const task = taskOf(item);
    const type = task ? 'taskList' : 'bulletList';
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(task ?? item);
    else lists.push({ ...(!task && attrs && { attrs }), type, content: [task ?? item] });
  }
  return lists;
}

function taskOf(item: JSONContent): JSONContent | null {
  const [paragraph] = item.content ?? [];
  const { sign, word } = paragraph?.attrs ?? {};
  return sign === 'task' ? asTask(item, String(word).trim() !== '') : null;
}

function asTask({ content = [] }: JSONContent, checked: boolean): JSONContent {
  const [paragraph = emptyParagraph(), ...rest] = content;
  const [sign, ...words] = paragraph.content ?? [];
  const text = (sign?.text ?? '').replace(/^\[[ xX]\]\s*/, '');
  const first = text ? [{ ...sign, text }, ...words] : trimStart(words);
  const line = { type: 'paragraph', ...(first.length > 0 && { content: first }) };
  return { type: 'taskItem', attrs: { checked }, content: [line, ...rest] };
}

function trimStart([first, ...rest]: JSONContent[]): JSONContent[] {
  if (!first) return [];
  const text = first.text?.trimStart();
  return first.type === 'text' ? [...(text ? [{ ...first, text }] : []), ...rest] : [first, ...rest];
}

/** `> [!NOTE]` as GitHub writes it. */
function asCallout(quote: WithContent): JSONContent {
  const [first = emptyParagraph(), ...rest] = quote.content;
  const kind = first.attrs?.['sign'] === 'alert' ? kinds[String(first.attrs['word'])] : undefined;
  return kind
    ? { type: 'callout', attrs: { kind }, content: withParagraphs([...begunBy(first), ...rest]) }
    : quote;
}

/** What stands in the line of the sign itself. */
function begunBy({ content: [sign, ...words] = [] }: JSONContent): JSONContent[] {
  const text = sign?.text?.replace(/^\[![A-Z]+\]\s*/, '');
  const line = trimLine([...(text ? [{ ...sign, text }] : []), ...words]);
  return line.length > 0 ? [{ type: 'paragraph', content: trimStart(line) }] : [];
}

/** Markdown has no table without a head, so one without is written under an empty one. */
function withoutEmptyHead(table: JSONContent): JSONContent {
  const [head, ...rows] = table.content ?? [];
  const isEmpty = head?.content?.every(({ content = [] }) =>
    content.every(({ content: inside }) => !inside?.length),
  );
  return isEmpty && rows.length > 0 ? { ...table, content: rows } : table;
}
