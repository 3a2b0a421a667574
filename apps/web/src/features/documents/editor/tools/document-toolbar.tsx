import { type Editor, useEditorState } from '@tiptap/react';
import { Baseline, Paperclip, Pilcrow, Plus, Redo2, Search, Table, Underline, Undo2 } from 'lucide-react';
import { Group, Toolbar } from 'react-aria-components';
import styles from '../../../../conversations/composer/composer.module.css';
import { LinkDialog } from '../../../../conversations/composer/link-dialog.tsx';
import { MenuTool, ToolButton, ToolToggle } from '../../../../conversations/composer/tool-parts.tsx';
import { type Command, commonMarks, lists, type Toggle } from '../../../../conversations/composer/toggles.ts';
import { t, type TextKey } from '../../../../lib/i18n.ts';
import { classNames } from '../../../../ui/class-names.ts';
import type { Block } from '../blocks.ts';
import editorStyles from '../editor.module.css';
import { KeyboardHelp } from './keyboard-help.tsx';

const marks: Toggle[] = [
  ...commonMarks,
  {
    name: 'underline',
    text: 'documentEditor.underline',
    keys: 'Strg+U',
    icon: Underline,
    run: (chain) => chain.toggleUnderline(),
  },
];

const moreMarks: { text: TextKey; run: Command }[] = [
  { text: 'composer.strike', run: (chain) => chain.toggleStrike() },
  { text: 'documentEditor.highlight', run: (chain) => chain.toggleMark('highlight') },
  { text: 'composer.code', run: (chain) => chain.toggleCode() },
  { text: 'documentEditor.superscript', run: (chain) => chain.toggleMark('superscript') },
  { text: 'documentEditor.subscript', run: (chain) => chain.toggleMark('subscript') },
  { text: 'documentEditor.clear', run: (chain) => chain.unsetAllMarks() },
];

const tableTools: { text: TextKey; run: Command }[] = [
  { text: 'documentEditor.rowAbove', run: (chain) => chain.addRowBefore() },
  { text: 'composer.rowBelow', run: (chain) => chain.addRowAfter() },
  { text: 'documentEditor.columnBefore', run: (chain) => chain.addColumnBefore() },
  { text: 'composer.columnAfter', run: (chain) => chain.addColumnAfter() },
  { text: 'documentEditor.headerRow', run: (chain) => chain.toggleHeaderRow() },
  { text: 'documentEditor.headerColumn', run: (chain) => chain.toggleHeaderColumn() },
  { text: 'documentEditor.alignLeft', run: (chain) => chain.setCellAttribute('align', null) },
  { text: 'documentEditor.alignCenter', run: (chain) => chain.setCellAttribute('align', 'center') },
  { text: 'documentEditor.alignRight', run: (chain) => chain.setCellAttribute('align', 'right') },
  { text: 'documentEditor.mergeCells', run: (chain) => chain.mergeOrSplit() },
  { text: 'composer.deleteRow', run: (chain) => chain.deleteRow() },
  { text: 'composer.deleteColumn', run: (chain) => chain.deleteColumn() },
  { text: 'composer.deleteTable', run: (chain) => chain.deleteTable() },
];

const levels = [1, 2, 3, 4] as const;
const watched = [...marks, ...lists].map(({ name }) => name).concat('table');

function stateOf(editor: Editor) {
  const link = editor.getAttributes('link') as { href?: string };
  return {
    active: watched.filter((name) => editor.isActive(name)),
    level: levels.find((level) => editor.isActive('heading', { level })),
    href: editor.isActive('link') ? (link.href ?? null) : null,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

interface Props {
  editor: Editor;
  blocks: Block[];
  chooseFile: () => void;
  onFind: () => void;
}

/** One stop for Tab; arrow keys go through the tools. On a phone it lies above the keyboard and scrolls sideways. */
export function DocumentToolbar({ editor, blocks, chooseFile, onFind }: Props) {
  const state = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) });
  const run = (command: Command) => void command(editor.chain().focus()).run();
  const items = (tools: { text: TextKey; run: Command }[]) =>
    tools.map((tool) => ({ text: t(tool.text), run: () => run(tool.run) }));
  const toggle = ({ name, text, keys, icon, run: command }: Toggle) => (
    <ToolToggle
      key={name}
      text={t(text)}
      keys={keys}
      icon={icon}
      isSelected={state.active.includes(name)}
      run={() => run(command)}
    />
  );
  return (
    <Toolbar
      className={classNames(styles['toolbar'], editorStyles['toolbar'])}
      aria-label={t('documentEditor.tools')}
      data-editor-tools
    >
      <Group className={styles['group'] ?? ''}>
        <MenuTool
          text={t('documentEditor.insert')}
          icon={Plus}
          items={blocks.map((block) => ({ text: block.label, run: () => run(block.run) }))}
        />
        <MenuTool
          text={t('documentEditor.blockType')}
          current={
            state.level ? t('documentEditor.heading', { level: state.level }) : t('documentEditor.paragraph')
          }
          icon={Pilcrow}
          items={[
            { text: t('documentEditor.paragraph'), run: () => run((chain) => chain.setParagraph()) },
            ...levels.map((level) => ({
              text: t('documentEditor.heading', { level }),
              run: () => run((chain) => chain.setHeading({ level })),
            })),
          ]}
        />
      </Group>
      <Group className={styles['group'] ?? ''}>
        {marks.map(toggle)}
        <MenuTool text={t('documentEditor.more')} icon={Baseline} items={items(moreMarks)} />
      </Group>
      <Group className={styles['group'] ?? ''}>
        {lists.map(toggle)}
        <LinkDialog editor={editor} href={state.href} disabled={false} />
        <ToolButton text={t('documentEditor.fileOrImage')} icon={Paperclip} run={chooseFile} />
        {state.active.includes('table') && (
          <MenuTool text={t('composer.changeTable')} icon={Table} isActive items={items(tableTools)} />
        )}
      </Group>
      <Group className={styles['group'] ?? ''}>
        <ToolButton
          text={t('composer.undo')}
          keys="Strg+Z"
          icon={Undo2}
          isDisabled={!state.canUndo}
          run={() => run((chain) => chain.undo())}
        />
        <ToolButton
          text={t('composer.redo')}
          keys="Strg+Umschalt+Z"
          icon={Redo2}
          isDisabled={!state.canRedo}
          run={() => run((chain) => chain.redo())}
        />
        <ToolButton text={t('documentEditor.find')} keys="Strg+F" icon={Search} run={onFind} />
        <KeyboardHelp />
      </Group>
    </Toolbar>
  );
}
