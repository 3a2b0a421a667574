import { accessRequestRoutes } from '@app/contracts/invitations';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { call } from './api.ts';

/**
 * Organisations whose name contains what was typed, for suggestions; never those of an earlier text, since a name
 * that seems unique in a list cut off may not be.
 */
export function useOrganizationNames(typed: string): { id: string; name: string }[] {
  const query = useDeferredValue(typed.trim().slice(0, 80));
  const { data } = useQuery({
    queryKey: ['organization-names', query],
    queryFn: ({ signal }) => call(accessRequestRoutes.organizationNames, { query: { query } }, signal),
    enabled: query.length >= 2,
    staleTime: 600_000,
  });
  return data ?? [];
}
