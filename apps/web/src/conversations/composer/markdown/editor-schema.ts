import type { AnyExtension } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { MentionNode } from './mention-node.ts';
import { Picture } from './picture.ts';

/** Where a link may lead; anything else (javascript:, data:) is text. Mentions and files are links of their own kind. */
const allowedLink = /^(https?:|mailto:|tel:|person:|municipality:|file:[0-9a-f]{8}-|\/(?!\/)|#)/i;

export const isAllowedLink = (href: string): boolean => allowedLink.test(href.trim());

/** A Markdown cell is one line, so a cell holds one paragraph and nothing else: what cannot be kept cannot be written. */
const oneLine = { content: 'paragraph' };

/** Exactly what GitHub-flavoured Markdown without raw HTML can say. */
export const editorSchema: AnyExtension[] = [
  StarterKit.configure({
    underline: false, // Markdown has none
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      protocols: ['person', 'municipality', 'file'],
      isAllowedUri: (href) => isAllowedLink(href),
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
    },
  }),
  Picture,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend(oneLine),
  TableCell.extend(oneLine),
  TaskList,
  TaskItem.configure({ nested: true }),
  MentionNode,
];
