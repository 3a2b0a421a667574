import { spaceMemberRoutes } from '@app/contracts/space-members';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';

/** What a change to spaces or members may touch. */
export const touchedBySpaces = [['spaces'], ['space'], ['space-members'], ['unread']];

export const readSpacesAgain = (client: QueryClient) =>
  Promise.all(touchedBySpaces.map((queryKey) => client.invalidateQueries({ queryKey })));

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
