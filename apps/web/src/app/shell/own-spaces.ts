import type { SpaceListItem } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { spacesQuery } from '../../features/spaces/spaces.queries.ts';

const none: SpaceListItem[] = [];

/** Every space the caller may see, and those they belong to. */
export function useSpaces() {
  const { data: all = none, error, isPending, refetch } = useQuery(spacesQuery());
  return {
    all,
    own: all.filter(({ role, archived }) => role !== null && !archived),
    error,
    isPending,
    refetch,
  };
}
