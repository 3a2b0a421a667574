import { createStore } from '../../lib/store.ts';

const mostKept = 8;
const keyOf = (personId: string | undefined) => `searches-${personId ?? 'visitor'}`;

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

function write(key: string, searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Without storage, nothing is remembered.
  }
}

/** What somebody looked for last, on this device only. Another person at the same device has their own. */
export function recentSearches(personId: string | undefined) {
  const key = keyOf(personId);
  const store = createStore<readonly string[]>(read(key));
  const change = (searches: readonly string[]) => {
    write(key, searches);
    store.set(searches);
  };
  return {
    store,
    remember: (text: string) => {
      const search = text.trim();
      if (search.length < 2) return;
      const others = read(key).filter((one) => one.toLowerCase() !== search.toLowerCase());
      change([search, ...others].slice(0, mostKept));
    },
    forget: (text: string) => change(read(key).filter((one) => one !== text)),
    forgetAll: () => change([]),
  };
}
