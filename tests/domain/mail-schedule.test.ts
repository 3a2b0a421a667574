import { afterQuiet, dueAt, frequencyOf } from '@app/domain/mail-schedule';
import { expect, test } from '@jest/globals';

const due = (at: string, frequency: Parameters<typeof dueAt>[1], quiet: Parameters<typeof dueAt>[2] = null) =>
  dueAt(new Date(at), frequency, quiet)?.toISOString();
const night = { from: 20 * 60, to: 7 * 60 + 30, weekends: false };

test.each([
  ['at_once', '2026-03-03T13:05:00.000Z', '2026-03-03T13:08:00.000Z'],
  ['hourly', '2026-03-03T13:05:00.000Z', '2026-03-03T14:00:00.000Z'],
  ['hourly', '2026-03-03T13:00:00.000Z', '2026-03-03T14:00:00.000Z'],
  ['daily', '2026-03-03T05:59:00.000Z', '2026-03-03T06:00:00.000Z'],
  ['daily', '2026-03-03T06:00:00.000Z', '2026-03-04T06:00:00.000Z'],
  ['daily', '2026-07-03T13:05:00.000Z', '2026-07-04T05:00:00.000Z'],
  ['daily', '2026-03-28T13:05:00.000Z', '2026-03-29T05:00:00.000Z'],
  ['daily', '2026-10-24T13:05:00.000Z', '2026-10-25T06:00:00.000Z'],
  ['weekly', '2026-03-02T05:00:00.000Z', '2026-03-02T06:00:00.000Z'],
  ['weekly', '2026-03-02T06:30:00.000Z', '2026-03-09T06:00:00.000Z'],
  ['weekly', '2026-03-26T06:30:00.000Z', '2026-03-30T05:00:00.000Z'],
] as const)('%s: what is written at %s is mailed at %s', (frequency, at, expected) => {
  expect(due(at, frequency)).toBe(expected);
});

test('never is never', () => expect(due('2026-03-03T13:05:00.000Z', 'never')).toBeUndefined());

test.each([
  ['in the evening', '2026-03-03T19:30:00.000Z', '2026-03-04T06:30:00.000Z'],
  ['after midnight', '2026-03-04T02:00:00.000Z', '2026-03-04T06:30:00.000Z'],
  ['at noon', '2026-03-04T11:00:00.000Z', '2026-03-04T11:00:00.000Z'],
  ['when summer time begins', '2026-03-28T22:00:00.000Z', '2026-03-29T05:30:00.000Z'],
])('quiet hours over midnight end in the morning: %s', (_, at, expected) => {
  expect(afterQuiet(new Date(at), night).toISOString()).toBe(expected);
});

test('a quiet weekend ends on Monday after the night', () => {
  const friday = new Date('2026-03-06T20:00:00.000Z');
  expect(afterQuiet(friday, { ...night, weekends: true }).toISOString()).toBe('2026-03-09T06:30:00.000Z');
  const saturday = new Date('2026-03-07T11:00:00.000Z');
  const onlyWeekends = { from: 0, to: 0, weekends: true };
  expect(afterQuiet(saturday, onlyWeekends).toISOString()).toBe('2026-03-08T23:00:00.000Z');
});

test('a pause at noon is one too', () => {
  const noon = { from: 12 * 60, to: 13 * 60, weekends: false };
  expect(afterQuiet(new Date('2026-03-03T11:30:00.000Z'), noon).toISOString()).toBe(
    '2026-03-03T12:00:00.000Z',
  );
});

test('a choice for a space counts more than the general one, and that more than what holds for everybody', () => {
  const choices = [
    { space: null, kind: 'posts', frequency: 'daily' },
    { space: 'a', kind: 'posts', frequency: 'never' },
  ] as const;
  expect(frequencyOf(choices, 'posts', 'a')).toBe('never');
  expect(frequencyOf(choices, 'posts', 'b')).toBe('daily');
  expect(frequencyOf(choices, 'personal', 'b')).toBe('at_once');
});
