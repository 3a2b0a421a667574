import { notificationRoutes } from '@app/contracts/notifications';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Lists and count change together. */
export const notificationsKey = ['notifications'];

export const countQuery = queryOptions({
  queryKey: [...notificationsKey, 'count'],
  queryFn: ({ signal }) => call(notificationRoutes.count, {}, signal),
  staleTime: 60_000,
});

export const inboxQuery = (onlyUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...notificationsKey, 'list', { onlyUnread }],
    queryFn: ({ signal, pageParam }) =>
      call(
        notificationRoutes.list,
        { query: { ...(pageParam && { cursor: pageParam }), ...(onlyUnread && { unread: 'only' }) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
