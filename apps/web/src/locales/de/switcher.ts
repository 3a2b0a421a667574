export const switcher = {
  title: 'Wechseln zu …',
  label: 'Kanal, Thema, Raum, Person oder Seite',
  placeholder: 'Name eintippen',
  lastRead: 'Zuletzt gelesen',
  conversations: 'Gespräche',
  spaces: 'Räume',
  people: 'Direkt schreiben an',
  pages: 'Seiten',
  none: 'Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.',
  found: { one: '{count} Treffer', other: '{count} Treffer' },
} as const;
