import { writeMarkdown } from '@app/editor/markdown/write-blocks';
import { Placeholder } from '@tiptap/extensions';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import prose from '../prose.module.css';
import { cleanPaste } from './clean-paste.ts';
import styles from './composer.module.css';
import { EditorToolbar } from './editor-toolbar.tsx';
import { editorSchema } from './markdown/editor-schema.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { SuggestionHost } from './suggestions/suggestion-host.ts';
import { SuggestionPopup } from './suggestions/suggestion-popup.tsx';
import { isSendKey, type Surface, type SurfaceProps } from './surface.ts';

interface Props extends SurfaceProps {
  ref: Ref<Surface>;
  /** It takes the place of a field in which somebody writes; else it only shows what is there. */
  takesFocus: boolean;
}

/** Writing Markdown takes a moment in a long text, so it waits for a pause. */
const pause = 200;

/** The editor with its toolbar. It loads only where somebody writes. */
export function RichEditor({
  ref,
  value,
  label,
  describedBy,
  invalid,
  busy,
  place,
  takesFocus,
  ...on
}: Props) {
  const { look, hasTools = look === undefined, placeholder = label } = on;
  const listeners = useRef(on);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    listeners.current = on;
  });

  const [suggestions] = useState(() => new SuggestionHost());
  useEffect(() => suggestions.writeAt(place), [suggestions, place]);

  const editor = useEditor({
    extensions: [...editorSchema, Placeholder.configure({ placeholder }), suggestions.extension],
    content: readMarkdown(value),
    injectCSS: false, // the content security policy forbids it; composer.module.css has what is needed
    onUpdate: ({ editor: changed }) => {
      clearTimeout(timer.current);
      if (look === 'compact') flush(changed); // short, and whoever sends does not wait
      else timer.current = setTimeout(() => flush(changed), pause);
    },
    onBlur: ({ editor: left }) => flush(left),
  });

  function flush(from: Editor): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    listeners.current.onChange(writeMarkdown(from.getJSON()));
  }

  useImperativeHandle(ref, () => surfaceOf(editor), [editor]);
  useEffect(
    () => () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      listeners.current.onChange(writeMarkdown(editor.getJSON()));
    },
    [editor],
  );
  useLayoutEffect(() => {
    editor.setEditable(!busy, false);
    editor.setOptions({
      editorProps: {
        transformPastedHTML: cleanPaste,
        handleDOMEvents: { keydown: keyHandler(() => listeners.current, suggestions) },
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-describedby': describedBy,
          ...(invalid && { 'aria-invalid': 'true' }),
          class: classNames(prose['prose'], styles['content'], look && styles['compact']),
        },
      },
    });
  }, [editor, busy, label, describedBy, invalid, suggestions, look]);

  // It takes the place of the plain field while somebody types: at once, so that no key goes astray.
  useLayoutEffect(() => {
    if (editor.isFocused || editor.isDestroyed) return; // another one takes its place in a moment
    editor.commands.setTextSelection(editor.state.doc.content.size);
    if (takesFocus) editor.view.focus();
  }, [editor, takesFocus]);

  return (
    <>
      {hasTools && <EditorToolbar editor={editor} disabled={busy} />}
      <EditorContent editor={editor} className={classNames(styles['rich'], look && styles['compact'])} />
      <SuggestionPopup host={suggestions} editor={editor} />
    </>
  );
}

function surfaceOf(editor: Editor): Surface {
  return {
    read: () => writeMarkdown(editor.getJSON()),
    replace: (markdown) => editor.commands.setContent(readMarkdown(markdown), { emitUpdate: false }),
    insert: (markdown) => {
      const { content = [] } = readMarkdown(markdown);
      const at = editor.isEmpty
        ? { from: 0, to: editor.state.doc.content.size }
        : editor.state.doc.content.size;
      editor
        .chain()
        .insertContentAt(at, [...content, { type: 'paragraph' }])
        .focus('end')
        .run();
    },
    attach: (markdown) => {
      const isBlank = editor.isEmpty;
      const { size } = editor.state.doc.content;
      const at = isBlank ? { from: 0, to: size } : placeToAttach(editor);
      const { content = [] } = readMarkdown(markdown);
      // Somewhere to go on writing behind a picture, which fills its paragraph.
      const added = isBlank || at === size ? [...content, { type: 'paragraph' }] : content;
      editor.commands.insertContentAt(at, added, { updateSelection: isBlank });
    },
    type: (text) => editor.chain().focus().insertContent({ type: 'text', text }).run(),
    focus: () => editor.commands.focus('end'),
  };
}

/** Behind the block with the caret, and behind the files that stand there already: several come in their order. */
function placeToAttach({ state: { doc, selection } }: Editor): number {
  let index = selection.$to.index(0);
  const isAttached = (block: typeof doc | null) =>
    block?.type.name === 'paragraph' &&
    block.childCount > 0 &&
    block.children.every(
      ({ type, marks }) =>
        type.name === 'image' ||
        marks.some(
          ({ type: { name }, attrs }) => name === 'link' && String(attrs['href']).startsWith('file:'),
        ),
    );
  while (isAttached(doc.maybeChild(index + 1))) index += 1;
  return doc.children.slice(0, index + 1).reduce((place, { nodeSize }) => place + nodeSize, 0);
}

/**
 * Before the editor's own keys: sends, and lets Tab leave after Escape, because in lists and tables Tab has another
 * meaning. A handler that answers true keeps the event from the editor without stopping the browser.
 */
function keyHandler(listeners: () => Pick<SurfaceProps, 'onSubmit' | 'onKey'>, suggestions: SuggestionHost) {
  let isLeaving = false;
  return ({ state }: EditorView, event: KeyboardEvent): boolean => {
    const { onSubmit, onKey } = listeners();
    if (isSendKey(event)) {
      event.preventDefault();
      onSubmit();
      return true;
    }
    if (suggestions.isOpen) return false; // the list of suggestions has these keys
    if (!(event.key === 'Enter' && goesOnWithEnter(state)) && onKey?.(event)) {
      event.preventDefault();
      return true;
    }
    const leaves = isLeaving && event.key === 'Tab';
    isLeaving = event.key === 'Escape' || (isLeaving && event.key === 'Shift');
    return leaves;
  };
}

/** In lists, tables and code, Enter makes the next item or line. */
function goesOnWithEnter({ selection: { $from } }: EditorState): boolean {
  for (let { depth } = $from; depth > 0; depth -= 1)
    if (/^(listItem|taskItem|codeBlock|tableCell|tableHeader)$/.test($from.node(depth).type.name))
      return true;
  return false;
}
