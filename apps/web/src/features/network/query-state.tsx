import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';

interface Props<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** Shows what is there, says that it is coming, or what happened and how to try again. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Skeleton />;
  return <ErrorState error={query.error} retry={query.refetch} />;
}
