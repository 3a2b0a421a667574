export const live = {
  newEntries: { one: 'ein neuer Beitrag', other: '{count} neue Beiträge' },
} as const;
