const two = (value: number) => String(value).padStart(2, '0');

/** What a date field holds, where the reader is: "2026-03-03". */
export const dayValue = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** When that day begins where the reader is; nothing for what is no day. */
export function startOfDay(value: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(day));
  return dayValue(at) === value ? at : undefined;
}

export const daysBefore = (at: Date, days: number): Date =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate() - days);
