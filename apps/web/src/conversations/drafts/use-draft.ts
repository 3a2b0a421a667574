import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHint } from '../../lib/use-realtime.ts';
import type { StoredDraft } from './draft-storage.ts';
import { draftSync, partsOf } from './draft-sync.ts';
import { clearDraft, keepDraft, readDraft, settleDraft } from './drafts.ts';

const delay = 400;

interface Options {
  /** Something is typed that was not handed over yet. */
  isBusy?: () => boolean;
  /** Another device went on writing, or sent it: the text to go on with. */
  arrived: (draft: StoredDraft | null) => void;
  /** What belongs to the text and is kept with it; without, what was kept stays. */
  fields?: Record<string, string> | undefined;
}

/**
 * Keeps what is typed under `key`, in this browser a moment after the last key and at once when the page is left,
 * and on the server. `found` is what was there at the start, `others` what other devices had written meanwhile.
 */
export function useDraft(key: string, options: Options) {
  const [found] = useState<StoredDraft | null>(() => readDraft(key));
  const [others, setOthers] = useState(found?.others ?? []);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const unkept = useRef(false);
  const fields = useRef(options.fields);
  useEffect(() => {
    fields.current = options.fields;
  });

  const flush = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    unkept.current = !keepDraft(key, {
      text: pending.current.text,
      ...(fields.current && { fields: fields.current }),
    });
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
    setOthers([]);
    clearDraft(key);
  }, [key]);

  const settle = useCallback(() => {
    flush();
    setOthers([]);
    settleDraft(key);
  }, [key, flush]);

  const isBusy = useEffectEvent(() => pending.current !== undefined || (options.isBusy?.() ?? false));
  const changed = useEffectEvent((draft: StoredDraft | null) => {
    setOthers(draft?.others ?? []);
    options.arrived(draft);
  });
  useEffect(
    () =>
      draftSync.listen(key, {
        isBusy: () => isBusy(),
        changed: (draft) => changed(draft),
        overtook: setOthers,
      }),
    [key],
  );
  useExchange(key, flush);

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

  return { found, others, keep, clear, settle };
}

/** Asks the server at the start and whenever the person comes back, and tells it before they go. */
function useExchange(key: string, flush: () => void): void {
  const owner = partsOf(key)?.owner;
  useEffect(() => {
    if (owner === undefined) return undefined;
    const exchange = () => {
      if (document.visibilityState === 'visible') return void draftSync.pull(key);
      flush();
      draftSync.pushAll(owner);
    };
    const online = () => draftSync.pushAll(owner);
    exchange();
    draftSync.pushAll(owner);
    document.addEventListener('visibilitychange', exchange);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', exchange);
      window.removeEventListener('online', online);
    };
  }, [key, owner, flush]);
  useHint(owner === undefined ? null : 'drafts', () => void draftSync.pull(key));
}
