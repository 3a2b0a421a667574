export const switcher = {
  title: 'Go to …',
  label: 'Channel, topic, space, person or page',
  placeholder: 'Type a name',
  lastRead: 'Read last',
  conversations: 'Conversations',
  spaces: 'Spaces',
  people: 'Write directly to',
  pages: 'Pages',
  none: 'Nothing found. Try fewer letters.',
  found: { one: '{count} hit', other: '{count} hits' },
};
