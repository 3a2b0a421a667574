export const start = {
  greeting: 'Guten Tag, {name}',
  sinceNever: 'Schön, dass Sie da sind.',
  since: 'Sie waren zuletzt {when} hier.',
  news: 'Seit Ihrem letzten Besuch',
  lastVoice: 'zuletzt',
  newsEmpty: 'Sie sind auf dem neuesten Stand.',
  newsEmptyText: 'Sobald in Ihren Räumen jemand schreibt, steht es hier.',
  unread: { one: 'ein neuer Beitrag', other: '{count} neue Beiträge' },
  showNew: { one: 'Ein neues Gespräch zeigen', other: '{count} neue Gespräche zeigen' },
  markRead: 'Als gelesen markieren',
  markReadOf: 'Alles in „{name}“ als gelesen markieren',
  marked: '„{name}“ ist als gelesen markiert.',
  ownSpaces: 'Meine Räume',
  noSpaces: 'Sie sind noch in keinem Raum.',
  noSpacesText:
    'In Räumen tauschen sich Kommunen zu einem Thema aus. Sehen Sie sich um und treten Sie bei, wo Sie mitreden möchten.',
  discover: 'Räume entdecken',
  allSpaces: 'Alle Räume',
  nothingNew: 'nichts Neues',
} as const;

export const landing = {
  title: 'Kommunen, die Engagement fördern, arbeiten hier zusammen.',
  lead: 'Im Kommunen-Netzwerk: engagiert in NRW sind über hundert Städte, Gemeinden und Kreise. Hier fragen sie einander, was sich bewährt hat, und bleiben zwischen den Treffen im Gespräch.',
  signIn: 'Anmelden',
  requestAccess: 'Zugang anfragen',
  setUp: 'Plattform einrichten',
  askTitle: 'Fragen, die andere schon beantwortet haben',
  askText:
    'Wie haben Sie die Ehrenamtskarte eingeführt? Im Forum antworten Kolleginnen und Kollegen aus ganz NRW.',
  talkTitle: 'Im Gespräch bleiben',
  talkText:
    'In Räumen für Themen, Programme und Werkstätten wird geschrieben und gechattet, auch zwischen den Treffen.',
  findTitle: 'Kommunen wie die eigene finden',
  findText: 'Karte und Verzeichnis zeigen, wer dabei ist, wer woran arbeitet und wen Sie ansprechen können.',
  publicSpaces: 'Öffentliche Räume',
  publicSpacesText: 'Hier können Sie ohne Konto mitlesen.',
  municipalities: 'Kommunen ansehen',
  noPublicSpaces: 'Zurzeit sind alle Räume den Mitgliedern vorbehalten.',
} as const;
