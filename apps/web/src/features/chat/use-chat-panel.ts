import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** What stands beside the conversation is in the address: back closes it, and a link opens it. */
export function useChatPanel() {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (panel: 'faden' | 'suche' | null, value = '') =>
      setSearch((before) => {
        before.delete('faden');
        before.delete('suche');
        if (panel !== null) before.set(panel, value);
        return before;
      }),
    [setSearch],
  );
  return {
    thread: search.get('faden'),
    isSearching: search.has('suche'),
    openThread: useCallback((rootId: string) => show('faden', rootId), [show]),
    openSearch: () => show('suche'),
    close: useCallback(() => show(null), [show]),
  };
}
