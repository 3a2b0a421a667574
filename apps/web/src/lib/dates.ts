import { language, t } from './i18n.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const format = (options: Intl.DateTimeFormatOptions) => {
  let made: Intl.DateTimeFormat | undefined;
  return (date: Date) => (made ??= new Intl.DateTimeFormat(language(), options)).format(date);
};

const clock = format({ hour: '2-digit', minute: '2-digit' });
const fullDay = format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const nearDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const plainDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = format({ day: 'numeric', month: 'short' });
const shortDayYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = format({ month: 'long', year: 'numeric' });

const isSameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** "14:05" */
export const timeText = (at: Date): string => clock(at);

/** "Di., 3. März 2026, 14:05 Uhr" */
export const fullText = (at: Date): string => t('dates.full', { day: fullDay(at), time: clock(at) });

/** For day separators: "Heute", "Gestern", "Dienstag, 3. März", with the year when it is another one. */
export function dayText(at: Date, now = new Date()): string {
  if (isSameDay(at, now)) return t('dates.today');
  if (isSameDay(at, new Date(now.getTime() - day))) return t('dates.yesterday');
  return at.getFullYear() === now.getFullYear() ? nearDay(at) : fullDay(at);
}

/** "21. Januar 2026": a day that counts as such, however long ago. */
export const dateText = (at: Date): string => plainDay(at);

/** Relative under a day ("vor 5 Minuten"), else the date; lists and message heads use this. */
export function nearText(at: Date, now = new Date()): string {
  const past = now.getTime() - at.getTime();
  if (past < 0 || past >= day)
    return at.getFullYear() === now.getFullYear() ? shortDay(at) : shortDayYear(at);
  if (past < minute) return t('dates.justNow');
  if (past < hour) return t('dates.minutesAgo', { count: Math.floor(past / minute) });
  return t('dates.hoursAgo', { count: Math.floor(past / hour) });
}

/** How long ago somebody was here: "gestern", "am Montag, 2. März", "im März 2026". */
export function visitText(at: Date, now = new Date()): string {
  const past = now.getTime() - at.getTime();
  if (isSameDay(at, now)) return t('dates.visitToday', { time: clock(at) });
  if (isSameDay(at, new Date(now.getTime() - day))) return t('dates.visitYesterday');
  if (past < 30 * day) return t('dates.visitOn', { day: nearDay(at) });
  return t('dates.visitIn', { month: monthYear(at) });
}

/** Milliseconds until `nearText` would say something else. */
export function untilStale(at: Date, now = new Date()): number {
  const past = Math.max(0, now.getTime() - at.getTime());
  if (past >= day) return Number.POSITIVE_INFINITY;
  const step = past < hour ? minute : hour;
  return step - (past % step);
}
