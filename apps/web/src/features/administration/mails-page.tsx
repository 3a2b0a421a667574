import { administrationRoutes, type OutgoingMail } from '@app/contracts/administration';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Alert, Badge, EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/fields.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { mailsKey, mailsQuery } from './administration-queries.ts';
import styles from './administration.module.css';

/** "Postausgang": what the platform wrote to whom, and whether it left. */
export function MailsPage() {
  const [state, setState] = useState<OutgoingMail['state'] | ''>('');
  const { demo } = useSession();
  const mails = useInfiniteQuery(mailsQuery(state));
  const items = mails.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AdministrationFrame title={t('administration.mails')} intro={t('administration.mailsIntro')}>
      {demo && <Alert>{t('administration.mailsDemo')}</Alert>}
      <div className={styles['filters']}>
        <Select
          label={t('administration.stateLabel')}
          value={state}
          onChange={setState}
          options={[
            { value: '', label: t('administration.all') },
            { value: 'waiting', label: t('administration.mail.waiting') },
            { value: 'sent', label: t('administration.mail.sent') },
            { value: 'failed', label: t('administration.mail.failed') },
          ]}
        />
      </div>
      {mails.isPending && <Skeleton />}
      {mails.isError && <ErrorState error={mails.error} retry={mails.refetch} />}
      {mails.isSuccess && items.length === 0 && <EmptyState title={t('administration.noMails')} />}
      <ul className={styles['list']}>
        {items.map((mail) => (
          <MailEntry key={mail.id} mail={mail} />
        ))}
      </ul>
      <LoadMore hasMore={mails.hasNextPage} loading={mails.isFetchingNextPage} onLoad={mails.fetchNextPage} />
    </AdministrationFrame>
  );
}

const tones = { waiting: 'info', sent: 'success', failed: 'danger' } as const;

function MailEntry({ mail }: { mail: OutgoingMail }) {
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => call(administrationRoutes.retryMail, { params: { mailId: mail.id } }),
    onSettled: () => client.invalidateQueries({ queryKey: mailsKey }),
  });
  return (
    <li>
      <div className={styles['entry']}>
        <span className={styles['entryTitle']}>
          {mail.subject}
          <Badge tone={tones[mail.state]}>{t(`administration.mail.${mail.state}`)}</Badge>
        </span>
        <span className={styles['muted']}>
          {mail.recipient} · <DateTime at={mail.sentAt ?? mail.createdAt} />
        </span>
        {mail.lastError !== null && (
          <span className={styles['muted']}>
            {t('administration.attempts', { count: mail.attempts })} {mail.lastError}
          </span>
        )}
      </div>
      {mail.state !== 'sent' && (
        <Button small busy={retry.isPending} onClick={() => retry.mutate()}>
          {t('administration.retryMail')}
        </Button>
      )}
      <details className={styles['mail']}>
        <summary>{t('administration.readMail')}</summary>
        <div className={styles['section']}>
          <pre className={styles['mailText']}>{mail.text}</pre>
          {mail.link && (
            <div>
              <a href={mail.link.address}>{mail.link.label}</a>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}
