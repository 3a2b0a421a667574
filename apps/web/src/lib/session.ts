import type { RouteOutput } from '@app/contracts/route';
import { sessionRoutes } from '@app/contracts/session';
import type { Asker } from '@app/domain/space-rights';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './api.ts';

export type Session = RouteOutput<typeof sessionRoutes.read>;
export type SignedIn = NonNullable<Session['person']>;

/** Who is signed in, and how this installation lets people in; the first thing the app asks. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call(sessionRoutes.read, {}, signal),
  staleTime: 60_000,
});

/** The person who is signed in; `null` for a visitor, and as long as it is not known. */
export const usePerson = (): SignedIn | null => useQuery(sessionQuery).data?.person ?? null;

/** Leaves nothing of one person in the memory of the page for the next one. */
export async function signOut(): Promise<void> {
  await call(sessionRoutes.end, {});
  location.assign('/anmelden?abgemeldet');
}

const nobody: Session = { person: null, demo: false, needsSetup: false };

/** Who is signed in and how this installation lets people in. The shell asks before it shows any page. */
export const useSession = (): Session => useQuery(sessionQuery).data ?? nobody;

/** The person in the shape the rules of `@app/domain` ask for; `null` for a visitor. */
export function useActor(): Asker {
  const person = usePerson();
  return person && { personId: person.id, platformRole: person.platformRole };
}
