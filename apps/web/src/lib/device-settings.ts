import { createStore, type Store } from './store.ts';

/** A choice that belongs to this device; a browser that forbids storage forgets it with the page. */
function deviceSetting<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): Store<Value> {
  const [standard] = values;
  const stored = read(key);
  const store = createStore<Value>(values.find((value) => value === stored) ?? standard);
  store.subscribe(() => write(key, store.get()));
  return store;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows of some browsers have no storage; the choice holds until the page is left.
  }
}

export type Theme = 'system' | 'light' | 'dark';
export const themeSetting = deviceSetting<Theme>('theme', ['system', 'light', 'dark']);

/** What a screen reader says of new entries by itself. */
export type Announcements = 'all' | 'mentions' | 'off';
export const announcementSetting = deviceSetting<Announcements>('announcements', ['all', 'mentions', 'off']);

/** Shortcuts of a single key can be in the way of speech input and screen readers (WCAG 2.1.4). */
export const shortcutSetting = deviceSetting<'on' | 'off'>('shortcuts', ['on', 'off']);

/** KERN reads the attribute; without it, the system decides. */
export function applyTheme(): void {
  const theme = themeSetting.get();
  if (theme === 'system') delete document.documentElement.dataset['kernTheme'];
  else document.documentElement.dataset['kernTheme'] = theme;
}
themeSetting.subscribe(applyTheme);
