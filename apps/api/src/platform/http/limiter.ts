import { ProblemError } from '../problems.ts';

export interface Allowance {
  /** How many at once, after a pause. */
  burst: number;
  perMinute: number;
  /** What the person reads; the catalogue's sentence otherwise. */
  message?: (seconds: number) => string;
}

class TooManyRequests extends ProblemError {
  override readonly retryAfter: number;
  constructor(seconds: number, message: string | undefined) {
    super('too_many_requests', message);
    this.retryAfter = seconds;
  }
}

/** Keys remembered at most; the one unused for longest goes first, which only ever lets somebody in. */
const capacity = 50_000;

/**
 * Token buckets in memory, one per key; every node counts for itself. Count per person, account or participant
 * first: an address may be a whole town hall or a congress hall, so its allowance must be generous.
 *
 *     private readonly writes = new Limiter({ burst: 30, perMinute: 60 });
 *     this.writes.take(actor.personId);
 */
export class Limiter {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  private readonly allowance: Allowance;
  private readonly now: () => number;

  constructor(allowance: Allowance, now: () => number = Date.now) {
    this.allowance = allowance;
    this.now = now;
  }

  /** Uses one token of the key, or refuses with 429 and the time until the next one. */
  take(key: string, cost = 1): void {
    const now = this.now();
    const perMillisecond = this.allowance.perMinute / 60_000;
    const bucket = this.buckets.get(key);
    const refilled = bucket ? bucket.tokens + (now - bucket.at) * perMillisecond : this.allowance.burst;
    const tokens = Math.min(this.allowance.burst, refilled);
    if (tokens < cost) {
      const seconds = Math.max(1, Math.ceil((cost - tokens) / perMillisecond / 1000));
      throw new TooManyRequests(seconds, this.allowance.message?.(seconds));
    }
    this.buckets.delete(key); // to the end: the Map is in the order of last use
    this.buckets.set(key, { tokens: tokens - cost, at: now });
    if (this.buckets.size > capacity) this.forgetOldest();
  }

  /** Like `take`, for those who are not told: whether there was a token. */
  tryTake(key: string): boolean {
    try {
      this.take(key);
      return true;
    } catch (error) {
      if (error instanceof TooManyRequests) return false;
      throw error;
    }
  }

  /** Forgets what was counted, such as wrong passwords after the right one. */
  reset(key: string): void {
    this.buckets.delete(key);
  }

  private forgetOldest() {
    const { value } = this.buckets.keys().next();
    if (value !== undefined) this.buckets.delete(value);
  }
}

/** "in 3 Minuten", "in 20 Sekunden" */
export function inWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? 'in einer Sekunde' : `in ${seconds} Sekunden`;
  return `in ${Math.ceil(seconds / 60)} Minuten`;
}
