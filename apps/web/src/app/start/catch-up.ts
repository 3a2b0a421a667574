import { catchUpRoutes } from '@app/contracts/catch-up';
import type { RouteOutput } from '@app/contracts/route';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';

export type CatchUp = RouteOutput<typeof catchUpRoutes.read>;
export type CatchUpGroup = CatchUp['groups'][number];
export type CatchUpItem = CatchUpGroup['items'][number];

export const catchUpQuery = queryOptions({
  queryKey: ['catch-up'],
  queryFn: ({ signal }) => call(catchUpRoutes.read, {}, signal),
  staleTime: 0,
  refetchOnWindowFocus: false, // the list stands still while somebody reads it
});

/** Marks a whole group as read, and can put every marker back. */
export function useMarkGroup(done: () => void) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all(
      [catchUpQuery.queryKey, ['unread']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const undo = useMutation({
    mutationFn: (markers: RouteOutput<typeof catchUpRoutes.mark>['before']) =>
      call(catchUpRoutes.putBack, { body: { markers } }),
    onSettled: readAgain,
    onError: () => showToast(t('start.notMarked'), { tone: 'danger' }),
  });
  return useMutation({
    mutationFn: ({ space }: { space: string | null; name: string }) =>
      call(catchUpRoutes.mark, { body: { space } }),
    onSuccess: async ({ before }, { name }) => {
      showToast(t('start.marked', { name }), { undo: () => undo.mutate(before) });
      done();
      await readAgain();
    },
    onError: () => showToast(t('start.notMarked'), { tone: 'danger' }),
  });
}
