export const dates = {
  full: '{day}, {time}',
  today: 'Today',
  yesterday: 'Yesterday',
  justNow: 'just now',
  minutesAgo: { one: 'a minute ago', other: '{count} minutes ago' },
  hoursAgo: { one: 'an hour ago', other: '{count} hours ago' },
  visitToday: 'today at {time}',
  visitYesterday: 'yesterday',
  visitOn: 'on {day}',
  visitIn: 'in {month}',
} as const;
