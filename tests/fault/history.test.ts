import { expect, test } from '@jest/globals';
import { type Entry, judge, type Operation, type Verdict } from './history.ts';

const at = (invokedAt: number, id: string, rest: Partial<Operation> = {}): Operation => ({
  id,
  conversation: 'c',
  invokedAt,
  endedAt: invokedAt + 1,
  outcome: 'ok',
  position: invokedAt,
  ...rest,
});
const history = [at(1, 'a'), at(2, 'b'), at(3, 'c')];
const entries = ['a', 'b', 'c'].map((id, index) => ({ id, position: index + 1 }));
const log = (seen = entries) => [{ receiver: 'r', conversation: 'c', entries: seen }];
const clean = { missing: [], doubled: [], reordered: [], resurrected: [] };

test('a history that holds is clean, and an unanswered operation may be there or not', () => {
  const unknown = at(4, 'd', { outcome: 'unknown' });
  expect(judge([...history, unknown], new Map([['c', entries]]), log())).toEqual(clean);
  const there = [...entries, { id: 'd', position: 4 }];
  expect(judge([...history, unknown], new Map([['c', there]]), log(there))).toEqual(clean);
});

const table: [string, Operation[], Entry[], Entry[], keyof Verdict][] = [
  ['a lost message', history, entries.slice(0, 2), entries.slice(0, 2), 'missing'],
  ['a message that did not arrive', history, entries, entries.slice(0, 2), 'missing'],
  ['a message that is there twice', history, [...entries, { id: 'c', position: 4 }], entries, 'doubled'],
  ['a message shown twice', history, entries, [...entries, { id: 'a', position: 4 }], 'doubled'],
  [
    'a gap',
    history,
    entries.map((entry) => ({ ...entry, position: entry.position * 2 })),
    entries,
    'reordered',
  ],
  ['another place than confirmed', [at(1, 'a', { position: 7 })], entries, entries, 'reordered'],
  [
    'an order against time',
    [at(3, 'a', { position: 1 }), at(1, 'b', { position: 2 })],
    entries,
    entries,
    'reordered',
  ],
  ['an arrival out of order', history, entries, entries.toReversed(), 'reordered'],
  ['a refused message that is there', [at(1, 'a', { outcome: 'fail' })], entries, entries, 'resurrected'],
];

test.each(table)('the checker sees %s', (...[, operations, stored, seen, what]) => {
  const verdict = judge(operations, new Map([['c', stored]]), log(seen));
  expect(verdict[what].length).toBeGreaterThan(0);
});
