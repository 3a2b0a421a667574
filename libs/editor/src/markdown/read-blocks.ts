import type { JSONContent } from '@tiptap/core';
import type { Token } from './grammar.ts';
import { type Reading, readInline, signs } from './read-inline.ts';

const containers: Record<string, string> = {
  paragraph_open: 'paragraph',
  blockquote_open: 'blockquote',
  bullet_list_open: 'bulletList',
  ordered_list_open: 'orderedList',
  list_item_open: 'listItem',
  table_open: 'table',
  tr_open: 'tableRow',
  th_open: 'tableHeader',
  td_open: 'tableCell',
  heading_open: 'heading',
};

/** Builds the tree; what the schema wants of it besides is done by `fitted`. */
export function readBlocks(tokens: Token[], reading: Reading): JSONContent {
  const root: JSONContent = { type: 'doc', content: [] };
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    const type = containers[token.type];
    if (type) {
      const node: JSONContent = { type, attrs: attributesOf(token), content: [] };
      parent.content?.push(node);
      open.push(node);
    } else if (token.nesting === -1) {
      if (open.length > 1 && containers[`${token.type.replace(/_close$/, '')}_open`]) open.pop();
    } else parent.content?.push(...leavesOf(token, parent, reading));
  }
  return root;
}

function attributesOf(token: Token): Record<string, unknown> {
  if (token.type === 'heading_open') return { level: Math.min(4, Number(token.tag.slice(1))) };
  if (token.type === 'ordered_list_open') return { start: Number(token.attrGet('start') ?? 1) };
  const [, align] = /text-align:\s*(left|center|right)/.exec(String(token.attrGet('style') ?? '')) ?? [];
  return align ? { align } : {};
}

function leavesOf(token: Token, parent: JSONContent, reading: Reading): JSONContent[] {
  if (token.type === 'inline') return lineOf(token.children ?? [], parent, reading);
  if (token.type === 'hr') return [{ type: 'horizontalRule' }];
  return token.type === 'fence' || token.type === 'code_block' ? [codeOf(token)] : [];
}

function lineOf(tokens: Token[], parent: JSONContent, reading: Reading): JSONContent[] {
  const [first] = tokens;
  if (first && signs.has(first.type))
    parent.attrs = { ...parent.attrs, sign: first.type, word: first.content };
  return readInline(tokens, reading);
}

function codeOf({ content, info }: Token): JSONContent {
  const text = content.replace(/\n$/, '');
  const [language = ''] = info.trim().split(/\s+/);
  return {
    type: 'codeBlock',
    attrs: { language: language.toLowerCase() || null },
    ...(text && { content: [{ type: 'text', text }] }),
  };
}
