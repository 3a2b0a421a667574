import { accountRoutes, type OwnSession } from '@app/contracts/account';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ownSessionsQuery } from './account-queries.ts';
import styles from './account.module.css';

function deviceOf({ browser, system }: OwnSession): string {
  if (browser !== null && system !== null) return t('account.browserOn', { browser, system });
  return browser ?? system ?? t('account.unknownDevice');
}

/** Where one is signed in; each can be ended from here. */
export function SessionList() {
  const sessions = useQuery(ownSessionsQuery);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
  const end = useMutation({
    mutationFn: (sessionId: string) => call(accountRoutes.endSession, { params: { sessionId } }),
    onSuccess: () => showToast(t('account.sessionEnded')),
    onSettled: refresh,
  });
  const endOthers = useMutation({
    mutationFn: () => call(accountRoutes.endOtherSessions, {}),
    onSuccess: ({ ended }) => showToast(t('account.sessionsEnded', { count: ended })),
    onSettled: refresh,
  });
  const error = end.error ?? endOthers.error;
  return (
    <section className={styles['panel']} aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <p>{t('account.sessionsIntro')}</p>
      {sessions.isPending && <Skeleton lines={3} />}
      {sessions.isError && <ErrorState error={sessions.error} retry={sessions.refetch} />}
      {error && <ErrorState error={error} />}
      <ul className={styles['list']}>
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <div className={styles['entry']}>
              <span className={styles['entryTitle']}>
                {deviceOf(session)}
                {session.current && <Badge tone="success">{t('account.thisDevice')}</Badge>}
              </span>
              <span className={styles['muted']}>
                {t('account.signedInAt')} <DateTime at={session.createdAt} /> · {t('account.lastUsed')}{' '}
                <DateTime at={session.lastUsedAt} />
              </span>
            </div>
            {!session.current && (
              <Button
                small
                aria-label={t('account.endSessionOf', { device: deviceOf(session) })}
                busy={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                {t('account.endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(sessions.data?.length ?? 0) > 1 && (
        <div>
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('account.endOthers')}
          </Button>
        </div>
      )}
    </section>
  );
}
