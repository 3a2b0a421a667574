import { type MailSettings, mailSettingsRoutes } from '@app/contracts/mail-settings';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export const mailSettingsQuery = queryOptions({
  queryKey: ['mail-settings'],
  queryFn: ({ signal }) => call(mailSettingsRoutes.read, {}, signal),
});

export const mailPreviewQuery = queryOptions({
  queryKey: ['mail-preview'],
  queryFn: ({ signal }) => call(mailSettingsRoutes.preview, {}, signal),
  staleTime: 0,
});

/** What a person chooses; the rest of `MailSettings` is told by the server. */
export type MailWishes = Pick<MailSettings, 'choices' | 'quiet' | 'spaceOrder'>;

/**
 * Keeps every change at once. What is on the screen is what was chosen last; several changes on their way arrive in
 * their order, and a refusal shows again what holds.
 */
export function useChangeMailSettings() {
  const client = useQueryClient();
  const { queryKey } = mailSettingsQuery;
  return useMutation({
    scope: { id: 'mail-settings' },
    mutationFn: ({ choices, quiet, spaceOrder }: MailWishes) =>
      call(mailSettingsRoutes.update, { body: { choices, quiet, spaceOrder } }),
    async onMutate(wishes) {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (before) => before && { ...before, ...wishes });
    },
    onError: () => client.invalidateQueries({ queryKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: mailPreviewQuery.queryKey }),
  });
}
