import { describe, expect, test } from '@jest/globals';
import { remindTime } from '@app/web/conversations/remind-times.ts';
import { dateTimeValue } from '@app/web/lib/date-fields.ts';

/** In the time of the device, whatever that is. */
const at = (text: string) => new Date(text);
const friday = at('2026-01-30T15:20:00');

describe('when somebody wants to be reminded', () => {
  test('is the next morning, the next Monday, or the same day of the next month', () => {
    expect(remindTime('none', '', friday)).toBeNull();
    expect(remindTime('tomorrow', '', friday)).toEqual(at('2026-01-31T08:00:00'));
    expect(remindTime('monday', '', friday)).toEqual(at('2026-02-02T08:00:00'));
    expect(remindTime('monday', '', at('2026-02-02T07:00:00'))).toEqual(at('2026-02-09T08:00:00'));
    expect(remindTime('month', '', at('2026-03-15T15:00:00'))).toEqual(at('2026-04-15T08:00:00'));
    expect(remindTime('month', '', friday)).toEqual(at('2026-02-28T08:00:00'));
    expect(remindTime('month', '', at('2026-12-31T15:00:00'))).toEqual(at('2027-01-31T08:00:00'));
  });

  test('is what was typed, as long as that lies ahead', () => {
    expect(remindTime('other', '2026-01-30T15:30', friday)).toEqual(at('2026-01-30T15:30:00'));
    expect(remindTime('other', '2026-01-30T15:00', friday)).toBeUndefined();
    expect(remindTime('other', '', friday)).toBeUndefined();
  });

  test('stands in its field as it was typed', () => {
    expect(dateTimeValue(at('2026-03-05T07:09:00'))).toBe('2026-03-05T07:09');
  });
});
