import { sessionRoutes } from '@app/contracts/session';
import { call } from '@app/web/lib/api.ts';
import { afterEach, expect, test } from '@jest/globals';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** The head of the answer arrives, the rest of it does not. */
function breakAnswerWith(error: Error) {
  const answer = { ok: true, status: 200, json: () => Promise.reject(error) };
  globalThis.fetch = async () => answer as unknown as Response;
}

test('a line that breaks in the middle of an answer is a server that cannot be reached', async () => {
  breakAnswerWith(new TypeError('network error'));
  await expect(call(sessionRoutes.read, {})).rejects.toMatchObject({
    status: 0,
    problem: { code: 'unavailable' },
  });
});

test('an answer that nobody waits for any more is no failure of the line', async () => {
  const aborted = new DOMException('aborted', 'AbortError');
  breakAnswerWith(aborted);
  await expect(call(sessionRoutes.read, {})).rejects.toBe(aborted);
});
