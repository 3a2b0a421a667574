import { useEffect, useEffectEvent } from 'react';
import { shortcutSetting } from './device-settings.ts';
import { createStore } from './store.ts';

interface Shortcut {
  /** One key, or two one after the other: "g s". */
  keys: string;
  label: string;
}

/** The shortcuts of what is on the screen, for the list behind "?". */
export const shortcuts = createStore<readonly Shortcut[]>([]);
const handlers = new Map<string, () => void>();
let before = '';
let beforeAt = 0;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog, [role="menu"]') !== null);

/** Keys of the browser, of the system, of an input method, and everything that is typed somewhere. */
const isForOthers = (event: KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.isComposing ||
  event.key.length !== 1 ||
  isTyping(event.target);

function press(event: KeyboardEvent): void {
  if (shortcutSetting.get() === 'off' || isForOthers(event)) return;
  const sequence = event.timeStamp - beforeAt < 1_000 ? `${before} ${event.key}` : event.key;
  [before, beforeAt] = [event.key, event.timeStamp];
  const handler = handlers.get(sequence) ?? handlers.get(event.key);
  if (!handler) return;
  event.preventDefault();
  handler();
}

/** Keys that something else listens to, for the same list. `all` must stay the same between renders. */
export function useListedKeys(all: readonly Shortcut[]): void {
  useEffect(() => {
    shortcuts.set((before) => [...before, ...all]);
    return () => shortcuts.set((before) => before.filter((known) => !all.includes(known)));
  }, [all]);
}

/** A shortcut while the component is shown. Letters only, because every one of them can be turned off at once. */
export function useShortcut(keys: string, label: string, handler: () => void): void {
  const handle = useEffectEvent(handler);
  useEffect(() => {
    if (handlers.size === 0) document.addEventListener('keydown', press);
    handlers.set(keys, () => handle());
    shortcuts.set((all) => [...all.filter((known) => known.keys !== keys), { keys, label }]);
    return () => {
      handlers.delete(keys);
      shortcuts.set((all) => all.filter((known) => known.keys !== keys));
      if (handlers.size === 0) document.removeEventListener('keydown', press);
    };
  }, [keys, label]);
}
