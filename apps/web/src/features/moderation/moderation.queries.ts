import { type ModerationCase, moderationRoutes } from '@app/contracts/moderation';
import { infiniteQueryOptions, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { usePerson } from '../../lib/session.ts';
import { useHint } from '../../lib/use-realtime.ts';

/** Keys begin with the key of the hint that says that they changed. */
export const moderationKey = ['moderation'];

/** Of one space, or of all that one moderates. */
export const casesQuery = (spaceId: string | undefined, state: ModerationCase['state']) =>
  infiniteQueryOptions({
    queryKey: [...moderationKey, 'cases', spaceId ?? 'all', state],
    queryFn: ({ pageParam, signal }) => {
      const query = { state, ...(pageParam !== undefined && { cursor: pageParam }) };
      return spaceId === undefined
        ? call(moderationRoutes.ownCases, { query }, signal)
        : call(moderationRoutes.spaceCases, { params: { spaceId }, query }, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const countsQuery = queryOptions({
  queryKey: [...moderationKey, 'counts'],
  queryFn: ({ signal }) => call(moderationRoutes.counts, {}, signal),
});

/** How much waits in the spaces one moderates; kept up to date while it is shown. */
export function useModerationCounts() {
  const person = usePerson();
  useModerationNews();
  const rows = useQuery({ ...countsQuery, enabled: person !== null }).data ?? [];
  return {
    total: rows.reduce((sum, { open }) => sum + open, 0),
    inSpace: (id: string) => rows.find(({ space }) => space === id)?.open ?? 0,
  };
}

/** Another moderator decided, or something new came. */
export function useModerationNews(): void {
  const client = useQueryClient();
  useHint('moderation', () => void client.invalidateQueries({ queryKey: moderationKey }));
}
