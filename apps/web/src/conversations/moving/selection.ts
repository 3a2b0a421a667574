import { createStore, type Store } from '../../lib/store.ts';

/** Ids of the picked messages; null while nobody picks. */
export type Selection = Store<ReadonlySet<string> | null>;

export const createSelection = (): Selection => createStore<ReadonlySet<string> | null>(null);

export function togglePicked(selection: Selection, id: string): void {
  selection.set((before) => {
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    return next;
  });
}
