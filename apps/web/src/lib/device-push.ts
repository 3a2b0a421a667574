const storageKey = 'push';

/** For whom this browser asked for signals: whoever signs in here later did not. */
export function pushedPerson(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function keepPushedPerson(person: string | null): void {
  try {
    if (person === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, person);
  } catch {
    // without storage the choice holds until the session ends
  }
}
