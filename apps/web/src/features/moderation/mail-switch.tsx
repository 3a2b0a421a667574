import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { useSavedAtOnce } from '../../ui/saved-at-once.ts';
import { moderationKey } from './moderation.queries.ts';

const mailsQuery = queryOptions({
  queryKey: [...moderationKey, 'mails'],
  queryFn: ({ signal }) => call(moderationLogRoutes.mails, {}, signal),
});

/** For moderators who live in their mailbox. */
export function MailSwitch() {
  const mails = useQuery(mailsQuery);
  return mails.data ? <Switch saved={mails.data.on} /> : null;
}

function Switch({ saved }: { saved: boolean }) {
  const client = useQueryClient();
  const { queryKey } = mailsQuery;
  const [on, choose] = useSavedAtOnce({
    key: queryKey,
    saved,
    save: (wanted: boolean) => call(moderationLogRoutes.chooseMails, { body: { on: wanted } }),
    done: (chosen) => client.setQueryData(queryKey, chosen),
    touches: [queryKey],
  });
  return (
    <Checkbox
      label={t('moderation.mail.switch')}
      hint={t('moderation.mail.switchHint')}
      checked={on}
      onChange={choose}
    />
  );
}
