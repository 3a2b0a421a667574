/** How many mistakes a word of this length may have and still be meant. */
const allowedMistakes = (length: number): number => {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
};

/**
 * Optimal string alignment distance: letters added, left out, exchanged, or two neighbours swapped.
 * Gives up with `limit + 1`.
 */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? limit + 1;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const kept = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = isSwapped(a, b, [row, column]) ? at(row - 2, column - 2) + 1 : limit + 1;
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, kept, swapped));
    }
    if (Math.min(...(rows[row] ?? [])) > limit) return limit + 1;
  }
  return at(a.length, b.length);
}

const isSwapped = (a: string, b: string, [row, column]: [number, number]): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];

/** Of words that occur, those that `typed` may have been meant to be: the nearest, the more frequent first. */
export function meantBy(
  typed: string,
  candidates: readonly { word: string; frequency: number }[],
  most = 4,
): string[] {
  const limit = allowedMistakes(typed.length);
  const near = candidates
    .map(({ word, frequency }) => ({ word, frequency, distance: distanceBetween(typed, word, limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .toSorted((a, b) => b.frequency - a.frequency)
    .slice(0, most)
    .map(({ word }) => word);
}
