import { useSyncExternalStore } from 'react';
import type { Store } from '../../../lib/store.ts';

/** A part of a store: whoever follows it is shown anew only when that part changed. */
export const useSelected = <Value, Part extends string | number | boolean>(
  store: Store<Value>,
  select: (value: Value) => Part,
): Part => useSyncExternalStore(store.subscribe, () => select(store.get()));
