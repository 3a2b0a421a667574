import { Extension, type Extensions, getSchema } from '@tiptap/core';
import { TaskList } from '@tiptap/extension-list';
import { Table, TableRow } from '@tiptap/extension-table';
import type { Mark, MarkType, Node, NodeType, Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { cleanMarkAttributes, cleanNodeAttributes, markAttributes, nodeAttributes } from './attributes.ts';
import {
  Callout,
  DocumentCodeBlock,
  DocumentHeading,
  DocumentOrderedList,
  DocumentTableCell,
  DocumentTableHeader,
  DocumentTaskItem,
  PageBreak,
  TableOfContents,
} from './nodes/blocks.ts';
import { Attachment, Picture } from './nodes/files.ts';
import {
  DocumentLink,
  Field,
  Footnote,
  Highlight,
  Mention,
  PageLink,
  Subscript,
  Superscript,
} from './nodes/inlines.ts';

/**
 * Grows by one with every change of the schema. A browser with another number is told to reload: it would delete,
 * for everybody, what it does not know. The schema only grows; nothing is taken out or renamed.
 */
export const SCHEMA_VERSION = 1;

/** The name of the Yjs fragment that holds the text. */
export const FRAGMENT = 'default';

type Guarded = { [Type in 'computeAttrs' | 'create']: (attributes: unknown) => unknown };

/**
 * ProseMirror takes attributes as they come, and Yjs brings whatever somebody sent: a table cell over a billion
 * columns, a link to `javascript:`. From here on every node and mark of this schema holds allowed values, wherever it
 * comes from.
 */
function guardAttributes(schema: Schema): Schema {
  for (const name of Object.keys(nodeAttributes)) {
    const type = schema.nodes[name] as (NodeType & Guarded) | undefined;
    if (type) type.computeAttrs = (given) => cleanNodeAttributes(name, given) as Node['attrs'];
  }
  for (const name of Object.keys(markAttributes)) {
    const type = schema.marks[name] as MarkType | undefined;
    if (!type) continue;
    const create = type.create.bind(type);
    type.create = (given): Mark => create(cleanMarkAttributes(name, given));
  }
  return schema;
}

const AttributeGuard = Extension.create({
  name: 'attributeGuard',
  onBeforeCreate() {
    guardAttributes(this.editor.schema);
  },
});

/** Everything a document may contain. Behaviour in the browser (menus, placeholders, carets) is added there. */
export const documentExtensions: Extensions = [
  AttributeGuard,
  StarterKit.configure({
    // Undo belongs to Yjs: everybody takes back only what they wrote.
    undoRedo: false,
    // Would write into a document that somebody only opened, once for each who opens it.
    trailingNode: false,
    heading: false,
    orderedList: false,
    codeBlock: false,
    link: false,
  }),
  DocumentHeading,
  DocumentOrderedList,
  TaskList,
  DocumentTaskItem,
  DocumentCodeBlock,
  DocumentLink,
  Table.configure({ resizable: false }),
  TableRow,
  DocumentTableHeader,
  DocumentTableCell,
  Callout,
  TableOfContents,
  PageBreak,
  Picture,
  Attachment,
  Footnote,
  Mention,
  PageLink,
  Field,
  Highlight,
  Subscript,
  Superscript,
];

export const documentSchema: Schema = guardAttributes(getSchema(documentExtensions));
