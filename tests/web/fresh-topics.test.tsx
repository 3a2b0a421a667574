import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, renderHook } from '@testing-library/react';

let happen = () => {};
jest.unstable_mockModule('@app/web/features/forum/use-space-events.ts', () => ({
  useSpaceEvents: (_: string, happened: () => void) => {
    happen = happened;
  },
}));
const { useFreshTopics } = await import('@app/web/features/forum/use-fresh-topics.ts');

const originalFetch = globalThis.fetch;
const asked: string[] = [];
beforeEach(() => {
  jest.useFakeTimers();
  globalThis.fetch = (input) => {
    asked.push(typeof input === 'object' && 'url' in input ? input.url : input.toString());
    return new Promise(() => {});
  };
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  globalThis.fetch = originalFetch;
});

test('what happens after the filter changed is read, also when something was about to be read before', () => {
  const { rerender } = renderHook(({ filter }) => useFreshTopics('space', filter, 1), {
    initialProps: { filter: {} },
  });
  happen();
  rerender({ filter: { sort: 'new' } });
  happen();
  jest.advanceTimersByTime(10_000);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('sort=new');
});
