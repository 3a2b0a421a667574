const two = (value: number) => String(value).padStart(2, '0');

/** What a field for a day holds, in the time of the device: "2026-03-03". */
export const dayValue = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** What a field for date and time holds, in the time of the device: "2026-03-03T08:00". */
export const dateTimeValue = (at: Date): string =>
  `${dayValue(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;
