import { type Editor, useEditorState } from '@tiptap/react';
import { CaseSensitive, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../../../lib/announcer.ts';
import { t } from '../../../../lib/i18n.ts';
import { Button, IconButton } from '../../../../ui/button.tsx';
import styles from './find-bar.module.css';
import { foundIn, goTo, look, replaceAll, replaceOne } from './find-plugin.ts';

/** Looks for a text in the page. Enter goes to the next place, Escape closes. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState('');
  const { text, matchCase, count, at } = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const found = foundIn(current);
      return { text: found.text, matchCase: found.matchCase, count: found.places.length, at: found.at };
    },
  });
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    return () => {
      if (!editor.isDestroyed) look(editor, { text: '' });
    };
  }, [editor]);
  const shown = countText(text, count, at);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from any of its fields
    <search
      className={styles['bar']}
      aria-label={t('documentEditor.find')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={t('documentEditor.findText')}
        placeholder={t('documentEditor.findText')}
        value={text}
        onChange={({ target }) => look(editor, { text: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goTo(editor, event.shiftKey ? -1 : 1);
        }}
      />
      <output className={styles['count']}>{shown}</output>
      <IconButton
        small
        label={t('documentEditor.findBefore')}
        icon={<ChevronUp size={18} />}
        onClick={() => goTo(editor, -1)}
      />
      <IconButton
        small
        label={t('documentEditor.findNext')}
        icon={<ChevronDown size={18} />}
        onClick={() => goTo(editor, 1)}
      />
      <IconButton
        small
        label={t('documentEditor.findCase')}
        aria-pressed={matchCase}
        icon={<CaseSensitive size={18} />}
        onClick={() => look(editor, { matchCase: !matchCase })}
      />
      <input
        aria-label={t('documentEditor.replaceText')}
        placeholder={t('documentEditor.replaceText')}
        value={by}
        onChange={({ target }) => setBy(target.value)}
      />
      <Button small onClick={() => replaceOne(editor, by)}>
        {t('documentEditor.replaceOne')}
      </Button>
      <Button small onClick={() => announce(t('documentEditor.replaced', { count: replaceAll(editor, by) }))}>
        {t('documentEditor.replaceAll')}
      </Button>
      <IconButton small align="end" label={t('common.close')} icon={<X size={18} />} onClick={onClose} />
    </search>
  );
}

function countText(text: string, count: number, at: number): string {
  if (text === '') return '';
  return count === 0 ? t('documentEditor.foundNone') : t('documentEditor.found', { at: at + 1, count });
}
