import type { Document } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { cleanedHtml } from '@app/editor/html-reading';
import { documentExtensions, FRAGMENT } from '@app/editor/schema';
import { useQueryClient } from '@tanstack/react-query';
import { Collaboration as SharedText } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Placeholder } from '@tiptap/extensions';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import prose from '../../../conversations/prose.module.css';
import { SuggestionHost } from '../../../conversations/composer/suggestions/suggestion-host.ts';
import { announce } from '../../../lib/announcer.ts';
import { t } from '../../../lib/i18n.ts';
import { classNames } from '../../../ui/class-names.ts';
import { treeQuery } from '../documents.queries.ts';
import pageStyles from '../page/document-page.module.css';
import { allBlocks, blockTrigger, pageTrigger } from './blocks.ts';
import { drawCaret, freeColor, tellIdleness } from './collaboration/carets.ts';
import type { Collaboration } from './collaboration/collaboration.ts';
import { ContentsView } from './contents-view.ts';
import styles from './editor.module.css';
import { FieldKeys } from './field-keys.ts';
import { Find } from './find/find-plugin.ts';

interface Listeners {
  chooseFile: () => void;
  find: () => void;
  leave: () => void;
  /** True when what is selected has details, which are then shown. */
  details: (editor: Editor) => boolean;
}

/** What the editor asks of the page around it, as it is right now. */
class Asks {
  on: Listeners;

  constructor(on: Listeners) {
    this.on = on;
  }

  listen(on: Listeners): void {
    this.on = on;
  }
}

interface Given {
  document: Document;
  space: Space;
  collaboration: Collaboration;
  isEditable: boolean;
  on: Listeners;
}

const parseDom = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** From an editor of ours it comes as it is. */
const cleanPaste = (html: string): string =>
  html.includes('data-pm-slice') ? html : cleanedHtml(html, parseDom);

/** The editor of a page, bound to the text that all share. */
export function useTextEditor({ document, space, collaboration, isEditable, on }: Given) {
  const client = useQueryClient();
  const [asks] = useState(() => new Asks(on));
  useLayoutEffect(() => asks.listen(on));
  const [{ blocks, suggestions }] = useState(() => {
    const all = allBlocks(() => asks.on.chooseFile());
    const pages = async () => (await client.fetchQuery(treeQuery(space.id))).documents;
    return { blocks: all, suggestions: new SuggestionHost([blockTrigger(all), pageTrigger(pages)]) };
  });
  useEffect(() => suggestions.writeAt({ space: space.id }), [suggestions, space.id]);

  const editor = useEditor({
    extensions: [
      ...documentExtensions,
      SharedText.configure({ document: collaboration.doc, field: FRAGMENT }),
      CollaborationCaret.configure({
        provider: collaboration,
        user: { color: freeColor(collaboration.awareness) }, // the server adds who it is
        render: drawCaret,
      }),
      Placeholder.configure({ placeholder: t('documentEditor.placeholder') }),
      suggestions.extension,
      Find,
      FieldKeys,
      ContentsView,
    ],
    editable: isEditable,
    injectCSS: false, // the content security policy forbids it; editor.module.css has what is needed
    editorProps: {
      transformPastedHTML: cleanPaste,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('documentEditor.text', { title: document.title }),
        class: classNames(prose['prose'], pageStyles['text'], styles['text']),
      },
    },
  });

  useLayoutEffect(() => {
    editor.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        handleClickOn: (_, __, node) => {
          if (node.type.name === 'footnote' || node.type.name === 'image')
            requestAnimationFrame(() => asks.on.details(editor));
          return false;
        },
        handleDOMEvents: { keydown: keyHandler(editor, asks, suggestions) },
      },
    });
    editor.commands.focus('start', { scrollIntoView: false });
  }, [editor, suggestions, asks]);
  useEffect(() => editor.setEditable(isEditable, false), [editor, isEditable]);
  useEffect(() => tellIdleness(collaboration.awareness), [collaboration]);
  useAskedDetails(editor, asks);
  return { editor, blocks, suggestions };
}

/** A note that was just put in has no text yet: it is asked for at once. */
function useAskedDetails(editor: Editor, asks: Asks): void {
  useEffect(() => {
    const created = ({ editor: changed }: { editor: Editor }) => {
      const { selection } = changed.state;
      if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return;
      if (selection.node.attrs['text'] === '') requestAnimationFrame(() => asks.on.details(changed));
    };
    editor.on('update', created);
    return () => void editor.off('update', created);
  }, [editor, asks]);
}

/** Before the editor's own keys. A handler that answers true keeps the event from the editor. */
function keyHandler(editor: Editor, asks: Asks, suggestions: SuggestionHost) {
  let isLeaving = false;
  const uses: Record<string, (event: KeyboardEvent) => boolean> = {
    f: ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && done(() => asks.on.find()),
    F10: ({ altKey }) => altKey && done(focusTools),
    Enter: () => editor.state.selection instanceof NodeSelection && asks.on.details(editor),
    Escape: () =>
      done(() => {
        if (isLeaving) asks.on.leave();
        else announce(t('documentEditor.escapeHint'));
      }),
  };
  return (_: EditorView, event: KeyboardEvent): boolean => {
    if (suggestions.isOpen) return false; // the list has these keys
    const leaves = isLeaving && event.key === 'Tab';
    const isUsed = uses[event.key]?.(event) ?? false;
    isLeaving = event.key === 'Escape' || (isLeaving && event.key === 'Shift');
    if (isUsed) event.preventDefault();
    return isUsed || leaves;
  };
}

function done(work: () => void): true {
  work();
  return true;
}

const focusTools = () =>
  document.querySelector<HTMLElement>('[data-editor-tools] button:not([disabled])')?.focus();
