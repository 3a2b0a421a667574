import { spaceMemberRoutes } from '@app/contracts/space-members';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';

/** Reads again what a change to spaces or members may have touched. */
export const readSpacesAgain = (client: QueryClient) =>
  Promise.all(
    ['spaces', 'space', 'space-members', 'unread'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );

interface NamedSpace {
  id: string;
  name: string;
}

export function useJoinSpace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: NamedSpace) => call(spaceMemberRoutes.join, { params: { spaceId: id } }),
    onSuccess: (_, { name }) => {
      showToast(t('spaces.joined', { name }));
      return readSpacesAgain(client);
    },
  });
}

export function useLeaveSpace() {
  const client = useQueryClient();
  return async ({ id, name }: NamedSpace) => {
    await call(spaceMemberRoutes.leave, { params: { spaceId: id } });
    showToast(t('spaces.left', { name }));
    await readSpacesAgain(client);
  };
}
