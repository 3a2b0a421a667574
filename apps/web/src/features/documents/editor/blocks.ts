import { calloutKinds } from '@app/editor/attributes';
import type { ChainedCommands } from '@tiptap/core';
import {
  AtSign,
  CircleAlert,
  CircleCheck,
  Code,
  FileText,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  Info,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Paperclip,
  Quote,
  SeparatorHorizontal,
  Superscript,
  Table,
  TableOfContents,
  TextCursorInput,
  TriangleAlert,
} from 'lucide-react';
import type { Choice, Trigger } from '../../../conversations/composer/suggestions/suggestions.ts';
import { t } from '../../../lib/i18n.ts';

export interface Block {
  name: string;
  label: string;
  /** By which it is found besides its label. */
  words: string;
  icon: LucideIcon;
  run: (chain: ChainedCommands) => ChainedCommands;
}

const headingIcons = [Heading1, Heading2, Heading3, Heading4];
const levels = [1, 2, 3, 4] as const;
const calloutIcons: Record<(typeof calloutKinds)[number], LucideIcon> = {
  note: Info,
  important: CircleAlert,
  example: CircleCheck,
  warning: TriangleAlert,
};

const put =
  (type: string, attrs: Record<string, unknown> = {}) =>
  (chain: ChainedCommands): ChainedCommands =>
    chain.insertContent({ type, attrs });

/** A line to go on writing in, behind what would otherwise be the end of the page. */
const withLineBehind = (chain: ChainedCommands): ChainedCommands =>
  chain.command(({ tr, state: { schema } }) => {
    const line = schema.nodes['paragraph']?.create();
    if (line && tr.doc.lastChild?.type !== line.type) tr.insert(tr.doc.content.size, line);
    return true;
  });

/** After it is there, its text is asked for. */
const putAndSelect =
  (type: string, attrs: Record<string, unknown>) =>
  (chain: ChainedCommands): ChainedCommands =>
    put(type, attrs)(chain).command(({ tr, commands }) => commands.setNodeSelection(tr.selection.from - 1));

/** Around the paragraph one is in; where it cannot stand around it, behind it. */
const callout =
  (kind: string) =>
  (chain: ChainedCommands): ChainedCommands =>
    chain.command(
      ({ commands }) =>
        commands.wrapIn('callout', { kind }) ||
        commands.insertContent({ type: 'callout', attrs: { kind }, content: [{ type: 'paragraph' }] }),
    );

const type =
  (text: string) =>
  (chain: ChainedCommands): ChainedCommands =>
    chain.insertContent({ type: 'text', text });

/** Every block of a page, by the button and by `/`. */
export function allBlocks(chooseFile: () => void): Block[] {
  const words = (name: 'heading' | 'list' | 'tasks' | 'table' | 'file' | 'callout') =>
    t(`documentEditor.words.${name}`);
  return [
    ...levels.map((level, at) => ({
      name: `heading-${level}`,
      label: t('documentEditor.heading', { level }),
      words: words('heading'),
      icon: headingIcons[at] ?? Heading1,
      run: (chain: ChainedCommands) => chain.setHeading({ level }),
    })),
    {
      name: 'bullets',
      label: t('composer.bulletList'),
      words: words('list'),
      icon: List,
      run: (chain) => chain.toggleBulletList(),
    },
    {
      name: 'numbers',
      label: t('composer.orderedList'),
      words: words('list'),
      icon: ListOrdered,
      run: (chain) => chain.toggleOrderedList(),
    },
    {
      name: 'tasks',
      label: t('composer.taskList'),
      words: words('tasks'),
      icon: ListChecks,
      run: (chain) => chain.toggleTaskList(),
    },
    {
      name: 'table',
      label: t('documentEditor.table'),
      words: words('table'),
      icon: Table,
      run: (chain) => withLineBehind(chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true })),
    },
    {
      name: 'file',
      label: t('documentEditor.fileOrImage'),
      words: words('file'),
      icon: Paperclip,
      run: (chain) =>
        chain.command(() => {
          chooseFile();
          return true;
        }),
    },
    ...calloutKinds.map((kind) => ({
      name: `callout-${kind}`,
      label: t(`documentEditor.${kind}`),
      words: words('callout'),
      icon: calloutIcons[kind],
      run: (chain: ChainedCommands) => withLineBehind(callout(kind)(chain)),
    })),
    ...leaves(),
  ];
}

function leaves(): Block[] {
  const words = (name: 'rule' | 'contents' | 'footnote' | 'field') => t(`documentEditor.words.${name}`);
  return [
    {
      name: 'quote',
      label: t('documentEditor.quote'),
      words: '',
      icon: Quote,
      run: (chain) => chain.toggleBlockquote(),
    },
    {
      name: 'code',
      label: t('documentEditor.codeBlock'),
      words: '',
      icon: Code,
      run: (chain) => withLineBehind(chain.toggleCodeBlock()),
    },
    {
      name: 'rule',
      label: t('documentEditor.rule'),
      words: words('rule'),
      icon: Minus,
      run: (chain) => chain.setHorizontalRule(),
    },
    {
      name: 'page-break',
      label: t('documentEditor.pageBreak'),
      words: '',
      icon: SeparatorHorizontal,
      run: (chain) => withLineBehind(put('pageBreak')(chain)),
    },
    {
      name: 'contents',
      label: t('documentEditor.contents'),
      words: words('contents'),
      icon: TableOfContents,
      run: (chain) => withLineBehind(put('tableOfContents')(chain)),
    },
    {
      name: 'footnote',
      label: t('documentEditor.footnote'),
      words: words('footnote'),
      icon: Superscript,
      run: putAndSelect('footnote', { text: '' }),
    },
    {
      name: 'mention',
      label: t('documentEditor.mention'),
      words: '',
      icon: AtSign,
      run: type('@'),
    },
    {
      name: 'page-link',
      label: t('documentEditor.pageLink'),
      words: '',
      icon: FileText,
      run: type('[['),
    },
    {
      name: 'field',
      label: t('documentEditor.field'),
      words: words('field'),
      icon: TextCursorInput,
      run: putAndSelect('field', { label: t('documentEditor.fieldNew') }),
    },
  ];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function findBlocks(blocks: Block[], query: string): Block[] {
  const wanted = plain(query);
  const found = blocks.filter(({ label, words }) =>
    [plain(label), ...plain(`${label} ${words}`).split(/\s+/)].some((word) => word.startsWith(wanted)),
  );
  return found.toSorted((a, b) => Number(startsWith(b, wanted)) - Number(startsWith(a, wanted)));
}

const startsWith = ({ label }: Block, wanted: string) => plain(label).startsWith(wanted);

/** `/` at the start of a line or after a space. */
export const blockTrigger = (blocks: Block[]): Trigger => ({
  name: 'blocks',
  char: '/',
  allowSpaces: false,
  minQueryLength: 0,
  prefixes: [' ', '\u00A0'],
  find: (query) =>
    findBlocks(blocks, query).map(({ name, label, icon, run }): Choice => ({
      key: name,
      label,
      icon,
      group: t('documentEditor.blocks'),
      content: run,
    })),
});

export interface PageName {
  id: string;
  title: string;
}

const mostPages = 8;

/** `[[` and a part of a title: the pages of the space. */
export const pageTrigger = (pages: () => Promise<PageName[]>): Trigger => ({
  name: 'pages',
  char: '[[',
  allowSpaces: true,
  minQueryLength: 0,
  async find(query) {
    const wanted = plain(query.trim());
    const all = await pages().catch(() => []); // without a line the title is written as text
    return all
      .filter(({ title }) => plain(title).includes(wanted))
      .slice(0, mostPages)
      .map(({ id, title }) => ({
        key: id,
        label: title,
        icon: FileText,
        group: t('documentEditor.pagesOfSpace'),
        content: [
          { type: 'pageLink', attrs: { document: id, title } },
          { type: 'text', text: ' ' },
        ],
      }));
  },
});
