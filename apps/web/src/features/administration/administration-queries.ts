import { administrationRoutes, type OutgoingMail } from '@app/contracts/administration';
import { accountRoutes } from '@app/contracts/account';
import { accessRequestRoutes, invitationRoutes } from '@app/contracts/invitations';
import type { PlatformRole } from '@app/contracts/people';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export interface PeopleFilter {
  query: string;
  role: PlatformRole | '';
  state: 'active' | 'inactive' | '';
}

const first = undefined as string | undefined;

export const peopleKey = ['administration', 'people'];
export const peopleQuery = ({ query, role, state }: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [...peopleKey, { query, role, state }],
    queryFn: ({ pageParam, signal }) =>
      call(
        administrationRoutes.people,
        {
          query: {
            ...(query && { query }),
            ...(role && { role }),
            ...(state && { state }),
            ...(pageParam && { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const mailsKey = ['administration', 'mails'];
export const mailsQuery = (state: OutgoingMail['state'] | '') =>
  infiniteQueryOptions({
    queryKey: [...mailsKey, { state }],
    queryFn: ({ pageParam, signal }) =>
      call(
        administrationRoutes.mails,
        { query: { ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const auditQuery = infiniteQueryOptions({
  queryKey: ['administration', 'audit'],
  queryFn: ({ pageParam, signal }) =>
    call(administrationRoutes.audit, { query: pageParam === undefined ? {} : { before: pageParam } }, signal),
  initialPageParam: undefined as number | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const invitationsKey = ['invitations'];
export const invitationsQuery = infiniteQueryOptions({
  queryKey: invitationsKey,
  queryFn: ({ pageParam, signal }) =>
    call(invitationRoutes.list, { query: pageParam ? { cursor: pageParam } : {} }, signal),
  initialPageParam: first,
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const requestsKey = ['access-requests'];
export const requestsQuery = queryOptions({
  queryKey: requestsKey,
  queryFn: ({ signal }) => call(accessRequestRoutes.list, { query: {} }, signal),
});

/** Organisations whose contact person the asker is: those a contact person may invite for. */
export const ownOrganizationsQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => call(accountRoutes.read, {}, signal),
  select: (profile) =>
    profile.affiliations.filter(({ isContact }) => isContact).map(({ organization }) => organization),
});
