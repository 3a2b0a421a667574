import { mailDeliveryRoutes } from '@app/contracts/mail-delivery';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { sessionQuery } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Alert } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './mail-notice.module.css';

const deliveryQuery = queryOptions({
  queryKey: ['mail-delivery'],
  queryFn: ({ signal }) => call(mailDeliveryRoutes.read, {}, signal),
});

/** Tells whoever comes by that mails to them came back, and lets them try again. */
export function MailNotice() {
  const { data } = useQuery(deliveryQuery);
  const client = useQueryClient();
  const resume = useMutation({
    mutationFn: () => call(mailDeliveryRoutes.resume, {}),
    onSuccess: async () => {
      showToast(t('mailDelivery.resumed'));
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: () => showToast(t('mailDelivery.notResumed'), { tone: 'danger' }),
  });
  if (!data?.trouble) return null;
  const { since, reason } = data.trouble;
  return (
    <div className={styles['notice']}>
      <Alert
        tone="warning"
        title={t('mailDelivery.title')}
        actions={
          <Button small busy={resume.isPending} onClick={() => resume.mutate()}>
            {t('mailDelivery.resume')}
          </Button>
        }
      >
        <p>{t('mailDelivery.text', { address: data.address ?? '', since: dateText(new Date(since)) })}</p>
        <p className={styles['reason']}>{t('mailDelivery.reason', { reason })}</p>
        <p>{t('mailDelivery.wrongAddress')}</p>
      </Alert>
    </div>
  );
}
