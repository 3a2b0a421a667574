import { fileRoutes, maxFileBytes, type StoredFile } from '@app/contracts/files';
import { v7 } from 'uuid';
import { ApiError } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { sendFile } from '../../lib/send-file.ts';
import { createStore } from '../../lib/store.ts';

export interface Upload {
  /** The id the file will have: trying again sends the same file, not a second one. */
  id: string;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** 0 to 1. */
  share: number;
  problem: string;
  /** Whether the same could work later. */
  retryable: boolean;
}

type Send = (
  id: string,
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
) => Promise<StoredFile>;

const send: Send = (id, file, signal, onProgress) =>
  sendFile(fileRoutes.upload, { params: { fileId: id }, query: { name: file.name.slice(0, 1_000) } }, file, {
    signal,
    onProgress,
  });

const hopeless = new Set(['invalid_input', 'too_large', 'unsupported_media', 'forbidden', 'conflict']);

/** Files on their way to the server, one after another. What has arrived leaves the list. */
export class UploadQueue {
  readonly list = createStore<readonly Upload[]>([]);
  private readonly running = new Map<string, AbortController>();
  private onStored: ((file: StoredFile) => void) | undefined;
  private readonly send: Send;

  constructor(sender: Send = send) {
    this.send = sender;
  }

  /** One listener, who puts what has arrived where it belongs. */
  whenStored(listener: (file: StoredFile) => void): () => void {
    this.onStored = listener;
    return () => {
      this.onStored = undefined;
    };
  }

  add(files: readonly File[]): void {
    const added = files.map((file): Upload => {
      const problem =
        file.size > maxFileBytes ? t('files.tooLarge') : file.size === 0 ? t('files.empty') : '';
      return { id: v7(), file, state: problem ? 'failed' : 'waiting', share: 0, problem, retryable: false };
    });
    this.list.set((before) => [...before, ...added]);
    void this.work();
  }

  retry(id: string): void {
    this.change(id, { state: 'waiting', problem: '', share: 0 });
    void this.work();
  }

  cancel(id: string): void {
    this.running.get(id)?.abort(new DOMException('cancelled', 'AbortError'));
    this.list.set((before) => before.filter((upload) => upload.id !== id));
  }

  /** Call when nobody waits for them any more. */
  stop(): void {
    for (const { id } of this.list.get()) this.cancel(id);
  }

  private async work(): Promise<void> {
    const next = this.list.get().find(({ state }) => state === 'waiting');
    if (!next || this.running.size > 0) return;
    const control = new AbortController();
    this.running.set(next.id, control);
    this.change(next.id, { state: 'sending' });
    try {
      const stored = await this.send(next.id, next.file, control.signal, (share) =>
        this.change(next.id, { share }),
      );
      this.list.set((before) => before.filter(({ id }) => id !== next.id));
      if (!control.signal.aborted) this.onStored?.(stored);
    } catch (error) {
      this.fail(next.id, error);
    } finally {
      this.running.delete(next.id);
      void this.work();
    }
  }

  private fail(id: string, error: unknown): void {
    const known = error instanceof ApiError ? error.problem : undefined;
    this.change(id, {
      state: 'failed',
      problem: known?.message ?? t('files.failed'),
      retryable: !known || !hopeless.has(known.code),
    });
  }

  private change(id: string, values: Partial<Upload>): void {
    this.list.set((before) => before.map((upload) => (upload.id === id ? { ...upload, ...values } : upload)));
  }
}
