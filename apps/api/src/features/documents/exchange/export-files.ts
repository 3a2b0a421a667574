import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { Files } from '../../../core/files/files.service.ts';
import { keyOf } from '../../../core/files/stored-files.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { FileStore } from '../../../platform/storage/file-store.ts';
import { fileIdsIn } from './file-ids.ts';

export interface ExportedFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
  /** Pixels of a picture. */
  picture: { width: number; height: number } | null;
}

/** What one export may carry of pictures and files, in bytes; what comes after is named and left out. */
const mostBytes = 100_000_000;

/** The files of a document for those who take it away: each is asked for at its own door. */
@Injectable()
export class ExportFiles {
  constructor(
    private readonly files: Files,
    private readonly store: FileStore,
  ) {}

  async of(
    actor: Actor | null,
    json: unknown,
    { onlyPictures = false } = {},
  ): Promise<Map<string, ExportedFile>> {
    const found = new Map<string, ExportedFile>();
    let left = mostBytes;
    for (const id of fileIdsIn(json)) {
      const file = await this.read(actor, id, onlyPictures);
      left -= file?.bytes.length ?? 0;
      if (file && left >= 0) found.set(id, file);
    }
    return found;
  }

  private async read(actor: Actor | null, id: string, onlyPictures: boolean): Promise<ExportedFile | null> {
    const row = await this.files.readable(actor, id).catch((error: unknown) => {
      if (error instanceof ProblemError && error.code === 'not_found') return null;
      throw error;
    });
    if (!row) return null;
    const { name, media_type: mediaType, width, height } = row;
    const picture = width !== null && height !== null ? { width, height } : null;
    if (onlyPictures && !picture) return null;
    const opened = await this.store.open(keyOf(id));
    return opened && { id, name, mediaType, picture, bytes: await buffer(opened.stream) };
  }
}
