import { useCallback, useEffect, useRef, useState } from 'react';
import { clearDraft, type Draft, readDraft, writeDraft } from './drafts.ts';

const delay = 400;

/**
 * Keeps what is typed under `key` in this browser: a moment after the last key, and at once when the page is left.
 * `found` is what was there at the start.
 */
export function useDraft(key: string) {
  const [found] = useState<Draft | null>(() => readDraft(key));
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const unkept = useRef(false);

  const flush = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    unkept.current = !writeDraft(key, pending.current.text);
    pending.current = undefined;
  }, [key]);

  const keep = useCallback(
    (text: string) => {
      clearTimeout(pending.current?.timer);
      pending.current = { text, timer: setTimeout(flush, delay) };
    },
    [flush],
  );

  const clear = useCallback(() => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    unkept.current = false;
    clearDraft(key);
  }, [key]);

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      flush();
      if (unkept.current) event.preventDefault(); // the browser asks, because here leaving loses the text
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', leave);
      flush();
    };
  }, [flush]);

  return { found, keep, clear };
}
