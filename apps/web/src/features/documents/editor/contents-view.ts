import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { contentsTitle } from '@app/editor/words';
import { t } from '../../../lib/i18n.ts';

/** The table of contents as it will stand in the page: it follows the headings while they are written. */
export const ContentsView = Extension.create({
  name: 'contentsView',
  addProseMirrorPlugins() {
    return [plugin(this.editor)];
  },
});

const plugin = (editor: Editor) =>
  new Plugin({
    key: new PluginKey('contentsView'),
    props: {
      nodeViews: {
        tableOfContents: () => ({ dom: drawFrame(editor), ignoreMutation: () => true }),
      },
    },
    view: () => ({
      update(view: EditorView, before) {
        if (before.doc.eq(view.state.doc)) return;
        for (const frame of view.dom.querySelectorAll<HTMLElement>('[data-contents]')) fill(frame, editor);
      },
    }),
  });

function drawFrame(editor: Editor): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'contents';
  frame.dataset['contents'] = '';
  fill(frame, editor);
  return frame;
}

function fill(frame: HTMLElement, { state: { doc } }: Editor): void {
  const title = document.createElement('p');
  title.className = 'contents-title';
  title.textContent = contentsTitle;
  const list = document.createElement('ul');
  doc.descendants((node) => {
    if (node.type.name !== 'heading' || node.textContent.trim() === '') return;
    const line = document.createElement('li');
    line.dataset['level'] = String(node.attrs['level']);
    line.textContent = node.textContent;
    list.append(line);
  });
  if (list.childElementCount === 0) {
    const line = document.createElement('li');
    line.textContent = t('documentEditor.contentsEmpty');
    list.append(line);
  }
  frame.replaceChildren(title, list);
}
