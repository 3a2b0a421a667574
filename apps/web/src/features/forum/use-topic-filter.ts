import type { TopicFilter } from '@app/contracts/topics';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { filterOfSearch } from './filter-in-address.ts';

/** The filter stands in the address: it can be shared, and back works. */
export function useTopicFilter(): TopicFilter {
  const search = useSearch();
  return useMemo(() => filterOfSearch(search), [search]);
}
