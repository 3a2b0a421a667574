import { accessRequestRoutes } from '@app/contracts/invitations';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { call } from './api.ts';

/** Organisations whose name contains what was typed, for suggestions. */
export function useOrganizationNames(typed: string): { id: string; name: string }[] {
  const query = useDeferredValue(typed.trim().slice(0, 80));
  const { data } = useQuery({
    queryKey: ['organization-names', query],
    queryFn: ({ signal }) => call(accessRequestRoutes.organizationNames, { query: { query } }, signal),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
  return data ?? [];
}
