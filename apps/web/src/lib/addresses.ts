/** Where things are; every view has one stable address. */
export const addresses = {
  start: '/',
  signIn: '/anmelden',
  account: '/konto',
  administration: '/verwaltung',
  spaces: '/raeume',
  space: (slug: string) => `/raeume/${slug}`,
  forum: (slug: string) => `/raeume/${slug}/forum`,
  topic: (slug: string, id: string) => `/raeume/${slug}/forum/${id}`,
  chat: (slug: string) => `/raeume/${slug}/chat`,
  channel: (slug: string, id: string) => `/raeume/${slug}/chat/${id}`,
  municipalities: '/kommunen',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  settings: '/einstellungen',
} as const;
