import type { ChainedCommands } from '@tiptap/core';
import { Bold, Italic, List, ListChecks, ListOrdered, type LucideIcon } from 'lucide-react';
import type { TextKey } from '../../lib/i18n.ts';

export type Command = (chain: ChainedCommands) => ChainedCommands;

/** What is on or off where the caret stands. */
export interface Toggle {
  /** Of the mark or node in the schema. */
  name: string;
  text: TextKey;
  keys?: string;
  icon: LucideIcon;
  run: Command;
}

/** What posts and pages have in common. */
export const commonMarks: Toggle[] = [
  { name: 'bold', text: 'composer.bold', keys: 'Strg+B', icon: Bold, run: (chain) => chain.toggleBold() },
  {
    name: 'italic',
    text: 'composer.italic',
    keys: 'Strg+I',
    icon: Italic,
    run: (chain) => chain.toggleItalic(),
  },
];

export const lists: Toggle[] = [
  { name: 'bulletList', text: 'composer.bulletList', icon: List, run: (chain) => chain.toggleBulletList() },
  {
    name: 'orderedList',
    text: 'composer.orderedList',
    icon: ListOrdered,
    run: (chain) => chain.toggleOrderedList(),
  },
  { name: 'taskList', text: 'composer.taskList', icon: ListChecks, run: (chain) => chain.toggleTaskList() },
];
