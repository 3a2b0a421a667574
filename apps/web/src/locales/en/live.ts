export const live = {
  newEntries: { one: 'one new post', other: '{count} new posts' },
} as const;
