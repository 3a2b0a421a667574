import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { moderationKey } from './moderation.queries.ts';

const mailsQuery = queryOptions({
  queryKey: [...moderationKey, 'mails'],
  queryFn: ({ signal }) => call(moderationLogRoutes.mails, {}, signal),
});

/** For moderators who live in their mailbox. */
export function MailSwitch() {
  const client = useQueryClient();
  const mails = useQuery(mailsQuery);
  const choose = useMutation({
    mutationFn: (on: boolean) => call(moderationLogRoutes.chooseMails, { body: { on } }),
    onSuccess: (chosen) => client.setQueryData(mailsQuery.queryKey, chosen),
    onError: tellProblem,
  });
  if (!mails.data) return null;
  return (
    <Checkbox
      label={t('moderation.mail.switch')}
      hint={t('moderation.mail.switchHint')}
      checked={choose.isPending ? choose.variables : mails.data.on}
      onChange={(on) => choose.mutate(on)}
    />
  );
}
