const shape =
  /^([12]\d{3}-[01]\d-[0-3]\d)[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)$/;

/** Whether a time from a cursor is one that the database reads; JavaScript also takes "January 1" and 31 February. */
export function isStamp(text: string): boolean {
  const [, day = ''] = shape.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
