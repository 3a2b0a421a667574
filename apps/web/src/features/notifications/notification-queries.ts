import { notificationRoutes } from '@app/contracts/notifications';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { notificationsKey } from './count-query.ts';

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
