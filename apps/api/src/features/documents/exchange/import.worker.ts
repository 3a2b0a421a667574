import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportKind } from './import-kind.ts';
import { unreadable, UnreadableFile } from './import-problem.ts';
import { readImport } from './read-import.ts';

const { kind, bytes } = workerData as { kind: ImportKind; bytes: Uint8Array };

try {
  parentPort?.postMessage({ read: await readImport(kind, bytes, randomUUID) });
} catch (error) {
  // What the readers throw at a broken file is as many-sided as broken files.
  parentPort?.postMessage({ problem: error instanceof UnreadableFile ? error.message : unreadable.broken });
}
