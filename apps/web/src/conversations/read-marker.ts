interface Options {
  /** Tells the server. */
  move: (position: number, rewind: boolean) => Promise<unknown>;
  delay?: number;
}

/**
 * Moves the read marker forward as messages are seen, at most once per pause. Marking as unread lets it go back, and
 * then holds it: what is still on the screen must not be read again at once.
 */
export class ReadMarker {
  private readonly options: Required<Options>;
  /** `undefined` before the server said anything, `null` for a visitor, who has none. */
  private position: number | null | undefined;
  private told = 0;
  private readonly echoes = new Set<number>();
  private held = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ move, delay = 800 }: Options) {
    this.options = { move, delay };
  }

  /** What the server answered. It does not know yet what was seen since; gives what counts. */
  adopt(position: number | null): number | null {
    const unsaid = typeof this.position === 'number' && this.position > this.told;
    if (unsaid && position !== null && !this.held) position = Math.max(position, this.position ?? 0);
    else this.told = position ?? 0;
    this.position = position;
    return position;
  }

  /** What the server says by itself: an echo of ours, another device that read on, or one that marked as unread. */
  hear(position: number): number | null {
    const mine = this.position ?? null;
    if (mine === null || this.echoes.delete(position)) return mine;
    if (position < mine) {
      if (mine > this.told) return mine;
      this.held = true;
    }
    [this.position, this.told] = [position, position];
    return position;
  }

  /** Gives the new position, or nothing when it was known. */
  see(position: number): number | undefined {
    if (this.held || typeof this.position !== 'number' || position <= this.position) return undefined;
    this.position = position;
    this.timer ??= setTimeout(() => void this.flush(), this.options.delay);
    return position;
  }

  /** At once, because the page is about to be hidden or left. A marker that could not be moved is tried again. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { position, told } = this;
    if (typeof position !== 'number' || position <= told) return;
    this.told = position;
    this.echoes.add(position);
    await this.options.move(position, false).catch(() => {
      this.told = Math.min(this.told, told);
    });
  }

  async rewind(position: number): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.echoes.add(position);
    await this.options.move(position, true);
    this.held = true;
    [this.position, this.told] = [position, position];
  }

  /** Somebody opened the conversation anew. */
  release(): void {
    this.held = false;
  }
}
