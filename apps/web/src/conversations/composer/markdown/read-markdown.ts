import type { JSONContent } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { editorSchema } from './editor-schema.ts';
import { mentionsFromLinks } from './mention-node.ts';

// `breaks`: the server shows a line end as one, and so do we.
const manager = new MarkdownManager({ extensions: editorSchema, markedOptions: { breaks: true, gfm: true } });
// Raw HTML is text to us, as it is to the server that renders it.
manager.instance.use({ tokenizer: { html: () => undefined, tag: () => undefined } });

/** The editor's document for a Markdown text. */
export function readMarkdown(markdown: string): JSONContent {
  const { content = [] } = mentionsFromLinks(manager.parse(markdown));
  const blocks = content.filter(({ type, content: inside }) => type !== 'paragraph' || inside?.length);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}
