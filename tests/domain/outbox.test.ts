import { afterRefusal, retryDelay } from '@app/domain/outbox';
import { expect, test } from '@jest/globals';

const never = () => 1;

test.each([0, 401, 408, 429, 500, 502, 503])('status %i is tried again by itself', (status) => {
  expect(afterRefusal({ status, message: 'nein' }, 1, never).kind).toBe('retry');
});

test.each([400, 403, 404, 409, 413, 423])('status %i stops with the sentence of the server', (status) => {
  expect(afterRefusal({ status, message: 'Bitte kürzen Sie es.' }, 1, never)).toEqual({
    kind: 'stop',
    message: 'Bitte kürzen Sie es.',
  });
});

test('a server that breaks down over the same request eight times is not asked again by itself', () => {
  const kindAfter = (breakdowns: number) =>
    afterRefusal({ status: 500, message: 'Fehler.', breakdowns }, 20, never).kind;
  expect([1, 7, 8].map(kindAfter)).toEqual(['retry', 'retry', 'stop']);
});

test('waits at least as long as the server asks', () => {
  const step = afterRefusal({ status: 429, message: '', retryAfter: 20_000 }, 1, never);
  expect(step).toEqual({ kind: 'retry', delay: 20_000 });
});

test('waits longer every time, but never longer than a minute, and not all at once', () => {
  expect([1, 2, 3, 4, 12].map((attempts) => retryDelay(attempts, never))).toEqual([
    1_000, 2_000, 4_000, 8_000, 60_000,
  ]);
  expect(retryDelay(3, () => 0)).toBe(2_000);
});
