export const remindChoices = ['none', 'tomorrow', 'monday', 'month', 'other'] as const;
export type RemindChoice = (typeof remindChoices)[number];

/** When people are back at their desk. */
const morning = 8;

function inMorning(from: Date, days: number): Date {
  const day = new Date(from);
  day.setDate(day.getDate() + days);
  day.setHours(morning, 0, 0, 0);
  return day;
}

/** A month later, or the last day of the next month where it is shorter. */
function nextMonth(from: Date): Date {
  const day = inMorning(from, 0);
  const date = day.getDate();
  day.setMonth(day.getMonth() + 1, 1);
  day.setDate(Math.min(date, new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()));
  return day;
}

const daysToMonday = (from: Date): number => (8 - from.getDay()) % 7 || 7;

/** The point in time somebody means; `undefined` when they have not said one that makes sense. */
export function remindTime(choice: RemindChoice, typed: string, now = new Date()): Date | null | undefined {
  if (choice === 'none') return null;
  if (choice === 'tomorrow') return inMorning(now, 1);
  if (choice === 'monday') return inMorning(now, daysToMonday(now));
  if (choice === 'month') return nextMonth(now);
  const at = new Date(typed);
  return Number.isNaN(at.getTime()) || at <= now ? undefined : at;
}
