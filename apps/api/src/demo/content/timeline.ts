import type { DemoPost, PersonKey } from './shapes.ts';

type Extras = Pick<DemoPost, 'key' | 'replyTo' | 'reactions'>;

/** Author, minutes since the line before, Markdown, and what else the entry carries. */
export type Line = [author: PersonKey, gap: number, body: string, extras?: Extras];

/**
 * Minutes before the start of the demo. The texts are written as if it started on a working day at 11:00,
 * so that they fall into office hours; on day 0 only times before 11:00 make sense.
 */
export function ago(days: number, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return days * 1440 + 11 * 60 - (hours * 60 + minutes);
}

export function post(author: PersonKey, at: number, body: string, extras: Extras = {}): DemoPost {
  return { author, at, body: body.trim(), ...extras };
}

/** Chat comes in bursts: the first line stands at `start`, each other one so many minutes after its predecessor. */
export function burst(start: number, lines: Line[]): DemoPost[] {
  let at = start;
  return lines.map(([author, gap, body, extras]) => {
    at -= gap;
    return post(author, at, body, extras);
  });
}
