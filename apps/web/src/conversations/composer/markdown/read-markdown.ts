import type { JSONContent } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { editorSchema } from './editor-schema.ts';
import { mentionsFromLinks } from './mention-node.ts';

// `breaks`: the server shows a line end as one, and so do we.
const manager = new MarkdownManager({ extensions: editorSchema, markedOptions: { breaks: true, gfm: true } });
// Raw HTML is text to us, as it is to the server that renders it.
manager.instance.use({ tokenizer: { html: () => undefined, tag: () => undefined } });

/** What holds paragraphs, and in them what is written. */
const holdsBlocks = new Set(['doc', 'blockquote', 'listItem', 'taskItem', 'tableCell', 'tableHeader']);
const inline = new Set(['text', 'image', 'hardBreak', 'mention']);
const isInline = ({ type = '' }: JSONContent) => inline.has(type);

/** The parser takes a picture that stands alone out of its paragraph; here pictures stand in lines. */
function withParagraphs(node: JSONContent): JSONContent {
  if (!node.content) return node;
  const content: JSONContent[] = [];
  let line: JSONContent[] = [];
  for (const child of node.content.map(withParagraphs)) {
    if (!isInline(child) || !holdsBlocks.has(node.type ?? '')) {
      content.push(child);
      line = [];
    } else if (line.length === 0) content.push({ type: 'paragraph', content: (line = [child]) });
    else line.push(child);
  }
  return { ...node, content };
}

/** The editor's document for a Markdown text. */
export function readMarkdown(markdown: string): JSONContent {
  const { content = [] } = withParagraphs(mentionsFromLinks(manager.parse(markdown)));
  const blocks = content.filter(({ type, content: inside }) => type !== 'paragraph' || inside?.length);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}
