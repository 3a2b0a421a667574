/**
 * Places of siblings in a list that is reordered: numbers of eight digits with gaps between them, in byte order. Where
 * no gap is left there is no place (`null`), and all siblings are placed anew; so none ever grows.
 */
const digits = 8;
const radix = 36;
const most = radix ** digits - 1;
const middle = Math.floor(most / 2);
const step = radix ** 4;

const written = (value: number) => value.toString(radix).padStart(digits, '0');
const valueOf = (place: string) => (/^[0-9a-z]{8}$/.test(place) ? Number.parseInt(place, radix) : null);

/** A place between two neighbours; without one of them, at that end. */
export function placeBetween(before: string | null, after: string | null): string | null {
  if (before === null && after === null) return written(middle);
  const low = before === null ? null : valueOf(before);
  const high = after === null ? null : valueOf(after);
  if ((before !== null && low === null) || (after !== null && high === null)) return null;
  const value = between(low, high);
  return value === null ? null : written(value);
}

function between(low: number | null, high: number | null): number | null {
  if (low === null) return high !== null && high >= step ? high - step : null;
  if (high === null) return low <= most - step ? low + step : null;
  const value = Math.floor((low + high) / 2);
  return value > low && value < high ? value : null;
}

/** Places for so many siblings, the gaps as wide as they are at the end of a list. */
export const evenPlaces = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => written(middle + (index - Math.floor(count / 2)) * step));
