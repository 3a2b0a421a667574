import { type Extensions, getSchema } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';

/**
 * Grows by one with every change of the schema. A browser with another number is told to reload: it would delete,
 * for everybody, what it does not know. The schema only grows; nothing is taken out or renamed.
 */
export const SCHEMA_VERSION = 1;

/** The name of the Yjs fragment that holds the text. */
export const FRAGMENT = 'default';

/** Everything a document may contain. Behaviour in the browser (menus, placeholders, carets) is added there. */
export const documentExtensions: Extensions = [
  // Undo belongs to Yjs: everybody takes back only what they wrote.
  StarterKit.configure({ undoRedo: false, link: { openOnClick: false }, underline: false }),
  TaskList,
  TaskItem.configure({ nested: true }),
  TableKit.configure({ table: { resizable: false } }),
  Image,
];

export const documentSchema: Schema = getSchema(documentExtensions);
