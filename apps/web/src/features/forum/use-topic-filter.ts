import { id } from '@app/contracts/fields';
import { useSearch } from 'wouter';
import type { TopicFilter } from './topics-query.ts';

/** The filter stands in the address: it can be shared, and back works. What makes no sense is no filter. */
export function useTopicFilter(): TopicFilter {
  const search = new URLSearchParams(useSearch());
  const board = search.get('forum') ?? '';
  return {
    board: id.safeParse(board).success ? board : undefined,
    tag: search.get('schlagwort')?.trim().slice(0, 40) || undefined,
    unread: search.get('ungelesen') === '1',
  };
}
