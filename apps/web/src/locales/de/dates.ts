export const dates = {
  full: '{day}, {time} Uhr',
  today: 'Heute',
  yesterday: 'Gestern',
  justNow: 'gerade eben',
  minutesAgo: { one: 'vor einer Minute', other: 'vor {count} Minuten' },
  hoursAgo: { one: 'vor einer Stunde', other: 'vor {count} Stunden' },
  visitToday: 'heute um {time} Uhr',
  visitYesterday: 'gestern',
  visitOn: 'am {day}',
  visitIn: 'im {month}',
} as const;
