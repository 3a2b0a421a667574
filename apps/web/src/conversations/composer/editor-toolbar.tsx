import type { ChainedCommands } from '@tiptap/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { Code, Heading, Quote, Redo2, SquareCode, Strikethrough, Table, Undo2 } from 'lucide-react';
import { Button, Group, MenuTrigger, Toolbar } from 'react-aria-components';
import { t, type TextKey } from '../../lib/i18n.ts';
import styles from './composer.module.css';
import { LinkDialog } from './link-dialog.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { Icon, Tip, ToolButton, ToolMenu, ToolToggle } from './tool-parts.tsx';
import { type Command, commonMarks, lists, type Toggle } from './toggles.ts';

const marks: Toggle[] = [
  ...commonMarks,
  {
    name: 'strike',
    text: 'composer.strike',
    keys: 'Strg+Umschalt+S',
    icon: Strikethrough,
    run: (chain) => chain.toggleStrike(),
  },
];
const blocks: Toggle[] = [
  ...lists,
  { name: 'blockquote', text: 'composer.quote', icon: Quote, run: (chain) => chain.toggleBlockquote() },
  { name: 'code', text: 'composer.code', keys: 'Strg+E', icon: Code, run: (chain) => chain.toggleCode() },
  {
    name: 'codeBlock',
    text: 'composer.codeBlock',
    icon: SquareCode,
    run: (chain) => chain.toggleCodeBlock(),
  },
];

const headings = [0, 1, 2, 3] as const;
const tableTools: { text: TextKey; run: Command }[] = [
  { text: 'composer.rowBelow', run: (chain) => chain.addRowAfter() },
  { text: 'composer.columnAfter', run: (chain) => chain.addColumnAfter() },
  { text: 'composer.deleteRow', run: (chain) => chain.deleteRow() },
  { text: 'composer.deleteColumn', run: (chain) => chain.deleteColumn() },
  { text: 'composer.deleteTable', run: (chain) => chain.deleteTable() },
];

/** One stop for Tab; arrow keys go through the buttons. On a phone it scrolls sideways. */
export function EditorToolbar({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const state = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) });
  const run = (command: Command) => command(editor.chain().focus()).run();
  const toggle = ({ name, text, keys, icon, run: command }: Toggle) => (
    <ToolToggle
      key={name}
      text={t(text)}
      keys={keys}
      icon={icon}
      isSelected={state.active.includes(name)}
      isDisabled={disabled}
      run={() => run(command)}
    />
  );
  return (
    <Toolbar className={styles['toolbar'] ?? ''} aria-label={t('composer.toolbar')}>
      <Group className={styles['group'] ?? ''}>
        <HeadingMenu level={state.heading} disabled={disabled} run={run} />
        {marks.map(toggle)}
      </Group>
      <Group className={styles['group'] ?? ''}>
        {blocks.map(toggle)}
        <LinkDialog editor={editor} href={state.href} disabled={disabled} />
        <PictureDialog editor={editor} description={state.picture} />
        <TableMenu inTable={state.active.includes('table')} disabled={disabled} run={run} />
      </Group>
      <Group className={styles['group'] ?? ''}>
        <ToolButton
          text={t('composer.undo')}
          keys="Strg+Z"
          icon={Undo2}
          isDisabled={disabled || !state.canUndo}
          run={() => run((chain) => chain.undo())}
        />
        <ToolButton
          text={t('composer.redo')}
          keys="Strg+Umschalt+Z"
          icon={Redo2}
          isDisabled={disabled || !state.canRedo}
          run={() => run((chain) => chain.redo())}
        />
      </Group>
    </Toolbar>
  );
}

const watched = [...marks, ...blocks].map(({ name }) => name).concat('table', 'link');

function stateOf(editor: Editor) {
  const link = editor.getAttributes('link') as { href?: string };
  const picture = editor.getAttributes('image') as { alt?: string };
  return {
    active: watched.filter((name) => editor.isActive(name)),
    heading: headings.find((level) => level > 0 && editor.isActive('heading', { level })) ?? 0,
    href: editor.isActive('link') ? (link.href ?? null) : null,
    picture: editor.isActive('image') ? (picture.alt ?? '') : null,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

interface MenuProps {
  disabled: boolean;
  run: (command: Command) => void;
}

function HeadingMenu({ level, disabled, run }: MenuProps & { level: (typeof headings)[number] }) {
  const name = (of: (typeof headings)[number]) =>
    of === 0 ? t('composer.paragraph') : t('composer.headingLevel', { level: of });
  return (
    <MenuTrigger>
      <Tip text={t('composer.heading')}>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={`${t('composer.heading')}: ${name(level)}`}
          isDisabled={disabled}
        >
          <Icon of={Heading} />
        </Button>
      </Tip>
      <ToolMenu
        label={t('composer.heading')}
        items={headings.map((of) => ({
          text: name(of),
          run: () => run((chain) => (of === 0 ? chain.setParagraph() : chain.toggleHeading({ level: of }))),
        }))}
      />
    </MenuTrigger>
  );
}

function TableMenu({ inTable, disabled, run }: MenuProps & { inTable: boolean }) {
  const insert = (chain: ChainedCommands) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true });
  if (!inTable)
    return (
      <ToolButton text={t('composer.table')} icon={Table} isDisabled={disabled} run={() => run(insert)} />
    );
  return (
    <MenuTrigger>
      <Tip text={t('composer.changeTable')}>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={t('composer.changeTable')}
          isDisabled={disabled}
          data-selected
        >
          <Icon of={Table} />
        </Button>
      </Tip>
      <ToolMenu
        label={t('composer.changeTable')}
        items={tableTools.map(({ text, run: command }) => ({ text: t(text), run: () => run(command) }))}
      />
    </MenuTrigger>
  );
}
