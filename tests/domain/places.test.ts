import { evenPlaces, placeBetween } from '@app/domain/places';
import { expect, test } from '@jest/globals';

/** Inserts as the server does: where no gap is left, all siblings are placed anew. */
function insert(places: string[], index: number): string[] {
  const place = placeBetween(places[index - 1] ?? null, places[index] ?? null);
  return place === null ? evenPlaces(places.length + 1) : places.toSpliced(index, 0, place);
}

test.each([
  ['at the end', (count: number) => count],
  ['at the beginning', () => 0],
  ['behind the first', (count: number) => Math.min(1, count)],
])('a thousand pages put %s stay in their order, and no place grows', (_, indexOf) => {
  let places: string[] = [];
  for (let count = 0; count < 1_000; count += 1) places = insert(places, indexOf(count));
  expect(places).toEqual(places.toSorted());
  expect(new Set(places).size).toBe(1_000);
  expect(Math.max(...places.map((place) => place.length))).toBe(8);
});

test('between two neighbours without a gap, and beside a place that is none, there is no place', () => {
  expect(placeBetween('0000000a', '0000000b')).toBeNull();
  expect(placeBetween('n', null)).toBeNull();
  expect(placeBetween('0000000a', '0000000c')).toBe('0000000b');
});
