import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

function selectField(editor: Editor, step: 1 | -1): boolean {
  const { doc, selection } = editor.state;
  const places: number[] = [];
  doc.descendants(({ type }, at) => {
    if (type.name === 'field') places.push(at);
  });
  const isOnField = selection instanceof NodeSelection && selection.node.type.name === 'field';
  if (!isOnField && ['table', 'listItem', 'taskItem', 'codeBlock'].some((name) => editor.isActive(name)))
    return false; // there, Tab has its own meaning
  const next =
    step > 0 ? places.find((at) => at >= selection.to) : places.findLast((at) => at < selection.from);
  if (next === undefined) return false;
  return editor.chain().setNodeSelection(next).scrollIntoView().run();
}

/** Tab goes from one field of a template to the next; typing fills it in. */
export const FieldKeys = Extension.create({
  name: 'fieldKeys',
  priority: 1_100,
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => selectField(editor, 1),
    'Shift-Tab': ({ editor }) => selectField(editor, -1),
  }),
});
