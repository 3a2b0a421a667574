/** What happened to an attempt to send. `status` 0: the request never arrived, or its answer never came back. */
export interface Refusal {
  status: number;
  message: string;
  /** What the server asked to wait, in milliseconds. */
  retryAfter?: number;
  /** How often the server has broken down over this same request, this time included. */
  breakdowns?: number;
}

/** `retry`: the same request again later. `stop`: only the person can do something about it. */
export type NextStep = { kind: 'retry'; delay: number } | { kind: 'stop'; message: string };

const firstDelay = 1_000;
const longestDelay = 60_000;
/** A server that breaks down so often over one message will go on doing so, and the next ones are waiting. */
const mostBreakdowns = 8;

/** Grows from one second to a minute; the jitter keeps a hall of phones from coming back at once. */
export function retryDelay(attempts: number, random: () => number): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, attempts - 1));
  return Math.round(full * (0.5 + random() / 2));
}

/** Signing in again, a slow line, a full or restarting server: these pass. Everything else is an answer. */
const passes = (status: number) =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;

/** After `attempts` failed attempts, the last of which ended with `refusal`. */
export function afterRefusal(refusal: Refusal, attempts: number, random: () => number): NextStep {
  if (!passes(refusal.status) || (refusal.breakdowns ?? 0) >= mostBreakdowns)
    return { kind: 'stop', message: refusal.message };
  return { kind: 'retry', delay: Math.max(refusal.retryAfter ?? 0, retryDelay(attempts, random)) };
}
