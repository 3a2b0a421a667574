import { topicRoutes } from '@app/contracts/topics';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export interface TopicFilter {
  board: string | undefined;
  tag: string | undefined;
  unread: boolean;
}

const topicsAtOnce = 30;

export function readTopics(
  spaceId: string,
  { board, tag, unread }: TopicFilter,
  { cursor, signal }: { cursor?: string | undefined; signal?: AbortSignal } = {},
) {
  const query = { board, tag, unread: unread ? ('only' as const) : undefined, cursor, limit: topicsAtOnce };
  return call(topicRoutes.list, { params: { spaceId }, query }, signal);
}

/** Read when the page opens and when somebody asks; what is new in between is counted, not moved in. */
export const topicsQuery = (spaceId: string, filter: TopicFilter) =>
  infiniteQueryOptions({
    queryKey: ['topics', spaceId, filter],
    queryFn: ({ pageParam, signal }) =>
      readTopics(spaceId, filter, { signal, ...(pageParam !== '' && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
