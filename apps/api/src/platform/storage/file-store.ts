import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { ProblemError } from '../problems.ts';

/** An upload of which nothing came for so long is given up, in milliseconds. */
const patience = 30_000;
/** What a crash left of an upload. */
const abandonedAfter = 86_400_000;

export interface OpenedFile {
  stream: Readable;
  bytes: number;
}

/** Files in the data folder. Keys are paths made by our code, never by a client. */
@Injectable()
export class FileStore implements OnApplicationBootstrap {
  private readonly root: string;
  /** Beside what is backed up. */
  private readonly incoming: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = join(config.dataDir, 'files');
    this.incoming = join(config.dataDir, 'incoming');
  }

  async onApplicationBootstrap() {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => null);
      if (found && Date.now() - found.mtimeMs > abandonedAfter) await rm(path, { force: true });
    }
  }

  /** Writes a stream to the disk as it comes. Whoever calls throws the path away when done with it. */
  async receive(source: Readable): Promise<string> {
    const path = await this.newPath();
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience);
    source.on('data', () => timer.refresh());
    try {
      // Flushed before it counts as stored: an acknowledged file survives the end of power.
      await pipeline(source, createWriteStream(path, { mode: 0o600, flush: true }), {
        signal: silence.signal,
      });
      return path;
    } catch (error) {
      await this.discard(path);
      throw asProblem(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async receiveBytes(bytes: Buffer): Promise<string> {
    const path = await this.newPath();
    try {
      await writeFile(path, bytes, { mode: 0o600, flush: true });
      return path;
    } catch (error) {
      await this.discard(path);
      throw asProblem(error);
    }
  }

  /** Moves what was received to its place, all at once: nobody is sent half a file. */
  async keep(path: string, key: string): Promise<void> {
    const target = join(this.root, key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
  }

  async open(key: string): Promise<OpenedFile | null> {
    const path = join(this.root, key);
    const file = await open(path).catch(() => null);
    if (!file) return null;
    const { size } = await file.stat();
    return { stream: createReadStream(path, { fd: file, autoClose: true }), bytes: size };
  }

  /** A file, or a folder with all that is in it. */
  remove(key: string): Promise<void> {
    return rm(join(this.root, key), { recursive: true, force: true });
  }

  discard(path: string): Promise<void> {
    return rm(path, { force: true });
  }

  private async newPath(): Promise<string> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    return join(this.incoming, randomUUID());
  }
}

function asProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ProblemError(
      'unavailable',
      'Auf dem Server ist gerade kein Platz für Dateien. Bitte sagen Sie der Koordinierungsstelle Bescheid.',
    );
  if (code === 'ABORT_ERR')
    return new ProblemError(
      'invalid_input',
      'Die Übertragung ist stehen geblieben. Bitte versuchen Sie es noch einmal.',
    );
  return error;
}
