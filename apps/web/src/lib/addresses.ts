/** To the sign-in and from there back to where somebody is. */
export const signInAndBack = (): string =>
  `/anmelden?weiter=${encodeURIComponent(location.pathname + location.search)}`;

/** Where things are; every view has one stable address. */
export const addresses = {
  start: '/',
  search: '/suche',
  inbox: '/postfach',
  bookmarks: '/merkliste',
  signIn: '/anmelden',
  account: '/konto',
  administration: '/verwaltung',
  spaces: '/raeume',
  space: (slug: string) => `/raeume/${slug}`,
  newSpace: '/raeume/neu',
  spaceMembers: (slug: string) => `/raeume/${slug}/mitglieder`,
  spaceSettings: (slug: string) => `/raeume/${slug}/einstellungen`,
  moderation: '/moderation',
  spaceModeration: (slug: string) => `/raeume/${slug}/moderation`,
  forum: (slug: string) => `/raeume/${slug}/forum`,
  topic: (slug: string, id: string) => `/raeume/${slug}/forum/${id}`,
  chat: (slug: string) => `/raeume/${slug}/chat`,
  channel: (slug: string, id: string) => `/raeume/${slug}/chat/${id}`,
  documents: (slug: string) => `/raeume/${slug}/dokumente`,
  document: (slug: string, id: string) => `/raeume/${slug}/dokumente/${id}`,
  editDocument: (slug: string, id: string) => `/raeume/${slug}/dokumente/${id}?bearbeiten=1`,
  direct: (id: string) => `/direkt/${id}`,
  /** Wherever the post or conversation is by then. */
  message: (id: string) => `/beitrag/${id}`,
  conversation: (id: string) => `/gespraech/${id}`,
  /** Wherever the page is by then. */
  documentLink: (id: string) => `/dokument/${id}`,
  releasedDocument: (id: string, number: number) => `/dokument/${id}/fassung/${number}`,
  directList: '/direkt',
  /** Opens the conversation with this person. */
  directWith: (personId: string) => `/direkt?mit=${personId}`,
  drafts: '/entwuerfe',
  person: (id: string) => `/personen/${id}`,
  municipalities: '/kommunen',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  settings: '/einstellungen',
  notificationSettings: '/einstellungen/benachrichtigungen',
  mailPreview: '/einstellungen/benachrichtigungen/vorschau',
} as const;
