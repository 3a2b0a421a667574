/**
 * Work that is cheaper together. An item that arrives while a lane is free starts at once; items that arrive while all
 * are taken go together into the next run. So latency at rest is that of one run, and throughput under load
 * grows with the number of waiting items. A run always begins after the arrival of everything in it: a read sees
 * every commit that was acknowledged before it was asked for.
 *
 * `run` answers in the order of its items; a rejected run rejects all of its items.
 */
export class Coalescer<Item, Result> {
  private waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  private running = 0;
  private readonly run: (items: Item[]) => Promise<Result[]>;
  private readonly limit: number;
  private readonly lanes: number;

  /** @param lanes how many runs may be under way at once; more than one only where their order does not matter */
  constructor(run: (items: Item[]) => Promise<Result[]>, { limit = 256, lanes = 1 } = {}) {
    this.run = run;
    this.limit = limit;
    this.lanes = lanes;
  }

  submit(item: Item): Promise<Result> {
    const answer = new Promise<Result>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
    });
    if (this.running < this.lanes) void this.drain();
    return answer;
  }

  /** Nothing waits and nothing runs. */
  get idle(): boolean {
    return this.running === 0 && this.waiting.length === 0;
  }

  private async drain(): Promise<void> {
    this.running += 1;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.limit);
      try {
        const results = await this.run(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.running -= 1;
  }
}
