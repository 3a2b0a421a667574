import { dayValue } from '../../lib/date-fields.ts';

/** When a day begins where the reader is; nothing for what is no day. */
export function startOfDay(value: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(day));
  return dayValue(at) === value ? at : undefined;
}

export const daysBefore = (at: Date, days: number): Date =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate() - days);
