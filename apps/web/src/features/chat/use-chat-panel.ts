import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** What stands beside the conversation is in the address: back closes it, and a link opens it. */
export function useChatPanel() {
  const [search, setSearch] = useSearchParams();
  const openThread = useCallback(
    (rootId: string) =>
      setSearch((before) => {
        before.set('faden', rootId);
        return before;
      }),
    [setSearch],
  );
  const close = useCallback(
    () =>
      setSearch((before) => {
        before.delete('faden');
        return before;
      }),
    [setSearch],
  );
  return { thread: search.get('faden'), openThread, close };
}
