import { type MailSettings, mailSettingsRoutes } from '@app/contracts/mail-settings';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useSavedAtOnce } from '../../ui/saved-at-once.ts';

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

/** The settings as they are chosen now, and what changes a part of them. */
export function useMailWishes(told: MailSettings) {
  const client = useQueryClient();
  const { queryKey } = mailSettingsQuery;
  return useSavedAtOnce<MailWishes, MailSettings>({
    key: queryKey,
    saved: told,
    save: ({ choices, quiet, spaceOrder }) =>
      call(mailSettingsRoutes.update, { body: { choices, quiet, spaceOrder } }),
    done: (answer) => client.setQueryData(queryKey, answer),
    touches: [queryKey, mailPreviewQuery.queryKey],
  });
}
