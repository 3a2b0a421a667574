const minute = 60_000;
const day = 24 * 60 * minute;

const inBerlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

function elevenOn(date: Date): Date | undefined {
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  // 11 o'clock in Berlin is 9 or 10 o'clock UTC
  return [9, 10]
    .map((hour) => new Date(midnight + hour * 60 * minute))
    .find((moment) => {
      const parts = inBerlin.formatToParts(moment);
      const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
      return valueOf('hour') === '11' && !['Sat', 'Sun'].includes(valueOf('weekday'));
    });
}

/** The latest 11 o'clock of a working day: the texts of the demo are written as if it were now. */
export function startOfDemo(now: Date): Date {
  for (let back = 0; back <= 7; back += 1) {
    const moment = elevenOn(new Date(now.getTime() - back * day));
    if (moment && moment <= now) return moment;
  }
  return now;
}

export const minutesBefore = (moment: Date, minutes: number) => new Date(moment.getTime() - minutes * minute);
export const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - days * day);

export function monthsBefore(moment: Date, months: number): Date {
  const then = new Date(moment);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}
