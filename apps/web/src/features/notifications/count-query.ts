import { notificationCountRoutes } from '@app/contracts/notification-count';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Lists and count change together. */
export const notificationsKey = ['notifications'];

export const countQuery = queryOptions({
  queryKey: [...notificationsKey, 'count'],
  queryFn: ({ signal }) => call(notificationCountRoutes.count, {}, signal),
  staleTime: 60_000,
});
