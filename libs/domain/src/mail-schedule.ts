import type { MailChoice, MailFrequency, MailKind, QuietHours } from '@app/contracts/mail-settings';

/** What holds where nobody chose: answers soon, the forum once a week, the chat stays in the chat. */
export const defaultFrequency = {
  personal: 'at_once',
  posts: 'weekly',
  chat: 'never',
} as const satisfies Record<MailKind, MailFrequency>;

export function frequencyOf(
  choices: readonly Pick<MailChoice, 'space' | 'kind' | 'frequency'>[],
  kind: MailKind,
  space: string | null,
): MailFrequency {
  const own = choices.filter((choice) => choice.kind === kind);
  const chosen = own.find((choice) => choice.space === space) ?? own.find((choice) => choice.space === null);
  return chosen?.frequency ?? defaultFrequency[kind];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** "At once" waits a little: for a correction, for the next answer, and for people who read it here anyway. */
export const gatherMilliseconds = 3 * minute;
/** Digests come at seven, before work begins. */
const digestMinute = 7 * 60;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

interface WallClock {
  /** Days since 1970-01-01, which was a Thursday. */
  day: number;
  minute: number;
}

function wallClock(at: Date): WallClock {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0 } = parts;
  return { day: Date.UTC(year, month - 1, date) / day, minute: hours * 60 + minutes };
}

/** The instant at which German clocks show this; an hour that summer time leaves out is the one after it. */
function instantOf({ day: days, minute: minutes }: WallClock): Date {
  const asUtc = days * day + minutes * minute;
  const offsetAt = (at: number) => {
    const shown = wallClock(new Date(at));
    return shown.day * day + shown.minute * minute - at;
  };
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess));
}

/** 0 is Monday. */
const weekday = (days: number) => (((days + 3) % 7) + 7) % 7;

function nextDigest(at: Date, mondays: boolean): Date {
  const now = wallClock(at);
  for (let days = now.day; ; days += 1) {
    const moment = instantOf({ day: days, minute: digestMinute });
    if (moment > at && (!mondays || weekday(days) === 0)) return moment;
  }
}

/** When quiet hours that hold at this instant end; `null` when none do. */
export function endOfQuiet(at: Date, { from, to, weekends }: QuietHours): Date | null {
  const now = wallClock(at);
  if (weekends && weekday(now.day) >= 5) return instantOf({ day: now.day + 1, minute: 0 });
  const overnight = from > to;
  const isQuiet = overnight ? now.minute >= from || now.minute < to : now.minute >= from && now.minute < to;
  if (!isQuiet) return null;
  return instantOf({ day: overnight && now.minute >= from ? now.day + 1 : now.day, minute: to });
}

/** The first instant from this one on that is not quiet. */
export function afterQuiet(at: Date, quiet: QuietHours | null): Date {
  if (!quiet) return at;
  const end = endOfQuiet(at, quiet);
  return end && end > at ? afterQuiet(end, quiet) : at;
}

const moments = {
  at_once: (at: Date) => new Date(at.getTime() + gatherMilliseconds),
  hourly: (at: Date) => new Date((Math.floor(at.getTime() / hour) + 1) * hour),
  daily: (at: Date) => nextDigest(at, false),
  weekly: (at: Date) => nextDigest(at, true),
} as const;

/** When an entry that was written at `at` is to be mailed; `null` for never. */
export const dueAt = (at: Date, frequency: MailFrequency, quiet: QuietHours | null): Date | null =>
  frequency === 'never' ? null : afterQuiet(moments[frequency](at), quiet);
