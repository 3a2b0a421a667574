import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

const handlers = new Map<string, () => void>();
jest.unstable_mockModule('socket.io-client', () => ({
  io: () => ({
    on: (name: string, handler: () => void) => handlers.set(name, handler),
    onAny: () => undefined,
    disconnect: () => undefined,
    io: { engine: undefined },
  }),
}));
const { connect, onReturn } = await import('@app/web/lib/realtime.ts');

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['late', 5_000, 1],
  ['at once', 200, 0],
])('a first connection that comes %s is a return %#', async (_, milliseconds, times) => {
  const readAgain = jest.fn();
  const stop = onReturn(readAgain);
  const end = await connect(() => undefined);
  jest.advanceTimersByTime(milliseconds);
  handlers.get('connect')?.();
  expect(readAgain).toHaveBeenCalledTimes(times);
  stop();
  end();
});
