let taken = '';

/** The secret behind the # of a link; taken out of the address, so that it stays in no history and on no screen. */
export function takeToken(): string {
  const found = location.hash.slice(1);
  if (found !== '') {
    taken = found;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return taken;
}
