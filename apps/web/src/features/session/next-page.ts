/** Where somebody wanted to go before signing in; only within this app, so that no link leads astray. */
export function nextPage(search = location.search): string {
  const wanted = new URLSearchParams(search).get('weiter') ?? '/';
  const target = URL.parse(wanted, location.origin);
  return target?.origin === location.origin ? `${target.pathname}${target.search}${target.hash}` : '/';
}

/** Loads the app anew, so that nothing of a visitor's or another person's view is left in memory. */
export const goOnAsSomebodyElse = (to = nextPage()): void => location.assign(to);
