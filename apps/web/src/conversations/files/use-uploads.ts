import type { StoredFile } from '@app/contracts/files';
import { useEffect, useEffectEvent, useState } from 'react';
import { announce } from '../../lib/announcer.ts';
import { t } from '../../lib/i18n.ts';
import { useStore } from '../../lib/store.ts';
import { UploadQueue } from './upload-queue.ts';

/** The files of one field: what is on its way, and what to do with one that has arrived. */
export function useUploads(onStored: (file: StoredFile) => void) {
  const stored = useEffectEvent((file: StoredFile) => {
    onStored(file);
    announce(t('files.stored', { name: file.name }));
  });
  const [queue] = useState(() => new UploadQueue());
  useEffect(() => {
    const forget = queue.whenStored((file) => stored(file));
    return () => {
      forget();
      queue.stop();
    };
  }, [queue]);
  const list = useStore(queue.list);
  const isBusy = list.some(({ state }) => state !== 'failed');
  useAskBeforeLeaving(isBusy);
  return {
    list,
    /** Sending now would leave them behind. */
    isBusy,
    add: (files: readonly File[]) => queue.add(files),
    retry: (id: string) => queue.retry(id),
    cancel: (id: string) => queue.cancel(id),
  };
}

export type Uploads = ReturnType<typeof useUploads>;

/** The browser asks, because leaving now ends what is on its way. */
function useAskBeforeLeaving(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
