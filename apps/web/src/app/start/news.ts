import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { RouteOutput } from '@app/contracts/route';
import { unreadRoutes } from '@app/contracts/unread';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useUnread } from '../../conversations/unread.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';

export type News = RouteOutput<typeof unreadRoutes.news>;
export type NewsItem = News['groups'][number]['items'][number];

export const newsQuery = queryOptions({
  queryKey: ['news'],
  queryFn: ({ signal }) => call(unreadRoutes.news, {}, signal),
  staleTime: 0,
  refetchOnWindowFocus: false, // the list stands still while somebody reads it
});

/** Marks everything in a space as read, and can put every marker back. */
export function useMarkSpace() {
  const client = useQueryClient();
  const { rows } = useUnread();
  const readAgain = () =>
    Promise.all([newsQuery.queryKey, ['unread']].map((queryKey) => client.invalidateQueries({ queryKey })));

  const putBack = async (before: readonly { conversation: string; marker: number }[]) => {
    for (const { conversation, marker } of before)
      await call(conversationRoutes.mark, {
        params: { conversationId: conversation },
        body: { position: marker, rewind: true },
      });
    await readAgain();
  };
  const undo = useMutation({ mutationFn: putBack });

  return useMutation({
    mutationFn: async (space: { id: string; name: string }) => {
      const before = rows.filter((row) => row.space === space.id);
      await call(unreadRoutes.markSpace, { params: { spaceId: space.id } });
      return { space, before };
    },
    onSuccess: async ({ space, before }) => {
      showToast(t('start.marked', { name: space.name }), { undo: () => undo.mutate(before) });
      await readAgain();
    },
  });
}
