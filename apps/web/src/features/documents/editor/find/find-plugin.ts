import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

export interface Search {
  text: string;
  matchCase: boolean;
}

export interface Place {
  from: number;
  to: number;
}

interface Found extends Search {
  places: Place[];
  /** Index of the place one is at. */
  at: number;
}

const nothing: Found = { text: '', matchCase: false, places: [], at: 0 };
/** More are counted, but not marked: a page of them would be one colour. */
const mostMarked = 1_000;

export const findKey = new PluginKey<Found>('find');

/** Where a text stands. It may run over marks, not over the end of a paragraph. */
export function placesOf(doc: Node, { text, matchCase }: Search): Place[] {
  if (text === '') return [];
  const wanted = matchCase ? text : text.toLowerCase();
  const places: Place[] = [];
  doc.descendants((block, start) => {
    if (!block.isTextblock) return true;
    const written = block.textBetween(0, block.content.size, undefined, '\uFFFC');
    // A letter that becomes two in small letters would move all that follow.
    const small = written.toLowerCase();
    const read = matchCase || small.length !== written.length ? written : small;
    for (let at = read.indexOf(wanted); at >= 0; at = read.indexOf(wanted, at + wanted.length))
      places.push({ from: start + 1 + at, to: start + 1 + at + wanted.length });
    return false;
  });
  return places;
}

const nearest = (places: Place[], from: number) =>
  Math.max(
    0,
    places.findIndex((place) => place.from >= from),
  );

/** Marks what is looked for, and follows while the text changes. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key: findKey,
      state: {
        init: () => nothing,
        apply(tr, before, _, { doc, selection }) {
          const asked = tr.getMeta(findKey) as Partial<Found> | undefined;
          if (!asked && (!tr.docChanged || before.text === '')) return before;
          const search = { ...before, ...asked };
          if (asked?.at !== undefined && !tr.docChanged) return search;
          const places = placesOf(doc, search);
          const at = asked
            ? nearest(places, selection.from)
            : Math.min(before.at, Math.max(0, places.length - 1));
          return { ...search, places, at };
        },
      },
      props: { decorations: (state) => marksOf(state) },
    }),
  ],
});

function marksOf(state: EditorState): DecorationSet {
  const { places, at } = findKey.getState(state) ?? nothing;
  return DecorationSet.create(
    state.doc,
    places
      .slice(0, mostMarked)
      .map(({ from, to }, index) =>
        Decoration.inline(from, to, { class: index === at ? 'found found-here' : 'found' }),
      ),
  );
}

export const foundIn = (editor: Editor): Found => findKey.getState(editor.state) ?? nothing;

export const look = (editor: Editor, search: Partial<Search>): void =>
  editor.view.dispatch(editor.state.tr.setMeta(findKey, search));

export function goTo(editor: Editor, step: number): void {
  const { places, at } = foundIn(editor);
  if (places.length === 0) return;
  const next = (at + step + places.length) % places.length;
  const place = places[next];
  if (!place) return;
  const { tr, doc } = editor.state;
  tr.setMeta(findKey, { at: next }).setSelection(TextSelection.create(doc, place.from, place.to));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Undone by itself, without what was typed right before or after it. */
function dispatchAlone(editor: Editor, tr: Transaction): void {
  const { undoManager } = yUndoPluginKey.getState(editor.state) as { undoManager: UndoManager };
  undoManager.stopCapturing();
  editor.view.dispatch(tr);
  undoManager.stopCapturing();
}

export function replaceOne(editor: Editor, by: string): void {
  const { places, at } = foundIn(editor);
  const place = places[at];
  if (!place) return;
  dispatchAlone(editor, editor.state.tr.insertText(by, place.from, place.to));
  goTo(editor, 0);
}

/** From the end, so that the places before stay where they are. */
export function replaceAll(editor: Editor, by: string): number {
  const { places } = foundIn(editor);
  const { tr } = editor.state;
  for (const { from, to } of places.toReversed()) tr.insertText(by, from, to);
  if (places.length > 0) dispatchAlone(editor, tr);
  return places.length;
}
