/**
 * Runs the latest action per key, at once when the key is at rest, else when its pause is over: never more often
 * than once per pause, and the last one is never lost.
 */
export class Throttle {
  private readonly resting = new Map<string, { next: (() => void) | undefined; timer: NodeJS.Timeout }>();
  private readonly pause: number;

  /** @param pause in milliseconds */
  constructor(pause: number) {
    this.pause = pause;
  }

  run(key: string, action: () => void): void {
    const resting = this.resting.get(key);
    if (resting) {
      resting.next = action;
      return;
    }
    action();
    const timer = setTimeout(() => {
      const next = this.resting.get(key)?.next;
      this.resting.delete(key);
      if (next) this.run(key, next);
    }, this.pause);
    timer.unref(); // nobody is left to be told when the process ends
    this.resting.set(key, { next: undefined, timer });
  }
}
