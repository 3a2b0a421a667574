import { type KeyboardEvent, useState } from 'react';
import { type Direction, neighbourOf, type Point, type Shape } from './shapes.ts';

interface MapKeys {
  /** What the arrows can reach. */
  reachable: Shape[];
  placeOf: (key: string) => Point | undefined;
  /** Where to begin: what is chosen, else the reader's own place. */
  start: string | null;
  reveal: (point: Point) => void;
  onSelect: (key: string) => void;
  zoomIn: (around?: Point) => void;
  zoomOut: () => void;
}

/** One stop for the tab key; inside of it arrows go from neighbour to neighbour, in the direction of the compass. */
export function useMapKeys({ reachable, placeOf, start, reveal, onSelect, zoomIn, zoomOut }: MapKeys) {
  const [focused, setFocused] = useState<string | null>(null);

  function move(direction: Direction) {
    const from = placeOf(focused ?? start ?? '');
    const next = from ? neighbourOf(from, direction, reachable) : reachable[0];
    if (!next) return;
    setFocused(next.ags);
    reveal(next.center);
  }

  const actions: Record<string, () => void> = {
    ArrowUp: () => move('ArrowUp'),
    ArrowDown: () => move('ArrowDown'),
    ArrowLeft: () => move('ArrowLeft'),
    ArrowRight: () => move('ArrowRight'),
    Enter: () => focused !== null && onSelect(focused),
    ' ': () => focused !== null && onSelect(focused),
    Escape: () => setFocused(null),
    '+': () => zoomIn(placeOf(focused ?? '')),
    '-': zoomOut,
  };

  return {
    focused,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const action = actions[event.key];
        if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        action();
      },
      onFocus: () => setFocused((before) => before ?? start ?? reachable[0]?.ags ?? null),
      onBlur: () => setFocused(null),
    },
  };
}
