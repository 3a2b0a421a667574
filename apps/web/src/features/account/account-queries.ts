import { accountRoutes, type OwnProfile } from '@app/contracts/account';
import { peopleRoutes } from '@app/contracts/profiles';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { sessionQuery } from '../../lib/session.ts';

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => call(accountRoutes.read, {}, signal),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: ({ signal }) => call(accountRoutes.sessions, {}, signal),
});

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => call(peopleRoutes.read, { params: { personId } }, signal),
  });

/** Takes the answer to a change of the own profile; name and photo beside it follow. */
export function useKeepProfile() {
  const client = useQueryClient();
  return (profile: OwnProfile) => {
    client.setQueryData(profileQuery.queryKey, profile);
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    void client.invalidateQueries({ queryKey: ['people'] });
  };
}
