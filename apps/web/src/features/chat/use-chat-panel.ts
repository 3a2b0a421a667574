import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** What stands beside the conversation is in the address: back closes it, and a link opens it. */
export function useChatPanel() {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (panel: 'faden' | 'suche' | null, value = '', replace = false) =>
      setSearch(
        (before) => {
          before.delete('faden');
          before.delete('suche');
          if (panel !== null) before.set(panel, value);
          return before;
        },
        { replace },
      ),
    [setSearch],
  );
  return {
    thread: search.get('faden'),
    isSearching: search.has('suche'),
    openThread: useCallback((rootId: string) => show('faden', rootId), [show]),
    /** A link to a reply was followed: going back leads to where it was. */
    leadToThread: useCallback((rootId: string) => show('faden', rootId, true), [show]),
    openSearch: () => show('suche'),
    close: useCallback(() => show(null), [show]),
  };
}
