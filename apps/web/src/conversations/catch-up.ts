import type { Delta } from '@app/contracts/conversations';
import { retryDelay } from '@app/domain/outbox';
import { ApiError } from '../lib/api.ts';

export interface CatchUpOptions {
  /** Everything after what is known. */
  fetch: () => Promise<Delta>;
  /** Gives false when nobody needs it any more. */
  receive: (delta: Delta) => boolean;
  isBehind: () => boolean;
  /** The conversation may not be read any longer. */
  refused: () => void;
  /** How long a push may be late before it is fetched, in milliseconds. Spread, or every gap becomes a stampede. */
  patience?: () => number;
}

const patience = () => 200 + Math.random() * 400;

/** Closes gaps: waits a moment for a push that is late, then fetches until nothing is missing. */
export class CatchUp {
  private readonly options: CatchUpOptions & { patience: () => number };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private wake: (() => void) | undefined;

  constructor(options: CatchUpOptions) {
    this.options = { patience, ...options };
  }

  /** Call after anything arrived. */
  watch(): void {
    if (this.timer || this.running || this.stopped || !this.options.isBehind()) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.options.isBehind()) void this.now();
    }, this.options.patience());
  }

  /** Fetches without waiting; resolves when nothing is missing. */
  now(): Promise<void> {
    this.again = true;
    this.wake?.(); // the line is back: do not sit out the pause after the last failure
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      this.watch(); // what arrived during the last answer may have left a new gap
    });
    return this.running;
  }

  resume(): void {
    this.stopped = false;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.wake?.();
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopped;) {
      this.again = false;
      try {
        const delta = await this.options.fetch();
        failures = 0;
        if (!this.options.receive(delta)) return;
        if (!delta.more && !this.again) return;
      } catch (error) {
        if (isRefusal(error)) return this.options.refused();
        failures += 1;
        await this.pause(retryDelay(failures, Math.random));
      }
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }
}

/** An answer that will not change by asking again. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && [401, 403, 404].includes(error.status);
