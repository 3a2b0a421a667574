import { Worker } from 'node:worker_threads';
import type { ImportKind } from './import-kind.ts';
import { unreadable, UnreadableFile } from './import-problem.ts';
import type { ReadImport } from './read-import.ts';

const patience = 45_000;
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

type Answer = { read: ReadImport } | { problem: string };

/** Reads a file in a thread of its own: whatever is in it takes at most so long and so much. @throws UnreadableFile */
export function readInThread(kind: ImportKind, bytes: Uint8Array): Promise<ReadImport> {
  const worker = new Worker(new URL(`./import.worker.${ending}`, import.meta.url), {
    workerData: { kind, bytes },
    resourceLimits: { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  return new Promise<ReadImport>((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadableFile(unreadable.tooLong)), patience);
    const refuse = (message: string) => reject(new UnreadableFile(message));
    worker.once('message', (answer: Answer) =>
      'read' in answer ? resolve(answer.read) : refuse(answer.problem),
    );
    worker.once('error', (error) => refuse(isOutOfMemory(error) ? unreadable.tooLong : unreadable.broken));
    worker.once('exit', () => {
      clearTimeout(timer);
      refuse(unreadable.broken);
    });
  }).finally(() => void worker.terminate());
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
