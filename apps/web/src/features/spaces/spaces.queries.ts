import type { SpaceRole } from '@app/contracts/spaces';
import { spaceInvitationRoutes, spaceMemberRoutes } from '@app/contracts/space-members';
import { spaceRoutes } from '@app/contracts/spaces';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Keys begin with the key of the hint that says that they changed. */
export const spacesQuery = () =>
  queryOptions({
    queryKey: ['spaces', 'list'],
    queryFn: ({ signal }) => call(spaceRoutes.list, {}, signal),
  });

export const ownInvitationsQuery = () =>
  queryOptions({
    queryKey: ['spaces', 'invitations'],
    queryFn: ({ signal }) => call(spaceInvitationRoutes.own, {}, signal),
  });

const membersAtOnce = 50;

export const membersQuery = (spaceId: string, found: { search: string; role: SpaceRole | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['space-members', spaceId, found],
    queryFn: ({ pageParam, signal }) =>
      call(
        spaceMemberRoutes.list,
        {
          params: { spaceId },
          query: {
            search: found.search || undefined,
            role: found.role,
            offset: pageParam,
            limit: membersAtOnce,
          },
        },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
      return shown < last.total && last.items.length > 0 ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const candidatesQuery = (spaceId: string, search: string) =>
  queryOptions({
    queryKey: ['space-members', spaceId, 'candidates', search],
    queryFn: ({ signal }) =>
      call(spaceInvitationRoutes.candidates, { params: { spaceId }, query: { search } }, signal),
    enabled: search.trim().length >= 2,
    placeholderData: keepPreviousData,
  });

export const invitationsQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['space-members', spaceId, 'invitations'],
    queryFn: ({ signal }) => call(spaceInvitationRoutes.list, { params: { spaceId } }, signal),
  });
