import { mergeDeltas } from '@app/api/core/conversations/delta-publisher.ts';
import { Coalescer } from '@app/api/platform/database/coalescer.ts';
import { Throttle } from '@app/api/platform/realtime/throttle.ts';
import type { Delta } from '@app/contracts/conversations';
import { expect, jest, test } from '@jest/globals';

const deferred = () => Promise.withResolvers<void>();

test('items that arrive during a run go together into the next one', async () => {
  const runs: number[][] = [];
  const gate = deferred();
  const coalescer = new Coalescer<number, number>(async (items) => {
    runs.push(items);
    if (runs.length === 1) await gate.promise;
    return items.map((item) => item * 10);
  });

  const answers = [1, 2, 3].map((item) => coalescer.submit(item));
  gate.resolve();

  expect(await Promise.all(answers)).toEqual([10, 20, 30]);
  expect(runs).toEqual([[1], [2, 3]]);
});

test('with two lanes the second run does not wait for the first', async () => {
  const gate = deferred();
  const runs: number[][] = [];
  const coalescer = new Coalescer<number, number>(
    async (items) => {
      runs.push(items);
      if (runs.length === 1) await gate.promise;
      return items;
    },
    { lanes: 2 },
  );
  const slow = coalescer.submit(1);
  expect(await coalescer.submit(2)).toBe(2);
  expect(await coalescer.submit(3)).toBe(3);
  gate.resolve();
  expect(await slow).toBe(1);
});

test('a run that fails refuses its own items, and the next one runs', async () => {
  let runs = 0;
  const coalescer = new Coalescer<string, string>((items) => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(items);
  });
  const [first, second] = [coalescer.submit('a'), coalescer.submit('b')];
  await expect(first).rejects.toThrow('gone');
  expect(await second).toBe('b');
  expect(coalescer.idle).toBe(true);
});

test('the last action of a busy key is never lost, and the key rests in between', () => {
  jest.useFakeTimers();
  const throttle = new Throttle(1_000);
  const ran: number[] = [];
  for (const n of [1, 2, 3]) throttle.run('liste', () => ran.push(n));
  expect(ran).toEqual([1]);
  jest.advanceTimersByTime(1_000);
  expect(ran).toEqual([1, 3]);
  jest.useRealTimers();
});

const delta = (from: number, to: number, messages: { id: string; seq: number }[]) =>
  ({ conversation: 'c', from, to, changes: { messages } }) as unknown as Delta;

test('consecutive deltas become one with the newest state of each message', () => {
  const merged = mergeDeltas(
    delta(4, 6, [
      { id: 'a', seq: 5 },
      { id: 'b', seq: 6 },
    ]),
    delta(6, 7, [{ id: 'a', seq: 7 }]),
  );
  expect(merged).toEqual(
    delta(4, 7, [
      { id: 'a', seq: 7 },
      { id: 'b', seq: 6 },
    ]),
  );
});

test('deltas with changes missing in between are not made one', () => {
  expect(mergeDeltas(delta(0, 1, []), delta(2, 3, []))).toBeUndefined();
});
