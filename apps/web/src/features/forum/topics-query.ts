import { type TopicFilter, topicRoutes } from '@app/contracts/topics';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

const topicsAtOnce = 30;

export const readTopics = (
  spaceId: string,
  filter: TopicFilter,
  { cursor, signal }: { cursor?: string | undefined; signal?: AbortSignal } = {},
) =>
  call(topicRoutes.list, { params: { spaceId }, query: { ...filter, cursor, limit: topicsAtOnce } }, signal);

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

/** What topics can be filtered by. */
export const facetsQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['topics', spaceId, 'facets'],
    queryFn: ({ signal }) => call(topicRoutes.facets, { params: { spaceId } }, signal),
    staleTime: 60_000,
  });
