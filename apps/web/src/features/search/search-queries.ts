import { searchRoutes } from '@app/contracts/search';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { hasFilter, type SearchAsked } from './search-address.ts';

/** Milliseconds between two keys of somebody who types fast; longer would be felt. */
export const whileTyping = 120;

/** All pages of what was found; what was found before stays while one types on. */
export const searchQuery = (asked: SearchAsked) =>
  infiniteQueryOptions({
    queryKey: ['search', 'pages', asked],
    queryFn: ({ pageParam, signal }) =>
      call(searchRoutes.search, { query: { ...asked, page: pageParam } }, signal),
    initialPageParam: 1,
    getNextPageParam: (last, _all, page) => (last.hasMore ? page + 1 : undefined),
    enabled: asked.q.trim().length >= 2 || (asked.q === '' && hasFilter(asked)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });

/** The best few, while somebody types into the box of the frame. */
export const quickQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'quick', q],
    queryFn: ({ signal }) => call(searchRoutes.search, { query: { q, limit: 5 } }, signal),
    enabled: q.trim().length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
