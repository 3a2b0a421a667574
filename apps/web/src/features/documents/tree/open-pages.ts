import { useState } from 'react';

const keyOf = (spaceId: string) => `documents-open:${spaceId}`;

function stored(spaceId: string): string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(keyOf(spaceId)) ?? '[]');
    return Array.isArray(known) ? known.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Which pages of a space's tree are opened out on this device. */
export function useOpenPages(spaceId: string) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(stored(spaceId)));
  return [
    open,
    (next: ReadonlySet<string>) => {
      setOpen(next);
      try {
        localStorage.setItem(keyOf(spaceId), JSON.stringify([...next]));
      } catch {
        // without storage the tree is as one left it until the page is left
      }
    },
  ] as const;
}
