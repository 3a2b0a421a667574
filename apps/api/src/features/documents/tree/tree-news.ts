import { Injectable } from '@nestjs/common';
import { Realtime } from '../../../platform/realtime/realtime.ts';

/** Tells open pages after a commit what changed in a tree. */
@Injectable()
export class TreeNews {
  constructor(private readonly realtime: Realtime) {}

  /** Pages came, went, moved or are called differently. */
  changed(spaceId: string, ...pages: string[]): void {
    this.realtime.hint(`space:${spaceId}`, `documents:${spaceId}`);
    for (const page of pages) this.realtime.hint(`document:${page}`, `document:${page}`);
  }

  /** States were kept, or what is said of them changed. */
  versionsChanged(page: string): void {
    this.realtime.hint(`document:${page}`, `document:${page}`);
  }

  /** Rights may have ended: whoever has such a page open is asked about anew. */
  async rightsChanged(spaceId: string, pages: string[]): Promise<void> {
    this.changed(spaceId, ...pages);
    if (pages.length > 0) await this.realtime.recheckEveryone();
  }
}
