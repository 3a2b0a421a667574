import { useEffect, useRef } from 'react';

/**
 * The focus in a list whose entries are put in order by buttons with `data-by` -1 and 1: it moves with the entry, and
 * where that can go no further, the button for the way back has it.
 */
export function useFocusMoved<List extends HTMLElement>(order: string) {
  const list = useRef<List>(null);
  const moved = useRef<{ index: number; by: number }>(undefined);
  useEffect(() => {
    const { index, by } = moved.current ?? {};
    moved.current = undefined;
    if (index === undefined) return;
    const item = list.current?.querySelectorAll(':scope > li')[index];
    const [same, back] = [by, -(by ?? 0)].map((way) =>
      item?.querySelector<HTMLButtonElement>(`button[data-by="${way}"]:not(:disabled)`),
    );
    (same ?? back)?.focus();
  }, [order]);
  return {
    list,
    follow: (index: number, by: number) => {
      moved.current = { index, by };
    },
  };
}
